import { StockLocationKind, StockMovementKind } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(StockLocationKind, 'StockLocationKind', 'What kind of place parts lie in.', {
  STORE: 'A store of the house.',
  VAN: 'The van of a technician.',
  OUTLET: 'An outlet.',
});

closedSet(StockMovementKind, 'StockMovementKind', 'Why parts moved.', {
  RECEIVE: 'They came in.',
  ISSUE: 'They were given to a van.',
  RETURN: 'A van gave them back.',
  TRANSFER: 'They went from one store or outlet to another.',
  USE: 'They were used on a visit.',
  UNUSED: 'The record of a visit says that they were not used after all.',
  CORRECT: 'They were counted.',
});
