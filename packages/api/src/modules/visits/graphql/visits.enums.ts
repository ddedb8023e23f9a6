import { RecordAuthor, VisitAction, VisitKind, VisitOutcome, VisitState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(VisitKind, 'VisitKind', 'How a visit takes place.', {
  PHONE: 'On the telephone.',
  REMOTE: 'By remote session.',
  ON_SITE: 'At the place.',
});

closedSet(VisitState, 'VisitState', 'Where a visit stands.', {
  OFFERED: 'Offered to the technician.',
  ACCEPTED: 'The technician will come.',
  DECLINED: 'The technician cannot come.',
  ON_THE_WAY: 'The technician is travelling.',
  ARRIVED: 'The technician is there.',
  WORKING: 'Work is going on.',
  STOPPED: 'Work is interrupted.',
  DONE: 'Work is finished; the report is open.',
  SIGNED: 'The report is closed.',
  CANCELLED: 'Called off.',
});

closedSet(VisitOutcome, 'VisitOutcome', 'What a visit achieved.', {
  FIXED: 'It was put right.',
  NOT_FIXED: 'It was not put right.',
  ADVICE_GIVEN: 'Advice was given.',
});

closedSet(VisitAction, 'VisitAction', 'What can be done to a visit.', {
  ACCEPT: 'Say that one will come.',
  DECLINE: 'Say that one cannot come.',
  DEPART: 'Set out.',
  ARRIVE: 'Be there.',
  START: 'Begin to work.',
  STOP: 'Interrupt the work.',
  RECORD: 'Write down the work.',
  FINISH: 'End the work.',
  SIGN: 'Let the customer sign.',
  REFUSE_SIGNATURE: 'Record that the customer does not sign.',
  MOVE: 'Set another time or technician.',
  CANCEL: 'Call it off.',
});

closedSet(RecordAuthor, 'RecordAuthor', 'Who fills in a form of a visit.', {
  TECHNICIAN: 'The technician.',
  CUSTOMER: 'The customer, and nobody else.',
  HOUSE: 'Nobody: all of it is known.',
});
