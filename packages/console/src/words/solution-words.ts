import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Arbiter, InspectionRuling, ObjectionGround, SolutionMeasure, SolutionState } from '../gql/graphql';

type Words<Key extends string> = Record<Key, MessageDescriptor>;

export const solutionMeasureWords: Words<SolutionMeasure> = {
  REPAIR: msg({ message: 'Repair', context: 'measure' }),
  REPLACE: msg({ message: 'Replace', context: 'measure' }),
  TECHNICAL_IMPROVEMENT: msg`Improve technically`,
  TRAINING: msg({ message: 'Train', context: 'measure' }),
  RETURN: msg({ message: 'Take back', context: 'measure' }),
  COMPENSATE: msg({ message: 'Compensate', context: 'measure' }),
  EXCHANGE: msg({ message: 'Exchange', context: 'measure' }),
  ADVICE: msg({ message: 'Advise', context: 'measure' }),
};

export const solutionStateWords: Words<SolutionState> = {
  DRAFT: msg`Being written`,
  IN_APPROVAL: msg`In approval`,
  RETURNED: msg`Returned for change`,
  REJECTED: msg`Not agreed inside`,
  APPROVED: msg`May be sent`,
  SENT: msg`With the customer`,
  AGREED: msg`Customer agreed`,
  OBJECTED: msg`Customer objected`,
  WITHDRAWN: msg`Withdrawn`,
};

export const solutionStateLooks: Record<SolutionState, State> = {
  DRAFT: 'paused',
  IN_APPROVAL: 'risk',
  RETURNED: 'risk',
  REJECTED: 'broken',
  APPROVED: 'met',
  SENT: 'risk',
  AGREED: 'met',
  OBJECTED: 'broken',
  WITHDRAWN: 'paused',
};

export const objectionGroundWords: Words<ObjectionGround> = {
  QUALITY: msg({ message: 'Quality', context: 'ground of an objection' }),
  MEASURE: msg`What is to be done`,
  PRICE: msg`The price`,
  TIME: msg`The time it takes`,
  OTHER: msg`Something else`,
};

export const inspectionRulingWords: Words<InspectionRuling> = {
  FOR_CUSTOMER: msg`for the customer`,
  FOR_COMPANY: msg`for the company`,
};

export const arbiterWords: Words<Arbiter> = {
  BODY_NAMED_IN_CONTRACT: msg`The inspection body the contract names`,
  STATE_BODY: msg`The state’s inspection body`,
};
