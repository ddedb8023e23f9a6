import { Button, classNames, EmptyState, formatDuration, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarCheck, Clock, EyeOff } from 'lucide-react';
import { memo } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import type { BoardStore } from './board-store';
import { useIsChosen } from './use-board';

const PoolCardParts = graphql(`
  fragment PoolCard on ServiceRequest {
    id
    number
    title
    severity
    promiseState
    dueAt
    dueKind
    expectedVisitMinutes
    customer {
      id
      name
    }
    site {
      id
      region
    }
  }
`);

type CardRef = FragmentType<typeof PoolCardParts>;

export interface PoolProps {
  store: BoardStore;
  /** Null for whoever assigns nothing: what waits is not theirs to see. */
  requests: readonly (CardRef & { id: string })[] | null;
  onAssign: (requestId: string) => void;
}

/** What nobody goes to yet. A card is dragged onto a lane, picked up with Space, or assigned by its button. */
export const Pool = memo(function Pool({ store, requests, onAssign }: PoolProps) {
  return (
    <section aria-labelledby="pool-title" className="flex min-w-0 flex-col gap-2 p-3">
      <h2 id="pool-title" className="flex items-center gap-2 text-small font-semibold">
        <Trans>Waiting for a visit</Trans>
        {requests && (
          <span data-numeric className="rounded-full bg-sunken px-2 text-caption text-ink-soft">
            {requests.length}
          </span>
        )}
      </h2>
      {!requests && (
        <EmptyState icon={<EyeOff />} title={<Trans>Shown to those who assign</Trans>}>
          <Trans>What waits for a visit is in the queue.</Trans>
        </EmptyState>
      )}
      {requests?.length === 0 && (
        <EmptyState icon={<CalendarCheck />} title={<Trans>Everything is assigned</Trans>}>
          <Trans>Triaged requests appear here, the most urgent first.</Trans>
        </EmptyState>
      )}
      <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-1">
        {requests?.map((request) => (
          <PoolCard key={request.id} store={store} request={request} id={request.id} onAssign={onAssign} />
        ))}
      </ul>
    </section>
  );
});

interface CardProps {
  store: BoardStore;
  id: string;
  request: CardRef;
  onAssign: (requestId: string) => void;
}

const PoolCard = memo(function PoolCard({ store, id, request, onAssign }: CardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const chosen = useIsChosen(store, id);
  const { number, title, severity, promiseState, dueAt, dueKind, customer, site, expectedVisitMinutes } = readFragment(
    PoolCardParts,
    request,
  );
  return (
    <li
      data-request={id}
      className={classNames(
        'relative flex cursor-grab flex-col gap-1.5 rounded-card border bg-card p-2.5 text-small select-none hover:border-brand',
        chosen ? 'border-brand outline-1 outline-brand' : 'border-line',
      )}
    >
      <div className="flex items-start gap-2">
        <SeverityChip severity={severity} />
        <Link
          to="/requests/$number"
          params={{ number }}
          draggable={false}
          aria-describedby="board-hint"
          className="min-w-0 flex-1 font-semibold after:absolute after:inset-0"
        >
          {title}
        </Link>
      </div>
      <div className="flex items-center justify-between gap-2 text-caption text-ink-soft">
        <span className="min-w-0 break-words">
          <span data-numeric>{number}</span> · {customer?.name} {site && <>· {site.region}</>}
        </span>
        <span className="flex shrink-0 items-center gap-1" title={t`Expected length`}>
          <Clock aria-hidden className="size-3.5" />
          <span className="sr-only">{t`Expected length`}</span>
          <span data-numeric>{formatDuration(expectedVisitMinutes, language)}</span>
        </span>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1.5">
        <PromiseChip state={promiseState} dueAt={dueAt} kind={dueKind} />
        <Button className="relative ml-auto" onClick={() => onAssign(id)}>
          <Trans>Assign</Trans> <span className="sr-only">{title}</span>
        </Button>
      </div>
    </li>
  );
});
