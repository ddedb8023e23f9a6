import { DepotAction, DepotState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(DepotState, 'DepotState', 'Where a unit is that is repaired here.', {
  ON_THE_WAY: 'On its way to us.',
  RECEIVED: 'Here, and not repaired yet.',
  REPAIRED: 'Repaired, or found beyond repair; still here.',
  RETURNED: 'On its way back, or back.',
});

closedSet(DepotAction, 'DepotAction', 'What can be done about a unit that is repaired here, and about a loaner.', {
  SEND_IN: 'Say that it is on its way.',
  RECEIVE: 'Say that it has arrived.',
  FINISH: 'Say that it is repaired, or beyond repair.',
  RETURN: 'Give it back.',
  LEND: 'Lend a loaner.',
  TAKE_BACK: 'Take the loaner back.',
});
