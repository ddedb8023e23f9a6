import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  CauseFamily,
  CheckFailure,
  EvidenceKind,
  InvestigationState,
  StopCause,
  SurveyState,
  TeamRole,
  TripCostKind,
} from '../gql/graphql';

type Words<Key extends string> = Record<Key, MessageDescriptor>;

export const investigationStateWords: Words<InvestigationState> = {
  OPEN: msg`Under way`,
  CONCLUDED: msg`Concluded`,
  DROPPED: msg`Dropped`,
};

export const investigationStateLooks: Record<InvestigationState, State> = {
  OPEN: 'risk',
  CONCLUDED: 'met',
  DROPPED: 'paused',
};

export const teamRoleWords: Words<TeamRole> = {
  LEAD: msg`Leads the team`,
  ENGINEER: msg`Engineer`,
  INSPECTOR: msg`Inspector`,
  EXPERT: msg`Expert`,
  SALES: msg`Sales`,
};

export const surveyStateWords: Words<SurveyState> = {
  SCHEDULED: msg`Arranged`,
  DONE: msg`Surveyed`,
  CANCELLED: msg`Called off`,
};

export const surveyStateLooks: Record<SurveyState, State> = { SCHEDULED: 'risk', DONE: 'met', CANCELLED: 'paused' };

export const causeFamilyWords: Words<CauseFamily> = {
  DESIGN: msg({ message: 'Design', context: 'family of causes' }),
  PRODUCTION: msg({ message: 'Production', context: 'family of causes' }),
  TRANSPORT: msg({ message: 'Transport', context: 'family of causes' }),
  INSTALLATION: msg({ message: 'Installation', context: 'family of causes' }),
  USE: msg({ message: 'Use and care', context: 'family of causes' }),
};

export const evidenceKindWords: Words<EvidenceKind> = {
  PHOTO: msg`Photo`,
  VIDEO: msg`Video`,
  DOCUMENT: msg({ message: 'Document', context: 'evidence' }),
  READING: msg`Reading`,
};

export const tripCostKindWords: Words<TripCostKind> = {
  TRAVEL: msg({ message: 'Travel', context: 'cost of a trip' }),
  LODGING: msg`Lodging`,
  MEALS: msg`Meals`,
  TESTING: msg`Tests`,
  OTHER: msg({ message: 'Other', context: 'cost of a trip' }),
};

export const checkFailureWords: Words<CheckFailure> = {
  STOP: msg`If something fails, the work stops.`,
  PUT_RIGHT_FIRST: msg`If something fails, it is put right before anything goes on.`,
  REPORT: msg`If something fails, it is reported.`,
};

export const stopCauseWords: Words<StopCause> = {
  PERSON: msg`stopped on the spot`,
  FINDING: msg`stopped by a finding`,
  CHECKLIST: msg`stopped by a checklist`,
  ADMISSION: msg`stopped for an admission`,
};
