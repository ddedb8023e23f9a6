import { classNames } from '@aftercare/ui';
import { Plural, Trans } from '@lingui/react/macro';
import { CallbackChip } from '../../callback/callback-chip';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';

const CallbackItemParts = graphql(`
  fragment CallbackItem on Callback {
    id
    ...CallbackChip
    dueSince
    dueAt
    tries
    nextTryAt
    madeAt
    madeBy {
      id
      displayName
    }
    answers {
      name
      mark
      words
    }
    request {
      id
      number
      title
      customer {
        id
        name
      }
    }
  }
`);

export interface CallbackItemProps {
  callback: FragmentType<typeof CallbackItemParts>;
  active: boolean;
  onOpen: () => void;
}

/** One callback of the list: about what, whom to ask, until when, or what came of it. */
export function CallbackItem({ callback, active, onOpen }: CallbackItemProps) {
  const parts = readFragment(CallbackItemParts, callback);
  const { dueSince, dueAt, tries, nextTryAt, madeAt, madeBy, answers, request } = parts;
  return (
    <li className={classNames('border-b border-line', active && 'bg-brand-soft')}>
      <button
        type="button"
        aria-current={active || undefined}
        onClick={onOpen}
        className="flex w-full flex-col gap-1 px-4 py-3 text-left text-small outline-offset-[-2px] hover:bg-sunken md:px-5"
      >
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{request?.customer?.name}</span>
          <CallbackChip callback={parts} />
          {!madeAt && tries > 0 && (
            <span className="text-caption text-ink-soft">
              <Plural value={tries} one="nobody answered once" other="nobody answered # times" />
              {nextTryAt && (
                <>
                  {' · '}
                  <Trans>
                    next try <Moment at={nextTryAt} />
                  </Trans>
                </>
              )}
            </span>
          )}
        </span>
        <span className="break-words">
          <span data-numeric className="text-ink-soft">
            {request?.number}
          </span>{' '}
          {request?.title}
        </span>
        {answers.map(
          ({ name, mark, words }) =>
            (mark != null || words) && (
              <span key={name} className="line-clamp-2 break-words">
                {mark != null ? <span data-numeric>{mark} ★</span> : words}
              </span>
            ),
        )}
        <span className="text-caption text-ink-soft">
          {madeAt ? (
            <Trans>
              asked <Moment at={madeAt} /> by {madeBy?.displayName}
            </Trans>
          ) : (
            <>
              <Trans>
                accepted <Moment at={dueSince} />
              </Trans>
              {dueAt && (
                <>
                  {' · '}
                  <Trans>
                    due <Moment at={dueAt} />
                  </Trans>
                </>
              )}
            </>
          )}
        </span>
      </button>
    </li>
  );
}
