import type {
  BearerKind,
  CustodyStage,
  HandOver,
  LiabilityOrigin,
  LiabilityState,
  PenaltyState,
  RecoveryParty,
  RecoveryState,
  RecoveryStepKind,
} from '@aftercare/schema';
import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words<Key extends string> = Record<Key, MessageDescriptor>;

export const custodyStageWords: Words<CustodyStage> = {
  PRODUCTION: msg`Production`,
  STORES: msg`Stores`,
  QUALITY: msg({ message: 'Quality', context: 'hand-over' }),
  CARRIER: msg`Carrier`,
  CUSTOMER: msg`Customer`,
};

export const handOverWords: Words<HandOver> = {
  NOT_SIGNED_BY_STORES: msg`Stores had not signed`,
  BEFORE_LOADING: msg`Signed for by stores, not loaded yet`,
  THREE_PARTIES_SIGNED: msg`Stores, quality and the carrier signed`,
  SIGNATURE_MISSING: msg`Shipped over a missing signature`,
};

export const liabilityStateWords: Words<LiabilityState> = {
  PROPOSED: msg({ message: 'Proposed', context: 'liability' }),
  DECLINED: msg({ message: 'Not agreed to', context: 'liability' }),
  IN_FORCE: msg({ message: 'Holds', context: 'liability' }),
  DISPUTED: msg({ message: 'Disputed', context: 'liability' }),
  SUPERSEDED: msg({ message: 'Superseded', context: 'liability' }),
};

export const liabilityStateLooks: Record<LiabilityState, State> = {
  PROPOSED: 'risk',
  DECLINED: 'paused',
  IN_FORCE: 'met',
  DISPUTED: 'broken',
  SUPERSEDED: 'paused',
};

export const liabilityOriginWords: Words<LiabilityOrigin> = {
  RULE: msg`by the rule`,
  OVERRIDE: msg`other than the rule`,
};

export const bearerKindWords: Words<BearerKind> = {
  UNIT: msg`a unit of ours`,
  NAMED_UNIT: msg`a unit to be named`,
  COMPANY: msg`the company`,
  LIABLE_UNITS: msg`the liable units`,
  PERSON: msg`a person`,
  OUTSIDER: msg`somebody outside`,
  CUSTOMER: msg`the customer`,
};

export const recoveryPartyWords: Words<RecoveryParty> = {
  CARRIER: msg`Carrier`,
  INSURER: msg`Insurer`,
  SUPPLIER: msg`Supplier`,
};

export const recoveryStateWords: Words<RecoveryState> = {
  CLAIMED: msg({ message: 'Claimed', context: 'recovery' }),
  PARTLY_RECEIVED: msg({ message: 'Partly received', context: 'recovery' }),
  RECEIVED: msg({ message: 'Received', context: 'recovery' }),
  CLOSED: msg({ message: 'Given up', context: 'recovery' }),
  WITHDRAWN: msg({ message: 'Withdrawn', context: 'recovery' }),
};

export const recoveryStateLooks: Record<RecoveryState, State> = {
  CLAIMED: 'risk',
  PARTLY_RECEIVED: 'risk',
  RECEIVED: 'met',
  CLOSED: 'paused',
  WITHDRAWN: 'paused',
};

export const recoveryStepWords: Words<RecoveryStepKind> = {
  CLAIMED: msg`Money was claimed`,
  LETTER_SENT: msg`A letter was sent`,
  LETTER_RECEIVED: msg`A letter came`,
  MONEY_RECEIVED: msg`Money came`,
  CLOSED: msg`No more is expected`,
  WITHDRAWN: msg`The claim was withdrawn`,
};

export const penaltyStateWords: Words<PenaltyState> = {
  DUE: msg({ message: 'Due', context: 'penalty' }),
  CHARGED: msg({ message: 'Charged', context: 'penalty' }),
  APPEALED: msg({ message: 'Appealed', context: 'penalty' }),
  REVERSED: msg({ message: 'Reversed', context: 'penalty' }),
};

export const penaltyStateLooks: Record<PenaltyState, State> = {
  DUE: 'risk',
  CHARGED: 'met',
  APPEALED: 'broken',
  REVERSED: 'paused',
};
