import type {
  ClaimAction,
  ClaimCostKind,
  ClaimKind,
  ClaimPaymentMethod,
  ClaimState,
  GoodsStep,
  GoodsVerdict,
} from '@aftercare/schema';
import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words<Key extends string> = Record<Key, MessageDescriptor>;

export const claimKindWords: Words<ClaimKind> = {
  RETURN: msg({ message: 'Return', context: 'claim' }),
  COMPENSATE: msg`Compensation`,
  EXCHANGE: msg`Exchange`,
};

export const claimStateWords: Words<ClaimState> = {
  SUBMITTED: msg({ message: 'Entered', context: 'claim' }),
  ASSESSED: msg({ message: 'Assessed', context: 'claim' }),
  APPROVED: msg({ message: 'Approved', context: 'claim' }),
  SETTLED: msg({ message: 'Settled', context: 'claim' }),
  DECLINED: msg({ message: 'Declined', context: 'claim' }),
  WITHDRAWN: msg({ message: 'Withdrawn', context: 'claim' }),
  REVERSED: msg({ message: 'Taken back', context: 'claim' }),
};

export const claimStateLooks: Record<ClaimState, State> = {
  SUBMITTED: 'risk',
  ASSESSED: 'met',
  APPROVED: 'ok',
  SETTLED: 'met',
  DECLINED: 'paused',
  WITHDRAWN: 'paused',
  REVERSED: 'broken',
};

export const claimActionWords: Words<ClaimAction> = {
  ASSESS: msg`Assess`,
  WITHDRAW: msg`Withdraw`,
  SEND_BACK: msg`Goods sent back`,
  RECEIVE: msg`Goods received`,
  APPRAISE: msg`Appraise`,
  DISPOSE: msg`Dispose of goods`,
  SEND_EXCHANGE: msg`Send other goods`,
  CONFIRM_EXCHANGE: msg`Other goods arrived`,
  RECORD_COST: msg`Record a cost`,
  PAY: msg`Record a payment`,
  CORRECT: msg`Correct`,
  REVERSE: msg`Take the approval back`,
};

export const goodsStepWords: Words<GoodsStep> = {
  SENT_BACK: msg`Sent back by the customer`,
  RECEIVED: msg`Received in stores`,
  APPRAISED: msg`Appraised`,
  DISPOSED: msg`Disposed of`,
  EXCHANGE_SENT: msg`Other goods sent`,
  EXCHANGE_RECEIVED: msg`Other goods with the customer`,
};

export const goodsVerdictWords: Words<GoodsVerdict> = {
  RESTOCK: msg`Back on the shelf`,
  PULP: msg`To pulp`,
  SCRAP: msg`To scrap`,
};

export const claimCostWords: Words<ClaimCostKind> = {
  FREIGHT: msg`Freight`,
  STORAGE: msg`Storage`,
  REPULPING: msg`Re-pulping`,
};

export const claimPaymentWords: Words<ClaimPaymentMethod> = {
  TRANSFER: msg`Bank transfer`,
  CASH: msg`Cash`,
  SET_OFF: msg`Set off against what they owe`,
};
