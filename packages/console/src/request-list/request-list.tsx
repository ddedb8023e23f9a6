import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../gql';
import { PromiseChip } from '../promise/promise-chip';
import { SeverityChip } from '../promise/severity-chip';
import { Moment } from '../time/moment';
import { requestKindWords, requestStateWords } from '../words/request-words';

const RequestListParts = graphql(`
  fragment RequestListItem on ServiceRequest {
    id
    number
    title
    kind
    state
    severity
    filedAt
    promiseState
    dueAt
  }
`);

/** The requests in somebody's file, the latest first. */
export function RequestList({ requests }: { requests: readonly FragmentType<typeof RequestListParts>[] }) {
  const { t } = useLingui();
  const all = readFragment(RequestListParts, requests);
  if (all.length === 0) {
    return (
      <p className="text-small text-ink-soft">
        <Trans>No requests so far.</Trans>
      </p>
    );
  }
  return (
    <ul className="flex flex-col divide-y divide-line">
      {all.map(({ id, number, title, kind, state, severity, filedAt, promiseState, dueAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-2 py-2 text-small first:pt-0 last:pb-0">
          <SeverityChip severity={severity} />
          <Link to="/requests/$number" params={{ number }} className="min-w-40 flex-1 font-semibold hover:underline">
            {title}
            <span className="block text-caption font-normal text-ink-soft">
              <span data-numeric>{number}</span> · {t(requestKindWords[kind])} · <Moment at={filedAt} />
            </span>
          </Link>
          <span className="text-ink-soft">{t(requestStateWords[state])}</span>
          {promiseState !== 'NONE' && <PromiseChip state={promiseState} dueAt={dueAt} />}
        </li>
      ))}
    </ul>
  );
}
