import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StepKind } from './step';

/** What was done, in one or two words. */
export const stepWords: Record<StepKind, MessageDescriptor> = {
  ACCEPT: msg`Took it on`,
  DECLINE: msg`Declined`,
  DEPART: msg`Set out`,
  ARRIVE: msg`Arrived`,
  START: msg`Began to work`,
  STOP: msg`Interrupted`,
  RECORD: msg`Recorded the work`,
  FINISH: msg`Finished the work`,
  SIGN: msg`Signed by the customer`,
  REFUSE_SIGNATURE: msg`Not signed by the customer`,
  CHECK: msg`Went through a checklist`,
  FORM: msg`Filled in a form`,
  NOTE: msg`Note for the office`,
};
