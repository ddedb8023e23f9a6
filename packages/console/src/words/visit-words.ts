import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { VisitAction, VisitKind, VisitOutcome, VisitState } from '../gql/graphql';

export const visitStateWords: Record<VisitState, MessageDescriptor> = {
  OFFERED: msg`Offered`,
  ACCEPTED: msg`Agreed`,
  DECLINED: msg`Declined`,
  ON_THE_WAY: msg`On the way`,
  ARRIVED: msg`Arrived`,
  WORKING: msg`Working`,
  STOPPED: msg`Interrupted`,
  DONE: msg`Work finished`,
  SIGNED: msg`Report closed`,
  CANCELLED: msg`Cancelled`,
};

export const visitKindWords: Record<VisitKind, MessageDescriptor> = {
  PHONE: msg`Phone call`,
  REMOTE: msg`Remote session`,
  ON_SITE: msg`Visit on site`,
};

export const visitOutcomeWords: Record<VisitOutcome, MessageDescriptor> = {
  FIXED: msg`Fixed`,
  NOT_FIXED: msg`Not fixed yet`,
  ADVICE_GIVEN: msg`Advice given`,
};

export const visitActionWords: Record<VisitAction, MessageDescriptor> = {
  ACCEPT: msg`Accept`,
  DECLINE: msg`Decline`,
  DEPART: msg`I am on my way`,
  ARRIVE: msg`I have arrived`,
  START: msg`Start work`,
  STOP: msg`Interrupt`,
  RECORD: msg`Save the record`,
  FINISH: msg`Finish work`,
  SIGN: msg`Sign the report`,
  REFUSE_SIGNATURE: msg`Customer will not sign`,
  MOVE: msg`Move`,
  CANCEL: msg`Cancel the visit`,
};
