import { BulkBar, Button, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useClaimRequest } from '../../claim/use-claim-request';
import type { QueueRowNode } from './use-queue';

export interface QueueBulkBarProps {
  rows: readonly QueueRowNode[];
  onClear: () => void;
  onChanged: () => void;
}

/** What can be done with every ticked request. Those somebody else was faster with are counted, not hidden. */
export function QueueBulkBar({ rows, onClear, onChanged }: QueueBulkBarProps) {
  const { t } = useLingui();
  const toast = useToast();
  const claim = useClaimRequest();
  const [busy, setBusy] = useState(false);
  const claimable = rows.filter(({ allowedActions }) => allowedActions.includes('CLAIM'));
  const claimAll = async () => {
    setBusy(true);
    let claimed = 0;
    for (const { id, version } of claimable) if (await claim.run({ requestId: id, version })) claimed++;
    setBusy(false);
    claim.forget();
    const lost = rows.length - claimed;
    toast(
      lost === 0
        ? { text: t`${claimed} claimed.` }
        : { text: t`${claimed} claimed, ${lost} not: they were changed or closed meanwhile.`, urgent: true },
    );
    onClear();
    onChanged();
  };
  return (
    <BulkBar count={rows.length} onClear={onClear}>
      <Button variant="primary" busy={busy} disabled={claimable.length === 0} onClick={() => void claimAll()}>
        <Trans>Claim</Trans>
      </Button>
    </BulkBar>
  );
}
