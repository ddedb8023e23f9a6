import { apiProblem, Button, Card, Cell, ColumnHead, EmptyState, ErrorState, TableFrame } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ShieldCheck } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import { Amount } from '../../money/amount';
import { DepositMovements } from './deposit-movements';
import { mayKeepDeposits } from './may-keep-deposits';

const DepositDialog = lazy(() => import('./deposit-dialog').then(({ DepositDialog: it }) => ({ default: it })));

const DepositsPageQuery = graphql(`
  query DepositsPage {
    depositAccounts {
      firm
      received {
        amountMinor
        currency
      }
      drawn {
        amountMinor
        currency
      }
      returned {
        amountMinor
        currency
      }
      asked {
        amountMinor
        currency
      }
      balance {
        amountMinor
        currency
      }
    }
    depositMovements(first: 100) {
      nodes {
        id
        ...DepositMovement
      }
    }
  }
`);

/** What firms have left as security, what was used of it, and every movement with its entry in the books. */
export function DepositsPage() {
  const { t } = useLingui();
  const { roles } = useViewer();
  const [{ data, error }, again] = useQuery({ query: DepositsPageQuery, requestPolicy: 'cache-and-network' });
  const [dialog, setDialog] = useState<{ kind: 'RECEIVE' | 'RETURN'; firm: string } | null>(null);
  const renew = () => again({ requestPolicy: 'network-only' });
  const may = mayKeepDeposits(roles);
  const accounts = data?.depositAccounts ?? [];
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar
        actions={
          may && (
            <Button variant="primary" onClick={() => setDialog({ kind: 'RECEIVE', firm: '' })}>
              <Trans>Take in a deposit</Trans>
            </Button>
          )
        }
      >
        <Link to="/admission" className="font-normal text-ink-soft hover:underline">
          <Trans context="register">Admission</Trans>
        </Link>
        <span aria-hidden className="mx-1.5 font-normal text-ink-soft">
          /
        </span>
        <Trans>Safety deposits</Trans>
      </PageBar>
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={renew} />}
      {!data && !error && <PageLoading lines={8} />}
      {data && accounts.length === 0 && (
        <EmptyState icon={<ShieldCheck />} title={<Trans>No firm has left a deposit</Trans>}>
          <Trans>Deposits are used for violations alone, and every use is approved.</Trans>
        </EmptyState>
      )}
      {accounts.length > 0 && (
        <div className="flex flex-col gap-4 p-3 md:p-5">
          <Card title={<Trans>Firm by firm</Trans>} padded={false}>
            <TableFrame label={t`Deposits by firm`}>
              <thead>
                <tr>
                  <ColumnHead>
                    <Trans>Firm</Trans>
                  </ColumnHead>
                  <ColumnHead numeric>
                    <Trans>Left as security</Trans>
                  </ColumnHead>
                  <ColumnHead numeric>
                    <Trans>Used</Trans>
                  </ColumnHead>
                  <ColumnHead numeric>
                    <Trans>Asked for</Trans>
                  </ColumnHead>
                  <ColumnHead numeric>
                    <Trans>Given back</Trans>
                  </ColumnHead>
                  <ColumnHead numeric>
                    <Trans>In it now</Trans>
                  </ColumnHead>
                  <ColumnHead>
                    <span className="sr-only">
                      <Trans>Actions</Trans>
                    </span>
                  </ColumnHead>
                </tr>
              </thead>
              <tbody>
                {accounts.map(({ firm, received, drawn, asked, returned, balance }) => (
                  <tr key={`${firm} ${balance.currency}`} className="border-b border-line">
                    <Cell className="min-w-36 font-medium">{firm}</Cell>
                    <Cell numeric>
                      <Amount of={received} />
                    </Cell>
                    <Cell numeric>
                      <Amount of={drawn} />
                    </Cell>
                    <Cell numeric>
                      <Amount of={asked} />
                    </Cell>
                    <Cell numeric>
                      <Amount of={returned} />
                    </Cell>
                    <Cell numeric>
                      <Amount strong of={balance} />
                    </Cell>
                    <Cell className="text-right" data-screen-only>
                      {may && balance.amountMinor !== '0' && (
                        <Button onClick={() => setDialog({ kind: 'RETURN', firm })}>
                          <Trans>Give back</Trans>
                        </Button>
                      )}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </TableFrame>
          </Card>
          <DepositMovements movements={data?.depositMovements.nodes ?? []} />
        </div>
      )}
      {dialog && (
        <Suspense fallback={null}>
          <DepositDialog
            {...dialog}
            onClose={() => setDialog(null)}
            onDone={() => {
              setDialog(null);
              renew();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
