import { apiProblem, Button, EmptyState, ErrorState, lazyDialog } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ShieldCheck } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import { DepositAccounts } from './deposit-accounts';
import { DepositMovements } from './deposit-movements';
import { mayKeepDeposits } from './may-keep-deposits';

const DepositDialog = lazyDialog(() => import('./deposit-dialog').then(({ DepositDialog: it }) => ({ default: it })));

const DepositsPageQuery = graphql(`
  query DepositsPage {
    depositAccounts {
      ...DepositAccount
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
          <DepositAccounts
            accounts={accounts}
            onReturn={may ? (firm) => setDialog({ kind: 'RETURN', firm }) : undefined}
          />
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
