import {
  DecisionKind,
  RequestAction,
  RequestChannel,
  RequestKind,
  RequestOrder,
  RequestState,
  ServiceRung,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(RequestKind, 'RequestKind', 'What can be asked for.', {
  REPAIR: 'Something is broken.',
  INSTALLATION: 'Something is to be set up.',
  CONSULTATION: 'A question.',
  TRAINING: 'People are to learn.',
  MAINTENANCE: 'Something is to be looked after.',
  PARTS: 'Parts are wanted.',
  COMPLAINT: 'Dissatisfaction with product or service.',
  SUGGESTION: 'An idea.',
  CLAIM: 'Return, compensation or exchange.',
});

closedSet(RequestChannel, 'RequestChannel', 'The way a request came in.', {
  PORTAL: 'The customer portal.',
  PHONE: 'The telephone.',
  EMAIL: 'E-mail.',
  CHAT: 'Chat.',
  VISIT: 'Told to somebody on a visit.',
  OUTREACH: 'A service campaign.',
  PARTNER: 'A partner or its program.',
  PLANNED: 'A plan, such as maintenance twice a year.',
});

closedSet(RequestState, 'RequestState', 'Where a request stands.', {
  RECEIVED: 'Filed; nobody has assessed it.',
  TRIAGED: 'Assessed; what to do is to be planned.',
  INVESTIGATING: 'The cause is being looked for.',
  PLANNED: 'It is known what to do; nobody is sent yet.',
  AWAITING_CUSTOMER: 'The customer has been asked and has not answered.',
  SCHEDULED: 'A visit is arranged.',
  IN_SERVICE: 'Work is going on.',
  AWAITING_ACCEPTANCE: "Done; the customer's verdict is awaited.",
  ACCEPTED: 'The customer accepted the work.',
  CLOSED: 'Finished.',
  REJECTED: 'Not taken on.',
  CANCELLED: 'No longer wanted.',
  REOPENED: 'Back for rework.',
  ON_HOLD: 'Resting for a reason.',
});

closedSet(ServiceRung, 'ServiceRung', 'The ladder of service.', {
  PHONE: 'On the telephone.',
  REMOTE: 'By remote session.',
  ON_SITE: 'At the place.',
});

closedSet(RequestOrder, 'RequestOrder', 'Orders of a list of requests.', {
  URGENCY: 'The most urgent open promise first.',
  NEWEST: 'The last filed first.',
});

closedSet(RequestAction, 'RequestAction', 'What can be done to a request.', {
  TRIAGE: 'Assess it.',
  ANSWER: 'Answer the customer.',
  COMMENT: 'Leave a message.',
  DISPATCH: 'Send a technician.',
  BOOK: 'Choose when somebody comes, of the times that can be kept.',
  ASK_ANOTHER: 'Ask for somebody else than whoever was sent.',
  CLIMB: 'Move up the ladder of service.',
  ASK_CONSENT: 'Ask the customer to agree.',
  GIVE_CONSENT: 'Agree.',
  DECLINE_CONSENT: 'Decline.',
  HOLD: 'Let it rest.',
  RESUME: 'Go on.',
  REJECT: 'Not take it on.',
  CANCEL: 'Take it back.',
  RESOLVE: 'Report it put right without a visit.',
  ACCEPT: 'Accept the work.',
  REFUSE: 'Refuse the work.',
  RATE: 'Rate the service.',
  REOPEN: 'Open it again.',
  CLOSE: 'Close the file.',
  CLAIM: 'Take charge of it.',
});

closedSet(DecisionKind, 'DecisionKind', 'What was decided.', {
  TRIAGE: 'How it is classed.',
  PROMISE: 'What is promised.',
  ENTITLEMENT: 'Who bears the cost.',
});
