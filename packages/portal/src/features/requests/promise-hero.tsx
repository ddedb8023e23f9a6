import { CountdownText, formatDeadline, formatMoment, ProgressBar, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { HotlineLink } from '../../app/hotline-link';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { entitlementWords } from '../../words/entitlement-words';
import { promiseLooks } from '../../words/promise-looks';
import { pauseWords, promiseStateWords, promiseWords, TOLD_BY_SENTENCE } from '../../words/promise-words';
import { stateOf } from '../../words/request-words';

// Only where something was asked of the customer.
const NoticeAsked = lazy(() => import('./notice-asked').then((module) => ({ default: module.NoticeAsked })));

const PromiseHeroParts = graphql(`
  fragment PromiseHero on ServiceRequest {
    state
    kind
    entitlement
    costOpen
    entitlementSentence {
      text
    }
    clocks {
      id
      ...NoticeAsked
      kind
      state
      promiseState
      startedAt
      dueAt
      stoppedAt
      pauseReason
      owedByName {
        text
      }
      sentence {
        text
      }
      because {
        text
      }
    }
  }
`);

const tones = { ok: 'ok', risk: 'risk', broken: 'broken' } as const;

interface PromiseHeroProps {
  request: FragmentType<typeof PromiseHeroParts>;
  /** From when on somebody comes, where the customer has chosen a time that is still ahead; else empty. */
  chosen: string;
}

/** What was promised, until when, and how it stands: the first thing an anxious customer wants to know. */
export function PromiseHero({ request, chosen }: PromiseHeroProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { state, kind, clocks, entitlement, costOpen, entitlementSentence } = readFragment(PromiseHeroParts, request);
  const ours = clocks.filter(({ kind }) => kind !== 'CUSTOMER_NOTICE');
  // Where no time was free before the promise, they read when somebody comes, and not by when nobody will.
  const open = ours.filter(
    (clock) =>
      (clock.state === 'RUNNING' || clock.state === 'PAUSED') && (clock.kind !== 'ARRIVE' || chosen <= clock.dueAt),
  );
  // What we do among ourselves comes last, and is nothing to a customer whose own turn it is.
  const forThem = open.filter((clock) => !TOLD_BY_SENTENCE.has(clock.kind));
  const amongUs = state === 'AWAITING_CUSTOMER' ? [] : open.filter((clock) => TOLD_BY_SENTENCE.has(clock.kind));
  const [first, ...others] = [...forThem, ...amongUs];
  const reason = first?.because?.text;
  const settled = ours.filter((clock) => clock.state === 'MET' || clock.state === 'BROKEN');
  const titleOf = (clock: (typeof clocks)[number]) =>
    TOLD_BY_SENTENCE.has(clock.kind) ? clock.sentence.text : t(promiseWords[clock.kind]);
  const over = ['CLOSED', 'ACCEPTED', 'REJECTED', 'CANCELLED'].includes(state);
  return (
    <section
      aria-label={t`Our promise`}
      className="flex flex-col gap-3 rounded-card border border-line bg-card p-card"
      data-print-card
    >
      {first && !over ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="text-small text-ink-soft">{titleOf(first)}</p>
            {first.promiseState !== 'NONE' && (
              <StateChip state={promiseLooks[first.promiseState]}>{t(promiseStateWords[first.promiseState])}</StateChip>
            )}
          </div>
          <p className="text-hero leading-tight font-bold text-balance">
            {first.state === 'PAUSED' ? t(stateOf(state, kind)) : formatDeadline(first.dueAt, frame)}
          </p>
          {first.state === 'PAUSED' ? (
            <p className="text-small text-ink-soft">
              <Trans>The time stands still</Trans> {t(pauseWords[first.pauseReason ?? ''] ?? pauseWords.ON_HOLD!)}
            </p>
          ) : (
            <>
              <ProgressBar
                label={t`Time used`}
                fraction={used(first, new Date(frame.now))}
                tone={tones[promiseLooks[first.promiseState as 'ON_TRACK'] as 'ok'] ?? 'ok'}
              />
              <p className="text-small text-ink-soft">
                <CountdownText deadline={first.dueAt} />
              </p>
            </>
          )}
          <p className="flex items-start gap-2 text-small">
            <Handshake aria-hidden className="mt-0.5 size-4 shrink-0 text-brand" />
            <span>
              <Trans>In the hands of {first.owedByName.text}</Trans>
            </span>
          </p>
          {!TOLD_BY_SENTENCE.has(first.kind) && <p className="text-small">{first.sentence.text}</p>}
          {reason && (
            <p className="text-small text-ink-soft">
              <Trans>Why this holds: {reason}</Trans>
            </p>
          )}
          {others
            .filter((clock) => clock.state === 'RUNNING')
            .map((clock) => (
              <p key={clock.id} className="border-t border-line pt-2 text-small text-ink-soft">
                {titleOf(clock)}{' '}
                <strong className="font-semibold text-ink">{formatDeadline(clock.dueAt, frame)}</strong>
              </p>
            ))}
        </>
      ) : (
        <p className="text-title font-bold">{t(stateOf(state, kind))}</p>
      )}
      {settled.length > 0 && (
        <ul aria-label={t`Promises so far`} className="flex flex-col gap-1.5 border-t border-line pt-2.5">
          {settled.map((clock) => (
            <li key={clock.id} className="flex flex-wrap items-center justify-between gap-2 text-small">
              <span>{clock.sentence.text}</span>
              <StateChip state={clock.state === 'MET' ? 'met' : 'broken'}>
                {clock.state === 'MET' ? t`Kept` : t`Late`}
                {clock.stoppedAt && ` · ${formatMoment(clock.stoppedAt, frame)}`}
              </StateChip>
            </li>
          ))}
        </ul>
      )}
      {clocks.length > ours.length && (
        <Suspense>
          <NoticeAsked clocks={clocks} />
        </Suspense>
      )}
      {entitlement && entitlementSentence && (
        <div className="flex flex-col gap-1.5 rounded-control bg-sunken px-3 py-2.5 text-small">
          <p>
            <strong className="font-semibold">
              {costOpen ? t`Cost depends on the part` : t(entitlementWords[entitlement])}
            </strong>
            {' · '}
            {entitlementSentence.text}
          </p>
          {entitlement === 'REFUSED' && !costOpen && (
            <>
              <p className="text-ink-soft">
                <Trans>Do you see it differently, or can you tell us more? Write to us or call us.</Trans>
              </p>
              <HotlineLink />
            </>
          )}
        </div>
      )}
    </section>
  );
}

const used = ({ startedAt, dueAt }: { startedAt: string; dueAt: string }, now: Date) => {
  const [from, to] = [Date.parse(startedAt), Date.parse(dueAt)];
  return Math.min(1, Math.max(0, (now.getTime() - from) / (to - from)));
};
