import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ClaimKind, ClaimPaymentMethod, ClaimState, GoodsStep } from '../../../../gql/graphql';

export const claimKindWords: Record<ClaimKind, MessageDescriptor> = {
  RETURN: msg`Return`,
  COMPENSATE: msg`Compensation`,
  EXCHANGE: msg`Exchange`,
};

/** Where a claim stands, for whoever made it: how we come to a decision is our own affair. */
export const claimStateWords: Record<ClaimState, MessageDescriptor> = {
  SUBMITTED: msg`Being examined`,
  ASSESSED: msg`Being decided`,
  APPROVED: msg`Approved`,
  SETTLED: msg`Settled`,
  DECLINED: msg`Not approved`,
  WITHDRAWN: msg`Withdrawn`,
  REVERSED: msg`Taken back`,
};

export const claimLooks: Record<ClaimState, State> = {
  SUBMITTED: 'paused',
  ASSESSED: 'paused',
  APPROVED: 'met',
  SETTLED: 'met',
  DECLINED: 'broken',
  WITHDRAWN: 'paused',
  REVERSED: 'broken',
};

export const paymentWords: Record<ClaimPaymentMethod, MessageDescriptor> = {
  TRANSFER: msg`by bank transfer`,
  CASH: msg`in cash`,
  SET_OFF: msg`set off against what you owed`,
};

/** The way of the goods; where they are put in the end concerns nobody outside. */
export const goodsWords: Record<Exclude<GoodsStep, 'DISPOSED'>, MessageDescriptor> = {
  SENT_BACK: msg`Goods on their way back to us`,
  RECEIVED: msg`Goods arrived with us`,
  APPRAISED: msg`We have examined the goods`,
  EXCHANGE_SENT: msg`New goods on their way to you`,
  EXCHANGE_RECEIVED: msg`New goods arrived with you`,
};
