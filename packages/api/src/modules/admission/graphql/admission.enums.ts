import {
  AccidentReporter,
  AdmissionAction,
  AdmissionNeed,
  AdmissionState,
  DepositMovementKind,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(AdmissionState, 'AdmissionState', 'How far somebody’s admission to a place is.', {
  REGISTERED: 'On the register; something is still missing.',
  ADMITTED: 'May enter until the last day.',
  EXPIRED: 'The last day is past.',
  REVOKED: 'Over before its time.',
  REFUSED: 'Put on record, and not admitted: the contract was passed on.',
});

closedSet(AdmissionAction, 'AdmissionAction', 'What can be done to an admission.', {
  FILE: 'File a paper, education or an exam; take a paper back.',
  STAMP: 'Say that the papers were reviewed: stamp them, or take them in.',
  ASK: 'Ask those who must agree.',
  REVOKE: 'End it before its time.',
  INSPECT: 'Put an inspection on site on record.',
  RECORD_VIOLATION: 'Put a breach of the rules on record.',
  STOP: 'Stop the work at once.',
  LIFT: 'Let the work go on.',
  REPORT_ACCIDENT: 'Report an accident.',
  FILE_OUTCOME: 'File the outcome of an accident.',
  DRAW: 'Ask to draw on the safety deposit.',
});

closedSet(AdmissionNeed, 'AdmissionNeed', 'What somebody may lack before they enter.', {
  PAPER: 'A paper, or copies of it.',
  EDUCATION: 'A level of safety education.',
  EXAM: 'The exam, passed.',
  CERTIFICATE: 'A certificate of a special trade that is still good.',
  STAMP: 'The stamp on the papers.',
  FILING: 'The papers taken in.',
  APPROVAL: 'The agreement of those who must.',
});

closedSet(AccidentReporter, 'AccidentReporter', 'Who reports an accident, or files its outcome.', {
  RESPONSIBLE_DEPARTMENT: 'The department that is responsible for the person.',
  CONTRACTING_DEPARTMENT: 'The department that made the contract.',
  OWN_FIRM: 'The firm the person works for.',
});

closedSet(DepositMovementKind, 'DepositMovementKind', 'What happens to a safety deposit.', {
  RECEIVED: 'The firm left money.',
  DRAWN: 'It was used, or is asked to be.',
  RETURNED: 'It went back to the firm.',
});
