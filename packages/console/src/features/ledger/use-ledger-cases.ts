import { apiProblem, type ApiProblem } from '@aftercare/ui';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql';
import type { LedgerCasesQuery } from '../../gql/graphql';

const LedgerCases = graphql(`
  query LedgerCases($from: Date!, $to: Date!, $after: String) {
    claimsLedger(from: $from, to: $to, after: $after) {
      rows {
        ...CasesRow
        ...CasesExportRow
      }
      totals {
        cases
        ...CasesTotal
      }
      hasNextPage
      endCursor
    }
  }
`);

type Part = LedgerCasesQuery['claimsLedger'];

export interface LedgerCasesOf {
  /** What was read of the period so far; null until the first part is here. */
  rows: Part['rows'] | null;
  /** Of the whole period. */
  totals: Part['totals'];
  /** How many rows the period has. */
  of: number;
  more: boolean;
  busy: boolean;
  problem: ApiProblem | null;
  /** Reads the next part. */
  readOn: () => Promise<void>;
  renew: () => void;
}

/** The cases of a period, a thousand at a time. Days as YYYY-MM-DD. */
export function useLedgerCases(from: string, to: string): LedgerCasesOf {
  const client = useClient();
  const variables = { from, to };
  const [{ data, error }, again] = useQuery({
    query: LedgerCases,
    variables: { ...variables, after: null },
    requestPolicy: 'cache-and-network',
  });
  const [later, setLater] = useState<{ of: string; parts: readonly Part[] }>({ of: '', parts: [] });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ApiProblem | null>(null);
  const behind = later.of === `${from} ${to}` ? later.parts : [];
  const parts = data ? [data.claimsLedger, ...behind] : [];
  const last = parts.at(-1);
  const readOn = async () => {
    if (!last || busy) return;
    setBusy(true);
    const next = await client.query(LedgerCases, { ...variables, after: last.endCursor }).toPromise();
    setBusy(false);
    setFailed(next.error ? apiProblem(next.error) : null);
    if (next.data) setLater({ of: `${from} ${to}`, parts: [...behind, next.data.claimsLedger] });
  };
  const totals = data?.claimsLedger.totals ?? [];
  return {
    rows: data ? parts.flatMap(({ rows }) => rows) : null,
    totals,
    of: totals.reduce((sum, { cases }) => sum + cases, 0),
    more: last?.hasNextPage ?? false,
    busy,
    problem: error && !data ? apiProblem(error) : failed,
    readOn,
    renew: () => again({ requestPolicy: 'network-only' }),
  };
}
