import { formatDateTime } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BellRing, CircleAlert, Pause, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { PromiseChip } from '../../promise/promise-chip';
import { SeverityChip } from '../../promise/severity-chip';
import { Moment } from '../../time/moment';
import { useFrame } from '../../time/use-frame';
import { clockKindWords } from '../../words/request-words';
import { usePolicyWord } from '../../words/use-policy-word';
import type { OpenPromise } from './open-promise';

export interface PromiseTileProps {
  promise: OpenPromise;
  onOpen: () => void;
}

/** One promise on the board: for whom, what, how long still, owed by whom, and who was told. */
export function PromiseTile({ promise, onOpen }: PromiseTileProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const wordOf = usePolicyWord();
  const { kind, state, promiseState, dueAt, warnAt, breachedAt, pausedAt, pauseReason, owedByName, sentence } = promise;
  const { number, title, severity, customer, site, latestEvent } = promise.request;
  const warned = warnAt && new Date(warnAt) <= new Date(frame.now) ? warnAt : null;
  const told = latestEvent && tellers.includes(latestEvent.type) ? latestEvent : null;
  return (
    <button
      type="button"
      data-print
      data-tile
      aria-haspopup="dialog"
      onClick={onOpen}
      className="flex h-full w-full flex-col gap-2 rounded-card border border-line bg-card p-3.5 text-left text-small hover:border-line-strong hover:bg-page focus-visible:outline-2 focus-visible:outline-brand"
    >
      <span className="flex flex-wrap items-center gap-2">
        <SeverityChip severity={severity} />
        <PromiseChip state={promiseState} dueAt={dueAt} kind={kind} />
        <time dateTime={dueAt} data-numeric className="ml-auto text-caption text-ink-soft">
          {formatDateTime(dueAt, frame)}
        </time>
      </span>
      <span className="font-semibold break-words">{title}</span>
      <span className="text-caption text-ink-soft">
        <span data-numeric>{number}</span> · {customer?.name ?? t`Unknown customer`}
        {site && <> · {site.region}</>}
      </span>
      <span className="sr-only">{t(clockKindWords[kind])}</span>
      <span>{sentence.text}</span>
      <span className="mt-auto flex flex-col gap-1 border-t border-line pt-2 text-caption text-ink-soft">
        <Note icon={<UserRound />}>
          <Trans>owed by {owedByName.text}</Trans>
        </Note>
        {state === 'PAUSED' && pausedAt && (
          <Note icon={<Pause />}>
            <Trans>Paused</Trans> <Moment at={pausedAt} />
            {pauseReason && <>: {wordOf(pauseReason)}</>}
          </Note>
        )}
        {state === 'RUNNING' && (breachedAt ?? warned) && (
          <Note icon={<CircleAlert />}>
            {breachedAt ? <Trans>Broken</Trans> : <Trans>Warned</Trans>} <Moment at={breachedAt ?? warned!} />
          </Note>
        )}
        {told?.sentence && (
          <Note icon={<BellRing />}>
            {told.sentence.text} · <Moment at={told.at} />
          </Note>
        )}
      </span>
    </button>
  );
}

/** The events that say who was told of a promise. */
const tellers = ['promise.reminded', 'promise.escalated', 'promise.extended', 'penalty.due'];

function Note({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="flex items-start gap-1.5">
      <span aria-hidden className="mt-0.5 shrink-0 [&_svg]:size-3.5">
        {icon}
      </span>
      <span className="min-w-0 break-words">{children}</span>
    </span>
  );
}
