import { StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { Entitlement } from '../gql/graphql';
import { entitlementWords } from '../words/consent-words';

export interface EntitlementChipProps {
  entitlement: Entitlement;
  /** It depends on the part, which is not known yet. */
  costOpen: boolean;
}

/** Who bears the cost, or that it is not settled before the part is known. */
export function EntitlementChip({ entitlement, costOpen }: EntitlementChipProps) {
  const { t } = useLingui();
  if (costOpen) return <StateChip state="risk">{t`Cost depends on the part`}</StateChip>;
  return (
    <StateChip state={entitlement === 'FREE' ? 'met' : entitlement === 'REFUSED' ? 'broken' : 'risk'}>
      {t(entitlementWords[entitlement])}
    </StateChip>
  );
}
