import { CountdownText, formatDeadline, formatMoment, ProgressBar, type State, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { PromiseState } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { pauseWords, promiseStateWords, promiseWords } from '../../words/promise-words';
import { stateWords } from '../../words/request-words';

const PromiseHeroParts = graphql(`
  fragment PromiseHero on ServiceRequest {
    state
    entitlement
    entitlementSentence {
      text
    }
    clocks {
      id
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
    }
  }
`);

const looks: Record<Exclude<PromiseState, 'NONE'>, State> = {
  ON_TRACK: 'ok',
  AT_RISK: 'risk',
  BROKEN: 'broken',
  PAUSED: 'paused',
  MET: 'met',
};
const tones = { ok: 'ok', risk: 'risk', broken: 'broken' } as const;

/** What was promised, until when, and how it stands: the first thing an anxious customer wants to know. */
export function PromiseHero({ request }: { request: FragmentType<typeof PromiseHeroParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { state, clocks, entitlement, entitlementSentence } = readFragment(PromiseHeroParts, request);
  const open = clocks.filter((clock) => clock.state === 'RUNNING' || clock.state === 'PAUSED');
  const [first, ...others] = open;
  const settled = clocks.filter((clock) => clock.state === 'MET' || clock.state === 'BROKEN');
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
            <p className="text-small text-ink-soft">{t(promiseWords[first.kind])}</p>
            {first.promiseState !== 'NONE' && (
              <StateChip state={looks[first.promiseState]}>{t(promiseStateWords[first.promiseState])}</StateChip>
            )}
          </div>
          <p className="text-hero leading-tight font-bold text-balance">
            {first.state === 'PAUSED' ? t(stateWords[state]) : formatDeadline(first.dueAt, frame)}
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
                tone={tones[looks[first.promiseState as 'ON_TRACK'] as 'ok'] ?? 'ok'}
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
          <p className="text-small">{first.sentence.text}</p>
          {others
            .filter((clock) => clock.state === 'RUNNING')
            .map((clock) => (
              <p key={clock.id} className="border-t border-line pt-2 text-small text-ink-soft">
                {t(promiseWords[clock.kind])}{' '}
                <strong className="font-semibold text-ink">{formatDeadline(clock.dueAt, frame)}</strong>
              </p>
            ))}
        </>
      ) : (
        <p className="text-title font-bold">{t(stateWords[state])}</p>
      )}
      {settled.length > 0 && (
        <ul aria-label={t`Promises so far`} className="flex flex-col gap-1.5 border-t border-line pt-2.5">
          {settled.map((clock) => (
            <li key={clock.id} className="flex flex-wrap items-center justify-between gap-2 text-small">
              <span>
                {t(promiseWords[clock.kind])} {formatDeadline(clock.dueAt, frame)}
              </span>
              <StateChip state={clock.state === 'MET' ? 'met' : 'broken'}>
                {clock.state === 'MET' ? t`Kept` : t`Late`}
                {clock.stoppedAt && ` · ${formatMoment(clock.stoppedAt, frame)}`}
              </StateChip>
            </li>
          ))}
        </ul>
      )}
      {entitlementSentence && (
        <p className="rounded-control bg-sunken px-3 py-2.5 text-small">
          <strong className="font-semibold">
            {entitlement === 'FREE' ? t`Free of charge` : entitlement === 'ADVICE_ONLY' ? t`Advice` : t`To be paid`}
          </strong>
          {' · '}
          {entitlementSentence.text}
        </p>
      )}
    </section>
  );
}

const used = ({ startedAt, dueAt }: { startedAt: string; dueAt: string }, now: Date) => {
  const [from, to] = [Date.parse(startedAt), Date.parse(dueAt)];
  return Math.min(1, Math.max(0, (now.getTime() - from) / (to - from)));
};
