import {
  apiProblem,
  Button,
  Card,
  EmptyState,
  ErrorState,
  formatDate,
  lazyDialog,
  Loading,
  StateChip,
  useLanguage,
  useToast,
} from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalendarCheck } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { ClosedMonth } from './closed-month';
import { mayKeepBooks } from './may-keep-books';
import { monthWords } from './month-words';

const CloseMonthDialog = lazyDialog(() =>
  import('./close-month-dialog').then(({ CloseMonthDialog: it }) => ({ default: it })),
);

const LedgerMonthsQuery = graphql(`
  query LedgerMonths {
    ledgerOpenMonths {
      month
      entries
      mayClose
      dueOn
      overdue
    }
    ledgerPeriods(first: 36) {
      nodes {
        id
        ...ClosedMonth
      }
    }
  }
`);

/** The months that are still open, to look at and to close, and the papers of those that are closed. */
export function LedgerMonths() {
  const { t } = useLingui();
  const language = useLanguage();
  const frame = useFrame();
  const toast = useToast();
  const { roles } = useViewer();
  const [closing, setClosing] = useState<string | null>(null);
  const [{ data, error }, again] = useQuery({ query: LedgerMonthsQuery, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <Loading lines={8} />;
  const { ledgerOpenMonths: open, ledgerPeriods: closed } = data;
  const chosen = open.find(({ month }) => month === closing);
  return (
    <div className="flex flex-1 flex-col gap-6 bg-page p-3 md:p-5">
      <section className="flex flex-col gap-3" aria-label={t`Open months`}>
        <h2 className="text-lead font-semibold">
          <Trans>Open months</Trans>
        </h2>
        {open.length === 0 && (
          <p className="text-small text-ink-soft">
            <Trans>Nothing was posted in a month that is not closed.</Trans>
          </p>
        )}
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-3">
          {open.map(({ month, entries, mayClose, dueOn, overdue }) => (
            <li key={month}>
              <Card
                level={3}
                title={monthWords(month, language)}
                aside={
                  overdue ? (
                    <StateChip state="broken">
                      <Trans>overdue</Trans>
                    </StateChip>
                  ) : (
                    mayClose && (
                      <StateChip state="risk">
                        <Trans>to be closed</Trans>
                      </StateChip>
                    )
                  )
                }
                footer={
                  <Button
                    variant={mayClose && mayKeepBooks(roles) ? 'primary' : 'secondary'}
                    onClick={() => setClosing(month)}
                  >
                    {mayClose && mayKeepBooks(roles) ? t`Look through and close` : t`Look through`}
                  </Button>
                }
              >
                <p className="text-small text-ink-soft">
                  <Plural value={entries} one="# entry" other="# entries" />
                  {dueOn && (
                    <>
                      {' · '}
                      <Trans>to be reported by {formatDate(`${dueOn}T12:00:00Z`, frame)}</Trans>
                    </>
                  )}
                </p>
              </Card>
            </li>
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-3" aria-label={t`Closed months`}>
        <h2 className="text-lead font-semibold">
          <Trans>Closed months</Trans>
        </h2>
        {closed.nodes.length === 0 && (
          <EmptyState icon={<CalendarCheck />} title={<Trans>No month is closed yet</Trans>}>
            <Trans>A month that is over is closed once; its papers are kept here and never change.</Trans>
          </EmptyState>
        )}
        {closed.nodes.map((period) => (
          <ClosedMonth key={period.id} period={period} />
        ))}
      </section>
      {chosen && (
        <Suspense fallback={null}>
          <CloseMonthDialog
            {...chosen}
            onClose={() => setClosing(null)}
            onReload={refresh}
            onDone={() => {
              setClosing(null);
              toast({ text: t`${monthWords(chosen.month, language)} is closed; its papers are below.` });
              refresh();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
