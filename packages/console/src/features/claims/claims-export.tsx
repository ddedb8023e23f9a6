import { dayIn, majorOf } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { ExportMenu } from '../../export/export-menu';
import type { ExportedTable } from '../../export/exported-table';
import { useFrame } from '../../time/use-frame';
import { claimKindWords, claimStateWords } from '../../words/claim-words';
import type { ClaimRowNode } from './use-claims';

/** Takes the claims on the screen away. */
export function ClaimsExport({ rows }: { rows: readonly ClaimRowNode[] }) {
  const { t } = useLingui();
  const { zone, now } = useFrame();
  const day = (at: string | null | undefined) => (at ? dayIn(at, zone) : '');
  const table = (): ExportedTable => ({
    title: t`Claims`,
    columns: [
      t`Number`,
      t`Kind`,
      t`State`,
      t`Customer`,
      t`Request`,
      t`Currency`,
      t`Amount claimed`,
      t`Amount approved`,
      t`Reached the customer`,
      t`Still owed`,
      t`Entered`,
      t`Settled on`,
    ],
    rows: rows.map(({ number, kind, state, customer, request, claimed, approved, settled, ...claim }) => {
      const { currency } = claimed;
      const amount = (money: { amountMinor: string } | null | undefined) =>
        money ? { number: majorOf(money.amountMinor, currency) } : '';
      return [
        number,
        t(claimKindWords[kind]),
        t(claimStateWords[state]),
        customer?.name ?? '',
        request?.number ?? '',
        currency,
        amount(claimed),
        amount(approved),
        amount(settled),
        amount(claim.outstanding),
        day(claim.submittedAt),
        day(claim.settledAt),
      ];
    }),
  });
  return <ExportMenu name={`claims-${dayIn(now, zone)}`} disabled={rows.length === 0} table={table} />;
}
