import { dayIn, ErrorState, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { PageLoading } from '../../app/page-loading';
import { ShowMore } from '../../list/show-more';
import { useFrame } from '../../time/use-frame';
import { CasesExport } from './cases-export';
import { CasesTable } from './cases-table';
import type { LedgerViewProps } from './ledger-entries';
import { useLedgerCases } from './use-ledger-cases';

/** Returns, compensations and exchanges of a period, case by case; this month where none is chosen. */
export function LedgerCases({ search, onChange }: LedgerViewProps) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const { from = `${today.slice(0, 7)}-01`, to = today } = search;
  const cases = useLedgerCases(from, to);
  const { rows, totals, of } = cases;
  return (
    <>
      <div
        data-screen-only
        role="search"
        aria-label={t`Choose a period`}
        className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2 md:px-5"
      >
        <TextField
          hideLabel
          type="date"
          label={t`From`}
          max={to}
          value={from}
          onChange={({ target }) => onChange({ from: target.value || undefined })}
        />
        <span aria-hidden className="text-ink-soft">
          –
        </span>
        <TextField
          hideLabel
          type="date"
          label={t`Until`}
          min={from}
          value={to}
          onChange={({ target }) => onChange({ to: target.value || undefined })}
        />
        <div className="ml-auto">{rows && <CasesExport rows={rows} from={from} to={to} />}</div>
      </div>
      {!rows && !cases.problem && <PageLoading lines={10} />}
      {rows && <CasesTable rows={rows} totals={totals} />}
      {rows && cases.more && (
        <ShowMore shown={rows.length} of={of} busy={cases.busy} onMore={() => void cases.readOn()} />
      )}
      {cases.problem && <ErrorState problem={cases.problem} onRetry={rows ? cases.readOn : cases.renew} />}
    </>
  );
}
