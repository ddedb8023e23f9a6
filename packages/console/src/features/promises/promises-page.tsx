import { Banner, Button, EmptyState, ErrorState, lazyDialog, type State, StateChip } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Timer } from 'lucide-react';
import { Suspense } from 'react';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import type { PromisesSearch } from '../../app/promises-search';
import { useFrame } from '../../time/use-frame';
import { PromiseFilters } from './promise-filters';
import { PromiseTile } from './promise-tile';
import { useOpenPromises } from './use-open-promises';
import { useTileKeys } from './use-tile-keys';
import { bySpan, type Span } from './when-due';

const TriageDrawer = lazyDialog(() =>
  import('../../triage/triage-drawer').then(({ TriageDrawer: it }) => ({ default: it })),
);

const route = getRouteApi('/desk/promises');

const spanWords: Record<Span, MessageDescriptor> = {
  overdue: msg`Overdue`,
  hour: msg`Within the hour`,
  fourHours: msg`Within four hours`,
  today: msg`Later today`,
  tomorrow: msg`Tomorrow`,
  later: msg`After that`,
  paused: msg`Paused`,
};
const looks: Partial<Record<Span, State>> = { overdue: 'broken', hour: 'risk', paused: 'paused' };

/** What falls due next and what is broken already, by time. */
export function PromisesPage() {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { owes, kind, region, mine, open } = search;
  const board = useOpenPromises({ open: true, ...(kind && { kind: [kind] }), ...(mine && { mine }) });
  useTileKeys();
  const change = (part: Partial<PromisesSearch>) =>
    void navigate({ to: '/promises', search: (before) => ({ ...before, ...part }), replace: true });
  const shown = board.promises.filter(
    ({ owedByName, request }) => (!owes || owedByName.text === owes) && (!region || request.site?.region === region),
  );
  const filtered = Boolean(owes || kind || region || mine);
  return (
    <>
      <PageBar actions={<PromiseFilters search={search} promises={board.promises} onChange={change} />}>
        <Trans>Promises</Trans>
      </PageBar>
      <div className="flex flex-col gap-6 p-3 md:p-5">
        {bySpan(shown, new Date(now), zone).map(({ span, promises }) => (
          <section key={span} aria-label={t(spanWords[span])} className="flex flex-col gap-2.5">
            <h2 className="flex items-center gap-2 text-lead font-semibold">
              {t(spanWords[span])}
              <StateChip state={looks[span] ?? 'met'} icon={null}>
                <span data-numeric>{promises.length}</span>
              </StateChip>
            </h2>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-3">
              {promises.map((promise) => (
                <li key={promise.id}>
                  <PromiseTile promise={promise} onOpen={() => change({ open: promise.request.number })} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {board.more && (
          <Banner>
            <Trans>There are more than five hundred open requests; these are the most urgent.</Trans>
          </Banner>
        )}
        {board.loading && <PageLoading lines={8} />}
        {board.problem && <ErrorState problem={board.problem} onRetry={board.renew} />}
        {!board.loading && !board.problem && shown.length === 0 && (
          <EmptyState
            icon={<Timer />}
            title={filtered ? <Trans>Nothing matches these filters</Trans> : <Trans>No promise is open</Trans>}
            action={
              filtered && (
                <Button onClick={() => void navigate({ to: '/promises', search: {} })}>
                  <Trans>Take the filters off</Trans>
                </Button>
              )
            }
          >
            {!filtered && <Trans>Promises appear here by themselves, as soon as they are made.</Trans>}
          </EmptyState>
        )}
      </div>
      {open && (
        <Suspense fallback={null}>
          <TriageDrawer number={open} onClose={() => change({ open: undefined })} onChanged={board.renew} />
        </Suspense>
      )}
    </>
  );
}
