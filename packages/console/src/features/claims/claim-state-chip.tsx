import type { ClaimState } from '@aftercare/schema';
import { StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { claimStateLooks, claimStateWords } from '../../words/claim-words';

/** Where a claim stands. */
export function ClaimStateChip({ state }: { state: ClaimState }) {
  const { t } = useLingui();
  return <StateChip state={claimStateLooks[state]}>{t(claimStateWords[state])}</StateChip>;
}
