import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Entitlement } from '../gql/graphql';

/** Who bears the cost, in the two words a customer looks for; the API's sentence says why. */
export const entitlementWords: Record<Entitlement, MessageDescriptor> = {
  FREE: msg`Free of charge`,
  PAID: msg`To be paid`,
  COST_PRICE: msg`At cost price`,
  ADVICE_ONLY: msg`Advice only`,
  REFUSED: msg`Not covered`,
};
