import { classNames, formatList, formatMoney, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { ApprovalStateChip } from '../../approval/approval-state-chip';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { PromiseChip } from '../../promise/promise-chip';
import { Ago } from '../../time/moment';
import { useClauseWords } from '../../words/use-clause-words';
import { approvalSubjectWords } from '../../words/approval-words';

export const ApprovalItemParts = graphql(`
  fragment ApprovalItem on Approval {
    id
    number
    subject
    label {
      text
    }
    title
    amount {
      amountMinor
      currency
    }
    state
    round
    askedAt
    askedBy {
      id
      displayName
    }
    request {
      id
      number
      title
      promiseState
      dueAt
      dueKind
      customer {
        id
        name
      }
    }
    clock {
      id
      kind
      promiseState
      dueAt
    }
    trace {
      clause
      because {
        text
      }
    }
    steps {
      number
      current
      board
      posts {
        name
        label {
          text
        }
        verdict
      }
    }
    changes {
      field
    }
    viewerSeats {
      name
      label {
        text
      }
      onBehalfOf
    }
  }
`);

export interface ApprovalItemProps {
  approval: FragmentType<typeof ApprovalItemParts>;
  active: boolean;
  onOpen: () => void;
}

/** One approval of the inbox: what, for whom, how much, who asked, why they are asked, and what is at risk meanwhile. */
export function ApprovalItem({ approval, active, onOpen }: ApprovalItemProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const clauseWords = useClauseWords();
  const item = readFragment(ApprovalItemParts, approval);
  const { request, clock, trace, viewerSeats, amount, steps, state } = item;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) button.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const current = steps.find((step) => step.current);
  const inPlaceOf = viewerSeats.find(({ onBehalfOf }) => onBehalfOf)?.onBehalfOf;
  const promise = clock ?? (request && { ...request, kind: request.dueKind });
  return (
    <li>
      <button
        ref={button}
        type="button"
        data-print
        aria-haspopup="dialog"
        aria-current={active || undefined}
        onClick={onOpen}
        className={classNames(
          'flex w-full flex-col gap-1.5 border-b border-l-3 border-b-line px-4 py-3 text-left hover:bg-page md:px-5',
          active ? 'border-l-brand bg-brand-soft/40' : 'border-l-transparent bg-card',
        )}
      >
        <span className="flex w-full flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <span className="min-w-0 flex-1 text-body font-semibold break-words">{item.title}</span>
          {amount && (
            <span data-numeric className="text-lead font-semibold">
              {formatMoney(amount, language)}
            </span>
          )}
        </span>
        <span className="text-small break-words text-ink-soft">
          {item.label.text || t(approvalSubjectWords[item.subject])}
          {request && (
            <>
              {' · '}
              {request.customer?.name}
              {' · '}
              <span data-numeric>{request.number}</span> {request.title}
            </>
          )}
        </span>
        <span className="flex flex-wrap items-center gap-2 text-caption">
          {state !== 'PENDING' && <ApprovalStateChip state={state} />}
          {promise && promise.promiseState !== 'NONE' && (
            <PromiseChip state={promise.promiseState} dueAt={promise.dueAt} kind={promise.kind} />
          )}
          {item.round > 1 && (
            <StateChip state="met" icon={null}>
              <Trans>round {item.round}</Trans>
              {item.changes.length > 0 && <> · {t`changed: ${item.changes.length}`}</>}
            </StateChip>
          )}
          {current?.board && (
            <StateChip state="paused" icon={null}>
              <Trans>Meeting</Trans>
            </StateChip>
          )}
          {inPlaceOf && (
            <StateChip state="paused" icon={null}>
              <Trans>in place of {inPlaceOf}</Trans>
            </StateChip>
          )}
          <span className="text-ink-soft">
            <Trans>{item.askedBy?.displayName ?? t`Somebody`} asked</Trans> <Ago at={item.askedAt} />
            {' · '}
            {trace.because?.text && <>{trace.because.text} · </>}
            {clauseWords(trace.clause)}
          </span>
        </span>
        {state === 'PENDING' && viewerSeats.length === 0 && current && (
          <span className="text-caption text-ink-soft">
            <Trans>
              Is asked now:{' '}
              {formatList(
                current.posts.filter(({ verdict }) => !verdict).map(({ label }) => label.text),
                language,
              )}
            </Trans>
          </span>
        )}
      </button>
    </li>
  );
}
