import { formatList, formatMoney, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../gql';
import { PromiseChip } from '../promise/promise-chip';
import { Moment } from '../time/moment';
import { ApprovalStateChip } from './approval-state-chip';

export const ApprovalLineParts = graphql(`
  fragment ApprovalLine on Approval {
    id
    number
    title
    state
    label {
      text
    }
    amount {
      amountMinor
      currency
    }
    askedAt
    askedBy {
      id
      displayName
    }
    steps {
      number
      current
      posts {
        name
        label {
          text
        }
        verdict
      }
    }
    clock {
      id
      kind
      promiseState
      dueAt
    }
    viewerMayDecide
  }
`);

/** What was asked to be agreed to, where each stands, and who is being heard. */
export function ApprovalList({ approvals }: { approvals: readonly FragmentType<typeof ApprovalLineParts>[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ul className="flex flex-col gap-4">
      {readFragment(ApprovalLineParts, approvals).map(({ id, number, title, state, label, amount, ...rest }) => {
        const heard = rest.steps.find(({ current }) => current)?.posts.filter(({ verdict }) => !verdict) ?? [];
        return (
          <li key={id} className="flex flex-col gap-1 text-small">
            <div className="flex flex-wrap items-center gap-2">
              <Link
                to="/approvals"
                search={{ open: id }}
                className="inline-flex min-w-0 items-center font-semibold break-words text-brand hover:underline pointer-coarse:min-h-target"
              >
                {title}
              </Link>
              {amount && (
                <span data-numeric className="ml-auto font-semibold">
                  {formatMoney(amount, language)}
                </span>
              )}
            </div>
            <p className="text-caption text-ink-soft">
              <ApprovalStateChip state={state} /> <span data-numeric>{number}</span> · {label.text} ·{' '}
              {rest.askedBy?.displayName} · <Moment at={rest.askedAt} />
            </p>
            {state === 'APPROVED' && rest.clock && (
              <p>
                <PromiseChip state={rest.clock.promiseState} dueAt={rest.clock.dueAt} kind={rest.clock.kind} />
              </p>
            )}
            {state === 'PENDING' && heard.length > 0 && (
              <p className="text-caption">
                {rest.viewerMayDecide ? (
                  <span className="font-semibold text-risk">{t`It waits for you.`}</span>
                ) : (
                  <Trans>
                    Is asked now:{' '}
                    {formatList(
                      heard.map((post) => post.label.text),
                      language,
                    )}
                  </Trans>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
