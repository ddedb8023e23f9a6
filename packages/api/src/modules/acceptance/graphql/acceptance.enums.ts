import { AcceptanceOutcome } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(AcceptanceOutcome, 'AcceptanceOutcome', "The customer's verdict.", {
  ACCEPTED: 'The work is accepted.',
  REFUSED: 'The work is to be done again.',
});
