import { Button, EmptyState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarCheck } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import { draggedRequest } from './dragged-request';

const PoolCardParts = graphql(`
  fragment PoolCard on ServiceRequest {
    id
    number
    title
    severity
    promiseState
    dueAt
    dueKind
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

export interface PoolProps {
  requests: readonly FragmentType<typeof PoolCardParts>[];
  onAssign: (requestId: string) => void;
}

/** What nobody goes to yet. A card is dragged onto a lane, or assigned by its button. */
export function Pool({ requests, onAssign }: PoolProps) {
  const cards = readFragment(PoolCardParts, requests);
  return (
    <aside
      aria-labelledby="pool-title"
      className="flex min-w-0 flex-col gap-2.5 bg-page p-3 xl:max-h-[calc(100dvh-9.5rem)] xl:overflow-y-auto"
    >
      <h2 id="pool-title" className="flex items-center gap-2 text-small font-semibold">
        <Trans>Waiting for a visit</Trans>
        <span data-numeric className="rounded-full bg-sunken px-2 text-caption text-ink-soft">
          {cards.length}
        </span>
      </h2>
      {cards.length === 0 && (
        <EmptyState icon={<CalendarCheck />} title={<Trans>Everything is assigned</Trans>}>
          <Trans>Triaged requests appear here, the most urgent first.</Trans>
        </EmptyState>
      )}
      <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-1">
        {cards.map(({ id, number, title, severity, promiseState, dueAt, dueKind, customer, site }) => (
          <li
            key={id}
            className="relative flex flex-col gap-1.5 rounded-card border border-line bg-card p-3 text-small hover:border-brand"
          >
            <div className="flex items-start gap-2">
              <SeverityChip severity={severity} />
              <Link
                to="/requests/$number"
                params={{ number }}
                draggable
                // The whole card is the link's, and so the whole card is dragged.
                onDragStart={(event) => {
                  event.dataTransfer.setData(draggedRequest, id);
                  event.dataTransfer.effectAllowed = 'move';
                }}
                className="min-w-0 flex-1 font-semibold after:absolute after:inset-0 after:cursor-grab"
              >
                {title}
              </Link>
            </div>
            <div className="truncate text-caption text-ink-soft">
              <span data-numeric>{number}</span> · {customer?.name} {site && <>· {site.region}</>}
            </div>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <PromiseChip state={promiseState} dueAt={dueAt} kind={dueKind} />
              <Button className="relative" onClick={() => onAssign(id)}>
                <Trans>Assign</Trans> <span className="sr-only">{title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
