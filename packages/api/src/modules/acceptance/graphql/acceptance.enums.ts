import { AcceptanceOutcome, AcceptanceParty, StageState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(AcceptanceOutcome, 'AcceptanceOutcome', "The customer's verdict.", {
  ACCEPTED: 'The work is accepted.',
  REFUSED: 'The work is to be done again.',
});
closedSet(AcceptanceParty, 'AcceptanceParty', 'Who signs a stage of an acceptance.', {
  CUSTOMER: 'Whose unit it is.',
  COMPANY: 'Whoever installed it.',
});
closedSet(StageState, 'StageState', 'Where a stage of an acceptance stands.', {
  WAITING: 'The stage before is not complete, or the time between them is not over.',
  OPEN: 'It can be signed.',
  SIGNED: 'Everybody has signed.',
});
