import { PolicyState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(PolicyState, 'PolicyState', 'Where a version of a policy stands.', {
  DRAFT: 'Being written.',
  REVIEWED: 'Looked through.',
  APPROVED: 'Agreed to.',
  IN_FORCE: 'Binding new requests.',
  SUPERSEDED: 'Replaced.',
});
