import { formatDate } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { kindWords, stateOf } from '../../words/request-words';
import { NextVisit } from './next-visit';
import { PromiseLine } from './promise-line';
import { YourTurn } from './your-turn';

const RequestCardParts = graphql(`
  fragment RequestCard on ServiceRequest {
    number
    title
    kind
    state
    filedAt
    closedAt
    asset {
      model {
        name {
          text
        }
      }
    }
    visits {
      ...NextVisit
    }
    ...PromiseLine
    ...YourTurn
  }
`);

/** One request in the list: how it stands, what we promised, what waits for the customer. The whole card leads there. */
export function RequestCard({ request }: { request: FragmentType<typeof RequestCardParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const parts = readFragment(RequestCardParts, request);
  const { number, title, kind, state, filedAt, closedAt, asset, visits } = parts;
  return (
    <Link
      to="/requests/$number"
      params={{ number }}
      className="flex items-start gap-3 rounded-card border border-line bg-card p-card hover:border-brand"
    >
      <span className="flex min-w-0 flex-1 flex-col gap-2">
        <span className="flex flex-col gap-0.5">
          <span className="text-lead font-semibold text-balance">{title}</span>
          <span className="text-small text-ink-soft">
            {[t(kindWords[kind]), asset?.model?.name.text].filter(Boolean).join(' · ')}
            {' · '}
            <span className="whitespace-nowrap">{formatDate(closedAt ?? filedAt, frame)}</span>
          </span>
        </span>
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="text-small font-semibold">{t(stateOf(state, kind))}</span>
          <span data-numeric className="text-caption text-ink-soft">
            {number}
          </span>
        </span>
        {!closedAt && <PromiseLine request={parts} />}
        {!closedAt && <NextVisit visits={visits} />}
        <YourTurn request={parts} />
      </span>
      <ChevronRight aria-hidden className="mt-1 size-5 shrink-0 text-ink-soft" />
    </Link>
  );
}
