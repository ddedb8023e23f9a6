import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConsentKind, ConsentMethod, ConsentState, Entitlement, PriceBasis, PriceClass } from '../gql/graphql';

export const consentKindWords: Record<ConsentKind, MessageDescriptor> = {
  PAID_WORK: msg`Paid work`,
  REMOTE_ACCESS: msg`Remote access`,
};

export const consentStateWords: Record<ConsentState, MessageDescriptor> = {
  REQUESTED: msg`Waiting for the customer`,
  GIVEN: msg`Given`,
  DECLINED: msg`Declined`,
  WITHDRAWN: msg`Withdrawn`,
};

export const consentMethodWords: Record<ConsentMethod, MessageDescriptor> = {
  PORTAL: msg`in the portal`,
  PHONE: msg`by phone`,
  ON_PAPER: msg`on paper`,
};

export const entitlementWords: Record<Entitlement, MessageDescriptor> = {
  FREE: msg`Free of charge`,
  PAID: msg`Paid`,
  COST_PRICE: msg`At cost price`,
  ADVICE_ONLY: msg`Advice only`,
  REFUSED: msg`Not served`,
};

export const priceBasisWords: Record<PriceBasis, MessageDescriptor> = {
  COST_PRICE: msg`Cost price`,
  FREE: msg`Free of charge`,
  LIST_PRICE: msg`List price`,
  MARKET_PRICE: msg`Market price`,
  NOT_SUPPLIED: msg`Not supplied`,
  QUOTED: msg`Quoted`,
};

export const priceClassWords: Record<PriceClass, MessageDescriptor> = {
  ORDINARY_PART: msg`Ordinary part`,
  SPECIAL_PART: msg`Special part`,
  LABOUR: msg`Labour`,
  TRAVEL: msg`Travel`,
};
