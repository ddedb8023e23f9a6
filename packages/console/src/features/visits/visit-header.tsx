import { formatWindow } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import { useFrame } from '../../time/use-frame';
import { visitKindWords } from '../../words/visit-words';
import { VisitStateChip } from '../../assign/visit-state-chip';

const VisitHeaderParts = graphql(`
  fragment VisitHeader on Visit {
    id
    number
    kind
    state
    startsAt
    endsAt
    request {
      id
      number
      title
      severity
      safety
      promiseState
      dueAt
      dueKind
    }
  }
`);

/** What and when, and how long the promise still runs. */
export function VisitHeader({ visit }: { visit: FragmentType<typeof VisitHeaderParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { number, kind, state, startsAt, endsAt, request } = readFragment(VisitHeaderParts, visit);
  return (
    <header className="flex flex-col gap-2 border-b border-line bg-card px-3 py-3 sm:border-x sm:px-5">
      <div className="flex flex-wrap items-center gap-2 text-caption text-ink-soft">
        <Link to="/visits" className="-ml-1 inline-flex min-h-target items-center gap-1 pr-2 text-small hover:text-ink">
          <ArrowLeft aria-hidden className="size-4" />
          <Trans>My visits</Trans>
        </Link>
        <span data-numeric>{number}</span>
        <span>{t(visitKindWords[kind])}</span>
        <span className="ml-auto">
          <VisitStateChip state={state} />
        </span>
      </div>
      <h1 className="flex items-center gap-2 text-title font-semibold">
        {request && <SeverityChip severity={request.severity} />}
        {request?.title}
      </h1>
      <p className="text-body" data-numeric>
        {formatWindow(startsAt, endsAt, frame)}
      </p>
      {request && (
        <div className="flex flex-wrap items-center gap-2 text-small">
          {request.promiseState !== 'NONE' && (
            <PromiseChip state={request.promiseState} dueAt={request.dueAt} kind={request.dueKind} />
          )}
          <Link
            to="/requests/$number"
            params={{ number: request.number }}
            className="inline-flex items-center text-brand underline pointer-coarse:min-h-target"
          >
            {request.number}
          </Link>
        </div>
      )}
      {request?.safety && (
        <p role="note" className="rounded-control bg-broken-bg px-3 py-2 text-small font-semibold text-broken">
          <Trans>Danger to people was reported. Make the place safe before anything else.</Trans>
        </p>
      )}
    </header>
  );
}
