import { StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { PromiseChip } from '../promise/promise-chip';
import { SeverityChip } from '../promise/severity-chip';
import { requestStateWords } from '../words/request-words';
import { RequestPlaces } from './request-places';

const RequestFrameParts = graphql(`
  fragment RequestFrame on ServiceRequest {
    id
    number
    title
    state
    severity
    promiseState
    dueAt
    dueKind
  }
`);

export interface RequestFrameProps {
  request: FragmentType<typeof RequestFrameParts>;
  /** What is done on this page: buttons. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The head every page about one request shares: which it is, how it stands, and the ways to look at it. */
export function RequestFrame({ request, actions, children }: RequestFrameProps) {
  const { t } = useLingui();
  const { number, title, state, severity, promiseState, dueAt, dueKind } = readFragment(RequestFrameParts, request);
  return (
    <>
      <header className="border-b border-line bg-card px-4 pt-3 md:px-5">
        <div className="flex flex-wrap items-center gap-2 text-small">
          <Link
            to="/requests/$number"
            params={{ number }}
            data-numeric
            className="inline-flex items-center font-semibold text-brand hover:underline pointer-coarse:min-h-target"
          >
            {number}
          </Link>
          <StateChip state="paused" icon={null}>
            {t(requestStateWords[state])}
          </StateChip>
          <SeverityChip severity={severity} />
          <PromiseChip state={promiseState} dueAt={dueAt} kind={dueKind} />
          {actions && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
        <h1 className="mt-1 text-title font-semibold break-words">{title}</h1>
        <div className="mt-2">
          <RequestPlaces number={number} />
        </div>
      </header>
      {children}
    </>
  );
}
