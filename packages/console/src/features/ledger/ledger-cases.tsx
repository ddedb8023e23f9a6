import { apiProblem, dayIn, ErrorState, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { CasesExport } from './cases-export';
import { CasesTable } from './cases-table';
import type { LedgerViewProps } from './ledger-entries';

const LedgerCasesQuery = graphql(`
  query LedgerCases($from: Date!, $to: Date!) {
    claimsLedger(from: $from, to: $to) {
      ...CasesTable
      ...CasesExport
    }
  }
`);

/** Returns, compensations and exchanges of a period, case by case; this month where none is chosen. */
export function LedgerCases({ search, onChange }: LedgerViewProps) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const { from = `${today.slice(0, 7)}-01`, to = today } = search;
  const [{ data, error }, again] = useQuery({
    query: LedgerCasesQuery,
    variables: { from, to },
    requestPolicy: 'cache-and-network',
  });
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
        <div className="ml-auto">{data && <CasesExport ledger={data.claimsLedger} from={from} to={to} />}</div>
      </div>
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PageLoading lines={10} />}
      {data && <CasesTable ledger={data.claimsLedger} />}
    </>
  );
}
