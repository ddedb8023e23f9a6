import { ContactWay, PlannedRoundOrder, RoundKind, RoundResult, RoundTaskState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(ContactWay, 'ContactWay', 'How the company speaks to a customer.', {
  PHONE: 'By telephone.',
  LETTER: 'By letter.',
  EMAIL: 'By e-mail.',
  MESSAGE: 'By message to the telephone.',
  PORTAL: 'In the portal.',
  VISIT: 'At their place.',
});

closedSet(RoundKind, 'RoundKind', 'What is done when planned work comes round.', {
  INSPECTION: 'Something is inspected.',
  CUSTOMER_VISIT: 'Customers are visited.',
  CUSTOMER_CALL: 'Customers are called, or told.',
  TRAINING: 'People are trained.',
  REPORT: 'A report is made.',
  REVIEW: 'Something is read again and judged.',
  STOCKTAKE: 'What is in the stores is counted.',
  CAMPAIGN: 'Service is brought to customers for a while.',
});

closedSet(RoundResult, 'RoundResult', 'What became of one thing that planned work goes through.', {
  DONE: 'Done, and in order.',
  FOUND: 'Done, and something was found.',
  NOT_DONE: 'Not done.',
});

closedSet(RoundTaskState, 'RoundTaskState', 'How far a task of planned work is.', {
  OPEN: 'To be done.',
  DONE: 'Done.',
  LEFT: 'Left, with a reason; it may still be done.',
});

closedSet(PlannedRoundOrder, 'PlannedRoundOrder', 'In which order planned work is read.', {
  DUE: 'What is due soonest first.',
  LATEST: 'What was due last first.',
});
