import type { ContactWay } from '@aftercare/schema';
import { Button, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { resultWords, taskStateLooks, taskStateWords, wayWords } from './round-words';
import type { TaskToDo } from './task-dialog';

const TaskRowParts = graphql(`
  fragment TaskRow on RoundTask {
    id
    state
    version
    ways
    note
    reason
    doneAt
    lateAt
    viewerMayRecord
    doneBy {
      id
      displayName
    }
    customer {
      id
      number
      name
      grade
    }
    items {
      name
      label {
        text
      }
      result
      note
    }
  }
`);

export interface TaskRowProps {
  task: FragmentType<typeof TaskRowParts>;
  /** Those of the round; empty: any. */
  ways: readonly ContactWay[];
  onRecord: (task: TaskToDo) => void;
}

/** One customer of planned work, or all of it: how far it is, and what became of it. */
export function TaskRow({ task, ways, onRecord }: TaskRowProps) {
  const { t } = useLingui();
  const one = readFragment(TaskRowParts, task);
  const { id, version, state, customer, items } = one;
  const who = customer?.name ?? customer?.number ?? null;
  const noted = items.filter(({ result }) => result === 'FOUND' || result === 'NOT_DONE');
  return (
    <li className="flex flex-col gap-1.5 py-3 text-small first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <span className="min-w-0 flex-1 break-words">
          {customer ? (
            <Link
              to="/customers/$customerId"
              params={{ customerId: customer.id }}
              className="font-semibold text-brand hover:underline"
            >
              {who} <span data-numeric>{customer.number}</span>
            </Link>
          ) : (
            <span className="font-semibold">
              <Trans>The whole of it</Trans>
            </span>
          )}
        </span>
        {one.lateAt && (
          <StateChip state="broken">
            <Trans>Late</Trans>
          </StateChip>
        )}
        <StateChip state={taskStateLooks[state]}>{t(taskStateWords[state])}</StateChip>
        {state !== 'DONE' && one.viewerMayRecord && (
          <Button
            aria-label={who ? t`Record: ${who}` : undefined}
            onClick={() => onRecord({ id, version, who, ways, items, left: state === 'LEFT' })}
          >
            <Trans>Record</Trans>
          </Button>
        )}
      </div>
      {one.doneAt && (
        <p className="text-ink-soft">
          <Moment at={one.doneAt} /> {one.doneBy?.displayName}
          {one.ways.length > 0 && ` · ${one.ways.map((way) => t(wayWords[way])).join(' · ')}`}
        </p>
      )}
      {one.reason && <p className="break-words">{one.reason}</p>}
      {noted.map(({ name, label, result, note }) => (
        <p key={name} className="break-words">
          <span className="font-semibold">{label.text}</span>: {result && t(resultWords[result])}
          {note && ` · ${note}`}
        </p>
      ))}
      {one.note && <p className="break-words">{one.note}</p>}
    </li>
  );
}
