import { apiProblem, Button, Card, ErrorState, lazyDialog, StateChip, useOnline } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Moment } from '../../time/moment';
import { depotActionWords } from '../../words/depot-words';
import { useClauseWords } from '../../words/use-clause-words';

const DepotDialog = lazyDialog(() =>
  import('../../depot/depot-dialog').then(({ DepotDialog: it }) => ({ default: it })),
);

const VisitLoanerQuery = graphql(`
  query VisitLoaner($requestId: ID!) {
    request(id: $requestId) {
      id
      version
      depotActions
      loans {
        id
        lentAt
        returnedAt
        free
        clause
        conditionIn
        unit {
          id
          label
          serial
        }
      }
    }
  }
`);

export interface LoanerCardProps {
  requestId: string;
  onChanged: () => void;
}

/** What of ours stands with the customer while theirs is down: lent and taken back on the spot, where there is a network. */
export function LoanerCard({ requestId, onChanged }: LoanerCardProps) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const online = useOnline();
  const [{ data, error }, again] = useQuery({
    query: VisitLoanerQuery,
    variables: { requestId },
    requestPolicy: 'cache-and-network',
    pause: !online,
  });
  const [acting, setActing] = useState<'LEND' | 'TAKE_BACK' | null>(null);
  const reload = () => {
    again({ requestPolicy: 'network-only' });
    onChanged();
  };
  const close = () => setActing(null);
  const request = data?.request;
  const loans = request?.loans ?? [];
  const actions = (['LEND', 'TAKE_BACK'] as const).filter((action) => request?.depotActions.includes(action));
  if (online && !error && loans.length + actions.length === 0) return null;
  return (
    <Card title={<Trans>Loaner</Trans>}>
      <div className="flex flex-col gap-3 text-small">
        {loans.map(({ id, unit, lentAt, returnedAt, free, clause, conditionIn }) => (
          <section key={id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-semibold">
              {unit?.label} <span data-numeric>{unit?.serial}</span>
            </span>
            <StateChip state={returnedAt ? 'ok' : 'risk'}>
              {returnedAt ? t`Loaner is back` : t`Loaner is out`}
            </StateChip>
            <span className="w-full text-ink-soft">
              <Trans>
                Lent <Moment at={lentAt} />
              </Trans>
              {free && (clause ? t` · free of charge, ${clauseWords(clause)}` : t` · free of charge`)}
              {conditionIn && ` · ${conditionIn}`}
            </span>
          </section>
        ))}
        {online && error && <ErrorState problem={apiProblem(error)} onRetry={reload} />}
        {!online && (
          <p className="text-ink-soft">
            <Trans>Lending a loaner and taking it back need a network.</Trans>
          </p>
        )}
        {online && actions.length > 0 && (
          <div data-screen-only className="flex flex-wrap gap-2">
            {actions.map((action) => (
              <Button key={action} className="min-h-12 flex-1" onClick={() => setActing(action)}>
                {t(depotActionWords[action])}
              </Button>
            ))}
          </div>
        )}
      </div>
      {acting && request && (
        <Suspense fallback={null}>
          <DepotDialog
            action={acting}
            requestId={request.id}
            version={request.version}
            onClose={close}
            onReload={reload}
            onDone={() => {
              close();
              reload();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
