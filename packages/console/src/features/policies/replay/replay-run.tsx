import { apiProblem, Banner, Button, Card, ErrorState, Loading, ProgressBar, useLive } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RefusalBanner } from '../../../change/refusal-banner';
import { graphql } from '../../../gql';
import { ChangeList } from './change-list';
import { dimensionWords, replayStateWords } from './dimension-words';
import { MonthChart } from './month-chart';
import { ReplayTables } from './replay-tables';
import type { Shown } from './shown';
import { useCancelReplay } from './use-cancel-replay';

const ReplayRunQuery = graphql(`
  query ReplayRun($id: ID!) {
    replay(id: $id) {
      id
      state
      total
      done
      upToDate
      viewerCanCancel
      summary {
        changed
        unjudged
        dimensions {
          dimension
          changed
        }
        ...ReplayTables
        ...MonthChart
      }
    }
  }
`);

const ReplayChanged = graphql(`
  subscription ReplayChanged($id: ID!) {
    replayChanged(id: $id) {
      id
      state
      done
      total
    }
  }
`);

/** One replay: how far it has come, what it has found, and the requests behind each number. */
export function ReplayRun({ id }: { id: string }) {
  const { t } = useLingui();
  const cancel = useCancelReplay();
  const [shown, setShown] = useState<Shown | null>(null);
  const [{ data, error }, again] = useQuery({
    query: ReplayRunQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useLive(ReplayChanged, { id }, refresh);
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={refresh} />;
  const replay = data?.replay;
  if (!replay) return <Loading lines={6} />;
  const { state, total, done, upToDate, viewerCanCancel, summary } = replay;
  const running = state === 'ASKED' || state === 'RUNNING';
  const stop = async () => {
    await cancel.run({ replayId: id });
    refresh();
  };
  return (
    <>
      <Card
        title={
          done > 0 ? (
            <Trans>
              {summary.changed} of {done} requests would have come out otherwise
            </Trans>
          ) : running ? (
            <Trans>The replay begins in a moment</Trans>
          ) : (
            <Trans>No request was judged</Trans>
          )
        }
        aside={
          viewerCanCancel && (
            <Button busy={cancel.busy} onClick={() => void stop()}>
              <Trans>Stop</Trans>
            </Button>
          )
        }
      >
        <div className="flex flex-col gap-3">
          {running && <ProgressBar label={t`Requests judged`} fraction={total > 0 ? done / total : 0} />}
          <p aria-live="polite" data-numeric className="text-small text-ink-soft">
            {t(replayStateWords[state])} · {done} / {total}
          </p>
          {!upToDate && (
            <Banner tone="risk">
              <Trans>The text was changed since. Start again to try it as it is now.</Trans>
            </Banner>
          )}
          {summary.unjudged > 0 && (
            <p className="text-small">
              <Trans>{summary.unjudged} requests cannot be compared.</Trans>
            </p>
          )}
          <RefusalBanner refused={cancel.refused} onReload={refresh} />
          <ul aria-label={t`What differs`} className="grid gap-2 sm:grid-cols-2 lg:grid-cols-4">
            {summary.dimensions.map(({ dimension, changed }) => (
              <li key={dimension}>
                <button
                  type="button"
                  data-print
                  aria-pressed={shown?.dimension === dimension && shown.rule === undefined}
                  disabled={changed === 0}
                  onClick={() => setShown({ dimension })}
                  className="flex w-full items-baseline justify-between gap-2 rounded-control border border-line px-3 py-2 text-left text-small enabled:hover:bg-sunken disabled:text-ink-soft aria-pressed:border-brand aria-pressed:bg-brand-soft"
                >
                  <span>{t(dimensionWords[dimension])}</span>
                  <span data-numeric className="text-lead font-semibold">
                    {changed}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </Card>
      {shown && <ChangeList key={JSON.stringify(shown)} id={id} shown={shown} onClose={() => setShown(null)} />}
      <MonthChart summary={summary} />
      <ReplayTables summary={summary} onShow={setShown} />
    </>
  );
}
