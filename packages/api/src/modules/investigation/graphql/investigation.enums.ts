import {
  CauseFamily,
  CheckFailure,
  CheckTime,
  EvidenceKind,
  InvestigationAction,
  InvestigationState,
  StopCause,
  SurveyState,
  TeamRole,
  TripCostKind,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(InvestigationState, 'InvestigationState', 'Where an investigation stands.', {
  OPEN: 'It looks.',
  CONCLUDED: 'It has found the cause, and recommends.',
  DROPPED: 'There was nothing to find out any more.',
});
closedSet(InvestigationAction, 'InvestigationAction', 'What somebody may do to an investigation.', {
  PROPOSE_TEAM: 'Name its team.',
  SCHEDULE_SURVEY: 'Arrange a survey on site, move it or call it off.',
  RECORD: 'Add interviews, panels and costs, and say that the survey was made.',
  STATE_FINDING: 'Say what was found.',
  CONCLUDE: 'End it with a recommendation.',
  DROP: 'End it without.',
});
closedSet(TeamRole, 'TeamRole', 'What somebody does in an investigating team.', {
  LEAD: 'Leads it.',
  ENGINEER: 'An engineer.',
  INSPECTOR: 'An inspector of quality.',
  EXPERT: 'An expert.',
  SALES: 'A salesperson.',
});
closedSet(SurveyState, 'SurveyState', 'Where the appointment for a survey stands.', {
  SCHEDULED: 'It lies ahead.',
  DONE: 'The team has looked.',
  CANCELLED: 'It does not take place.',
});
closedSet(CauseFamily, 'CauseFamily', 'The five families every cause belongs to.', {
  DESIGN: 'Designed so.',
  PRODUCTION: 'Made so.',
  TRANSPORT: 'Damaged on the way.',
  INSTALLATION: 'Put up wrongly.',
  USE: 'Used or maintained wrongly.',
});
closedSet(EvidenceKind, 'EvidenceKind', 'What a piece of evidence is.', {
  PHOTO: 'A photograph.',
  VIDEO: 'A film.',
  DOCUMENT: 'A paper, as PDF.',
  READING: 'A figure read from an instrument.',
});
closedSet(TripCostKind, 'TripCostKind', 'What an investigation cost money for.', {
  TRAVEL: 'The way there and back.',
  LODGING: 'A place to sleep.',
  MEALS: 'Meals.',
  TESTING: 'Tests and laboratories.',
  OTHER: 'Something else.',
});
closedSet(CheckTime, 'CheckTime', 'When a checklist is gone through.', {
  BEFORE_LEAVING: 'Before anybody leaves.',
  BEFORE_WORK: 'On site, before work.',
  WHILE_WORKING: 'While working.',
  AFTER_WORK: 'After work.',
});
closedSet(CheckFailure, 'CheckFailure', 'What a failed item of a checklist does.', {
  STOP: 'The work stops.',
  PUT_RIGHT_FIRST: 'It is put right before anything goes on.',
  REPORT: 'Somebody is told.',
});
closedSet(StopCause, 'StopCause', 'What made the work stop.', {
  PERSON: 'Somebody on the spot.',
  FINDING: 'A finding as grave as that.',
  CHECKLIST: 'A checklist that failed.',
  ADMISSION: 'Somebody who may not be where they are.',
});
