import { formatDateTime } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Moment } from '../time/moment';
import { useFrame } from '../time/use-frame';
import { clockKindWords } from '../words/request-words';
import { usePolicyWord } from '../words/use-policy-word';
import { PromiseChip } from './promise-chip';

const PromiseListParts = graphql(`
  fragment PromiseList on SlaClock {
    id
    kind
    state
    promiseState
    startedAt
    dueAt
    breachedAt
    stoppedAt
    pauseReason
    owedByName {
      text
    }
    sentence {
      text
    }
    pauses {
      id
      fromAt
      toAt
      reason
    }
  }
`);

/** Every promise made for a request: until when, owed by whom, why so, and where its clock stood still. */
export function PromiseList({ clocks }: { clocks: readonly FragmentType<typeof PromiseListParts>[] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const wordOf = usePolicyWord();
  const promises = readFragment(PromiseListParts, clocks);
  if (promises.length === 0) {
    return (
      <p className="text-small text-ink-soft">
        <Trans>No time was promised. Triage decides.</Trans>
      </p>
    );
  }
  return (
    <ul aria-label={t`Promises`} className="flex flex-col gap-4">
      {promises.map(({ id, kind, state, promiseState, dueAt, stoppedAt, breachedAt, owedByName, sentence, pauses }) => (
        <li key={id} className="flex flex-col gap-1 text-small">
          <div className="flex flex-wrap items-center gap-2">
            <span className="font-semibold">{t(clockKindWords[kind])}</span>
            {state === 'CANCELLED' ? (
              <span className="text-caption text-ink-soft">{t`No longer owed`}</span>
            ) : (
              <PromiseChip state={promiseState} dueAt={stoppedAt ? null : dueAt} />
            )}
          </div>
          <p className="text-caption text-ink-soft">
            <time dateTime={dueAt} data-numeric>
              {formatDateTime(dueAt, frame)}
            </time>
            {' · '}
            <Trans>owed by {owedByName.text}</Trans>
            {stoppedAt && (
              <>
                {' · '}
                <Trans>done</Trans> <Moment at={stoppedAt} />
              </>
            )}
            {breachedAt && (
              <span className="text-broken">
                {' · '}
                <Trans>broken</Trans> <Moment at={breachedAt} />
              </span>
            )}
          </p>
          <p className="text-caption">{sentence.text}</p>
          {pauses.map((pause) => (
            <p key={pause.id} className="border-l-2 border-line pl-2 text-caption text-ink-soft">
              <Trans>Paused</Trans> <Moment at={pause.fromAt} />
              {pause.toAt ? (
                <>
                  –<Moment at={pause.toAt} />
                </>
              ) : (
                <> · {t`still paused`}</>
              )}
              : {wordOf(pause.reason)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
