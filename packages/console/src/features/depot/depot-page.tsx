import { apiProblem, Button, Card, EmptyState, ErrorState, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { useBoardLive } from '../../app/use-live';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import type { DepotPageQuery } from '../../gql/graphql';
import { PromiseChip } from '../../promise/promise-chip';
import { Moment } from '../../time/moment';
import { depotStateLooks, depotStateWords } from '../../words/depot-words';
import { AddLoanerDialog } from './add-loaner-dialog';
import { LoanerRow } from './loaner-row';

const DepotNow = graphql(`
  query DepotPage {
    depotRepairs(filter: { state: [ON_THE_WAY, RECEIVED, REPAIRED] }, first: 100) {
      totalCount
      nodes {
        id
        number
        state
        sentAt
        receivedAt
        condition
        asset {
          id
          serial
          model {
            id
            name {
              text
            }
          }
        }
        request {
          id
          number
          title
          promiseState
          dueAt
          dueKind
          clocks {
            id
            kind
            state
            dueAt
            promiseState
          }
          customer {
            id
            name
          }
        }
      }
    }
    loanerUnits {
      id
      ...LoanerRow
    }
  }
`);

const KEEPERS = new Set(['STORES', 'SUPERVISOR', 'MANAGER', 'ADMIN']);

type Repaired = NonNullable<DepotPageQuery['depotRepairs']['nodes'][number]['request']>;

/** By when the unit is owed back; what else was promised where nothing says so. */
function OwedBack({ request: { clocks, promiseState, dueAt, dueKind } }: { request: Repaired }) {
  const back = clocks.find(({ kind, state }) => kind === 'RETURN' && (state === 'RUNNING' || state === 'PAUSED'));
  if (back) return <PromiseChip state={back.promiseState} dueAt={back.dueAt} kind={back.kind} />;
  return <PromiseChip state={promiseState} dueAt={dueAt} kind={dueKind} />;
}

/** What is in our workshop now, when each is owed back, and where the loaners are. */
export function DepotPage() {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const [{ data, error }, again] = useQuery({ query: DepotNow, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useBoardLive(refresh);
  const keeps = useViewer().roles.some((role) => KEEPERS.has(role));
  const repairs = data?.depotRepairs.nodes ?? [];
  return (
    <>
      <PageBar actions={keeps && <Button onClick={() => setAdding(true)}>{t`Add a loaner`}</Button>}>
        <Trans>Workshop</Trans>
      </PageBar>
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <PageLoading lines={8} />}
      {data && (
        <div className="grid content-start gap-4 p-3 md:p-5 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] xl:items-start">
          <Card title={<Trans>In the workshop</Trans>}>
            {repairs.length === 0 ? (
              <EmptyState icon={<PackageOpen />} title={<Trans>No unit is here</Trans>}>
                <Trans>A unit appears here when it is sent in, or taken in on the page of its request.</Trans>
              </EmptyState>
            ) : (
              <ul className="flex flex-col divide-y divide-line">
                {repairs.map(({ id, number, state, sentAt, receivedAt, condition, asset, request }) => (
                  <li key={id} className="flex flex-col gap-1 py-3 text-small first:pt-0 last:pb-0">
                    <p className="flex flex-wrap items-center gap-2">
                      <span data-numeric className="font-semibold">
                        {number}
                      </span>
                      <StateChip state={depotStateLooks[state]}>{t(depotStateWords[state])}</StateChip>
                      {request && <OwedBack request={request} />}
                    </p>
                    <p className="break-words">
                      {asset?.model?.name.text} <span data-numeric>{asset?.serial}</span>
                      {condition && <span className="text-ink-soft"> · {condition}</span>}
                    </p>
                    <p className="text-ink-soft">
                      {request && (
                        <>
                          <Link
                            to="/requests/$number"
                            params={{ number: request.number }}
                            className="font-semibold text-brand hover:underline"
                          >
                            <span data-numeric>{request.number}</span> {request.title}
                          </Link>
                          {' · '}
                          {request.customer?.name}
                          {' · '}
                        </>
                      )}
                      {receivedAt ? (
                        <Trans>
                          arrived <Moment at={receivedAt} />
                        </Trans>
                      ) : (
                        sentAt && (
                          <Trans>
                            sent in <Moment at={sentAt} />
                          </Trans>
                        )
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </Card>
          <Card title={<Trans>Loaners</Trans>}>
            {data.loanerUnits.length === 0 ? (
              <p className="text-small text-ink-soft">
                <Trans>None yet. A loaner is lent while a customer’s own unit is down.</Trans>
              </p>
            ) : (
              <ul className="flex flex-col divide-y divide-line">
                {data.loanerUnits.map((unit) => (
                  <LoanerRow key={unit.id} unit={unit} mayRetire={keeps} onChanged={refresh} />
                ))}
              </ul>
            )}
          </Card>
        </div>
      )}
      {adding && (
        <AddLoanerDialog
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            refresh();
          }}
        />
      )}
    </>
  );
}
