import type { ContactWay, RoundKind, RoundResult, RoundTaskState } from '@aftercare/schema';
import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const roundKindWords: Record<RoundKind, MessageDescriptor> = {
  INSPECTION: msg`Inspection`,
  CUSTOMER_VISIT: msg`Visits to customers`,
  CUSTOMER_CALL: msg`Calls to customers`,
  TRAINING: msg`Training`,
  REPORT: msg`Report`,
  REVIEW: msg`Review`,
  STOCKTAKE: msg`Stocktake`,
  CAMPAIGN: msg`Campaign`,
};

export const taskStateWords: Record<RoundTaskState, MessageDescriptor> = {
  OPEN: msg`To do`,
  DONE: msg`Done`,
  LEFT: msg`Left`,
};

export const taskStateLooks: Record<RoundTaskState, State> = { OPEN: 'ok', DONE: 'met', LEFT: 'paused' };

export const resultWords: Record<RoundResult, MessageDescriptor> = {
  DONE: msg`In order`,
  FOUND: msg`Something found`,
  NOT_DONE: msg`Not done`,
};

export const wayWords: Record<ContactWay, MessageDescriptor> = {
  PHONE: msg`Telephone`,
  LETTER: msg`Letter`,
  EMAIL: msg`E-mail`,
  MESSAGE: msg`Text message`,
  PORTAL: msg`Portal`,
  VISIT: msg`A visit`,
};
