import { Chip, ProgressBar, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Day } from '../../time/day';
import { howDue } from './how-due';
import { roundKindWords } from './round-words';
import { useToday } from './use-today';

const RoundRowParts = graphql(`
  fragment RoundRow on PlannedRound {
    id
    kind
    label {
      text
    }
    fromOn
    toOn
    dueOn
    lateAt
    performer {
      text
    }
    forCustomers
    taskCount
    doneCount
    leftCount
  }
`);

/** Planned work in a line: what, by when, by whom, and how far it is. */
export function RoundRow({ round }: { round: FragmentType<typeof RoundRowParts> }) {
  const { t } = useLingui();
  const one = readFragment(RoundRowParts, round);
  const state = howDue(one, useToday());
  const seenTo = one.doneCount + one.leftCount;
  const tone = state === 'met' ? 'ok' : state === 'ok' ? 'brand' : state === 'risk' ? 'risk' : 'broken';
  return (
    <li className="flex flex-col gap-2 py-3 text-small first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link
          to="/rounds/$roundId"
          params={{ roundId: one.id }}
          className="text-body font-semibold text-brand hover:underline"
        >
          {one.label.text}
        </Link>
        <Chip>{t(roundKindWords[one.kind])}</Chip>
        <span className="ml-auto">
          <StateChip state={state}>
            {state === 'broken' ? (
              <Trans>
                Late, was due <Day on={one.dueOn} />
              </Trans>
            ) : state === 'met' ? (
              <Trans>Seen to</Trans>
            ) : (
              <Trans>
                Due <Day on={one.dueOn} />
              </Trans>
            )}
          </StateChip>
        </span>
      </p>
      <p className="text-ink-soft">
        <Day on={one.fromOn} /> – <Day on={one.toOn} /> · {one.performer.text}
      </p>
      {one.forCustomers && (
        <div className="flex items-center gap-3">
          <ProgressBar label={one.label.text} fraction={one.taskCount ? seenTo / one.taskCount : 0} tone={tone} />
          <span data-numeric className="shrink-0">
            <Trans>
              {seenTo} of {one.taskCount} customers
            </Trans>
          </span>
        </div>
      )}
    </li>
  );
}
