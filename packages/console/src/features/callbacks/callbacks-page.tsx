import { Button, EmptyState, ErrorState, lazyDialog, SegmentedControl } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { PhoneOutgoing } from 'lucide-react';
import { Suspense } from 'react';
import type { CallbacksSearch, CallbackView } from '../../app/callbacks-search';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { CallbackItem } from './callback-item';
import { SatisfactionRate } from './satisfaction-rate';
import { useCallbacks } from './use-callbacks';

const CallbackDrawer = lazyDialog(() =>
  import('./callback-drawer').then(({ CallbackDrawer: it }) => ({ default: it })),
);

const route = getRouteApi('/desk/callbacks');

/** Which customers are to be asked how a service was, due soonest first, and what the others said. */
export function CallbacksPage() {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const { calls: view = 'toMake', open } = route.useSearch();
  const list = useCallbacks(view);
  const change = (part: Partial<CallbacksSearch>) =>
    void navigate({ to: '/callbacks', search: (before) => ({ ...before, ...part }), replace: true });
  const show = (chosen: CallbackView) => change({ calls: chosen === 'toMake' ? undefined : chosen, open: undefined });
  const { rows, counts, loading, problem } = list;
  return (
    <div className="flex flex-1 flex-col bg-card">
      <PageBar>
        <Trans>Callbacks</Trans>
      </PageBar>
      <div className="border-b border-line px-4 py-2 md:px-5">
        <SegmentedControl<CallbackView>
          label={t`View`}
          value={view}
          onChange={show}
          segments={[
            { value: 'toMake', label: t({ message: 'To make', context: 'callbacks' }), count: counts?.toMake },
            { value: 'overdue', label: t`Overdue`, count: counts?.overdue },
            { value: 'made', label: t({ message: 'Made', context: 'callbacks' }), count: counts?.made },
            { value: 'bad', label: t`Not content`, count: counts?.bad },
          ]}
        />
      </div>
      {counts && counts.made > 0 && <SatisfactionRate made={counts.made} bad={counts.bad} />}
      {rows.length > 0 && (
        <ul aria-label={t`Callbacks`} className="flex flex-col">
          {rows.map((row) => (
            <CallbackItem
              key={row.id}
              callback={row}
              active={row.id === open}
              onOpen={() => change({ open: row.id })}
            />
          ))}
        </ul>
      )}
      {loading && <PageLoading lines={8} />}
      {problem && <ErrorState problem={problem} onRetry={list.renew} />}
      {rows.length === 0 && !loading && !problem && <NothingHere view={view} />}
      {list.more && (
        <Button variant="quiet" wide onClick={list.loadMore}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {open && (
        <Suspense fallback={null}>
          <CallbackDrawer key={open} id={open} onClose={() => change({ open: undefined })} onChanged={list.renew} />
        </Suspense>
      )}
    </div>
  );
}

function NothingHere({ view }: { view: CallbackView }) {
  const { t } = useLingui();
  const words = {
    toMake: {
      title: t`Nobody is to be called back`,
      body: t`Where the policy has customers asked how a service was, they appear here once they have accepted it.`,
    },
    overdue: { title: t`No callback is overdue`, body: t`What is not made in time appears here by itself.` },
    made: { title: t`Nobody was called back yet`, body: t`What customers say is kept here.` },
    bad: { title: t`Nobody was discontent`, body: t`Low marks and problems that are not solved appear here.` },
  }[view];
  return (
    <EmptyState icon={<PhoneOutgoing />} title={words.title}>
      {words.body}
    </EmptyState>
  );
}
