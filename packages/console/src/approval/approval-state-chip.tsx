import { StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { ApprovalState } from '../gql/graphql';
import { approvalStateLooks, approvalStateWords } from '../words/approval-words';

/** Where an approval stands. */
export function ApprovalStateChip({ state }: { state: ApprovalState }) {
  const { t } = useLingui();
  return <StateChip state={approvalStateLooks[state]}>{t(approvalStateWords[state])}</StateChip>;
}
