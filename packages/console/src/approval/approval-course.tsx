import { classNames, formatList, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Clock, CornerUpLeft, Gavel, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { ApprovalVerdict } from '../gql/graphql';
import { Moment } from '../time/moment';
import { approvalVerdictWords } from '../words/approval-words';
import { MeetingPapers, type Paper } from './meeting-papers';

const ApprovalCourseParts = graphql(`
  fragment ApprovalCourse on Approval {
    id
    state
    round
    step
    steps {
      number
      board
      current
      posts {
        name
        label {
          text
        }
        verdict
        voteId
      }
    }
    tell {
      name
      label {
        text
      }
    }
    votes {
      id
      round
      step
      verdict
      also
      by {
        id
        displayName
      }
      onBehalfOf {
        id
        displayName
      }
      reason
      minutes
      minutesFiles {
        id
        name
        size
        url
        sha256
      }
      at
    }
  }
`);

/** Who must agree, step after step, and who said what and when; what was said in earlier rounds is folded away. */
export function ApprovalCourse({ approval }: { approval: FragmentType<typeof ApprovalCourseParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { state, round, steps, tell, votes } = readFragment(ApprovalCourseParts, approval);
  const earlier = votes.filter((vote) => vote.round < round);
  if (steps.length === 0) {
    return (
      <p className="text-small">
        <Trans>By the policy nobody need agree to this.</Trans>
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <ol aria-label={t`Who must agree`} className="flex flex-col gap-3">
        {steps.map(({ number, board, current, posts }) => (
          <li
            key={number}
            aria-current={current && state === 'PENDING' ? 'step' : undefined}
            className={classNames(
              'rounded-card border p-3',
              current && state === 'PENDING' ? 'border-brand bg-brand-soft/40' : 'border-line',
            )}
          >
            <p className="flex flex-wrap items-center gap-x-2 text-caption text-ink-soft">
              <span>
                <Trans>Step {number}</Trans>
              </span>
              {posts.length > 1 && <span>· {t`all of them, in any order`}</span>}
              {board && (
                <span className="inline-flex items-center gap-1">
                  · <Gavel aria-hidden className="size-3.5" /> <Trans>decided in a meeting, with minutes</Trans>
                </span>
              )}
            </p>
            <ul className="mt-1.5 flex flex-col gap-2">
              {posts.map(({ name, label, verdict, voteId }) => {
                const vote = votes.find(({ id }) => id === voteId);
                return (
                  <li key={name} className="flex gap-2 text-small">
                    <VerdictSign verdict={verdict ?? null} />
                    <div className="min-w-0 flex-1">
                      <span className="font-semibold">{label.text}</span>
                      {vote ? (
                        <Said {...vote} />
                      ) : (
                        <p className="text-caption text-ink-soft">
                          {state !== 'PENDING' ? t`was not asked any more` : current ? t`is asked now` : t`comes later`}
                        </p>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      {tell.length > 0 && (
        <p className="text-caption text-ink-soft">
          <Trans>
            Is told of the outcome:{' '}
            {formatList(
              tell.map(({ label }) => label.text),
              language,
            )}
          </Trans>
        </p>
      )}
      {earlier.length > 0 && (
        <details className="text-small">
          <summary className="cursor-pointer text-ink-soft">
            <Trans>Earlier rounds ({earlier.length})</Trans>
          </summary>
          <ul className="mt-2 flex flex-col gap-2">
            {earlier.map((vote) => (
              <li key={vote.id} className="flex gap-2">
                <VerdictSign verdict={vote.verdict} />
                <div className="min-w-0 flex-1">
                  <StateChip state="paused" icon={null}>
                    <Trans>round {vote.round}</Trans>
                  </StateChip>
                  <Said {...vote} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface Vote {
  verdict: ApprovalVerdict;
  by?: { displayName?: string | null } | null;
  onBehalfOf?: { displayName?: string | null } | null;
  also: readonly string[];
  reason?: string | null;
  minutes?: string | null;
  minutesFiles: readonly Paper[];
  at: string;
}

function Said({ verdict, by, also, onBehalfOf, reason, minutes, minutesFiles, at }: Vote): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <p className="text-caption text-ink-soft">
        {by?.displayName} {t(approvalVerdictWords[verdict])} · <Moment at={at} />
        {onBehalfOf && (
          <>
            {' · '}
            <Trans>in place of {onBehalfOf.displayName}</Trans>
          </>
        )}
        {also.length > 0 && <> · {t`one word for all posts they hold in this step`}</>}
      </p>
      {reason && <p className="mt-0.5 break-words whitespace-pre-line">{reason}</p>}
      {minutes && (
        <blockquote className="mt-1 border-l-2 border-line pl-2.5 break-words whitespace-pre-line">
          <p className="text-caption text-ink-soft">
            <Trans>Minutes of the meeting</Trans>
          </p>
          {minutes}
        </blockquote>
      )}
      {minutesFiles.length > 0 && <MeetingPapers papers={minutesFiles} />}
    </>
  );
}

function VerdictSign({ verdict }: { verdict: ApprovalVerdict | null }) {
  const shape = 'mt-0.5 grid size-5 shrink-0 place-items-center rounded-full [&_svg]:size-3.5';
  switch (verdict) {
    case 'APPROVED':
      return (
        <span aria-hidden className={classNames(shape, 'bg-ok-bg text-ok')}>
          <Check />
        </span>
      );
    case 'REJECTED':
      return (
        <span aria-hidden className={classNames(shape, 'bg-broken-bg text-broken')}>
          <X />
        </span>
      );
    case 'RETURNED':
      return (
        <span aria-hidden className={classNames(shape, 'bg-risk-bg text-risk')}>
          <CornerUpLeft />
        </span>
      );
    case null:
      return (
        <span aria-hidden className={classNames(shape, 'bg-sunken text-ink-soft')}>
          <Clock />
        </span>
      );
    default:
      return verdict satisfies never;
  }
}
