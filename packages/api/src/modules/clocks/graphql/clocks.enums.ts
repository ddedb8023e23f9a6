import { ClockKind, ClockState, PromiseState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(ClockKind, 'ClockKind', 'What a promise is about.', {
  RESPOND: 'The first response.',
  ARRANGE: 'Arranging the service.',
  TAKE_UP_CHECK: 'Checking that it was taken up.',
  ARRIVE: 'Being on site.',
  ANSWER: 'An answer.',
  PROPOSE_SOLUTION: 'A proposed solution.',
  RESOLVE: 'Putting it right.',
  RETURN: 'Sending the unit back.',
  REPORT: 'A report.',
  CUSTOMER_NOTICE: "The customer's own duty to give notice.",
  VISIT: 'A visit.',
  CALL_BACK: 'Asking the customer how the work was.',
});

closedSet(ClockState, 'ClockState', 'Where a clock stands, as recorded.', {
  RUNNING: 'It runs.',
  PAUSED: 'It rests.',
  MET: 'Stopped in time.',
  BROKEN: 'Stopped or found late.',
  CANCELLED: 'No longer owed.',
});

closedSet(PromiseState, 'PromiseState', 'How a promise stands at this moment.', {
  ON_TRACK: 'There is time.',
  AT_RISK: 'About to fall due.',
  BROKEN: 'Overdue.',
  PAUSED: 'Resting.',
  MET: 'Kept.',
  NONE: 'Nothing is owed.',
});
