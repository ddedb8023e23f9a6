import { apiProblem, Cell, ColumnHead, EmptyState, ErrorState, TableFrame } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { BookOpen } from 'lucide-react';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { graphql } from '../../gql';
import { Amount } from '../../money/amount';
import { ledgerAccountWords } from '../../words/ledger-words';
import { byAccount, inAll } from './by-account';
import type { LedgerViewProps } from './ledger-entries';
import { balanceFilter } from './ledger-filter';
import { LedgerFilters } from './ledger-filters';

const LedgerBalancesQuery = graphql(`
  query LedgerBalances($filter: LedgerBalanceFilter!) {
    ledgerBalances(filter: $filter) {
      account
      party {
        kind
        id
        name {
          text
        }
      }
      debit {
        amountMinor
        currency
      }
      credit {
        amountMinor
        currency
      }
      balance {
        amountMinor
        currency
      }
    }
  }
`);

/** What the accounts come to, and for whom; each line leads to the entries behind it. */
export function LedgerBalances({ search, onChange }: LedgerViewProps) {
  const { t } = useLingui();
  const filter = balanceFilter(search);
  const [{ data, error }, again] = useQuery({
    query: LedgerBalancesQuery,
    variables: { filter },
    requestPolicy: 'cache-and-network',
  });
  const accounts = byAccount(data?.ledgerBalances ?? []);
  return (
    <>
      <LedgerFilters search={search} onChange={onChange} />
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <PageLoading lines={10} />}
      {data && accounts.length === 0 && (
        <EmptyState icon={<BookOpen />} title={<Trans>Nothing was posted</Trans>}>
          <Trans>Balances appear with the first entry of the period.</Trans>
        </EmptyState>
      )}
      {accounts.length > 0 && (
        <TableFrame label={t`Balances`}>
          <thead>
            <tr>
              <ColumnHead>
                <Trans>Ledger account</Trans>
              </ColumnHead>
              <ColumnHead numeric>
                <Trans>Debit</Trans>
              </ColumnHead>
              <ColumnHead numeric>
                <Trans>Credit</Trans>
              </ColumnHead>
              <ColumnHead numeric>
                <Trans>Balance</Trans>
              </ColumnHead>
            </tr>
          </thead>
          {accounts.map(({ account, currency, rows, total }) => (
            <tbody key={`${account} ${currency}`}>
              <tr className="border-b border-line bg-page">
                <th scope="rowgroup" className="px-3 py-2 text-left font-semibold first:pl-5">
                  <Link to="/ledger" search={{ ...entriesOf(search), account }} className="hover:underline">
                    {t(ledgerAccountWords[account])}
                  </Link>
                </th>
                <Cell numeric className="h-10">
                  <Amount strong of={total.debit} />
                </Cell>
                <Cell numeric className="h-10">
                  <Amount strong of={total.credit} />
                </Cell>
                <Cell numeric className="h-10">
                  <Amount strong of={total.balance} />
                </Cell>
              </tr>
              {rows.map(
                ({ party, debit, credit, balance }) =>
                  party && (
                    <tr key={party.id} className="border-b border-line hover:bg-page">
                      <Cell className="h-10 first:pl-9">
                        <Link
                          to="/ledger"
                          search={{ ...entriesOf(search), account, party: party.id, partyName: party.name.text }}
                          className="break-words hover:underline"
                        >
                          {party.name.text}
                        </Link>
                      </Cell>
                      <Cell numeric className="h-10">
                        <Amount of={debit} />
                      </Cell>
                      <Cell numeric className="h-10">
                        <Amount of={credit} />
                      </Cell>
                      <Cell numeric className="h-10">
                        <Amount of={balance} />
                      </Cell>
                    </tr>
                  ),
              )}
            </tbody>
          ))}
          <tfoot>
            {inAll(data?.ledgerBalances ?? []).map(({ currency, total }) => (
              <tr key={currency} className="border-b border-line">
                <th scope="row" className="px-3 py-2.5 text-left font-semibold first:pl-5">
                  <Trans>Total</Trans>
                </th>
                <Cell numeric>
                  <Amount strong of={total.debit} />
                </Cell>
                <Cell numeric>
                  <Amount strong of={total.credit} />
                </Cell>
                <Cell numeric>
                  <Amount strong of={total.balance} />
                </Cell>
              </tr>
            ))}
          </tfoot>
        </TableFrame>
      )}
    </>
  );
}

/** The same period and filters, seen as entries. */
const entriesOf = ({ view: _, open: __, ...search }: LedgerViewProps['search']) => search;
