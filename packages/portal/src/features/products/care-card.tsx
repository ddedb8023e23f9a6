import { Card, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarClock, Check } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { CareLineFragment } from '../../gql/graphql';
import { useDay } from '../../time/use-day';

const CareLineParts = graphql(`
  fragment CareLine on CarePlanItem {
    key
    label {
      text
    }
    state
    dueOn
    free
    sentence {
      text
    }
    topics {
      text
    }
    trainees {
      name
      attended
    }
  }
`);

/** What comes up by itself for this unit: maintenance, inspections, training, and when. Nothing where nothing does. */
export function CareCard({ care }: { care: readonly FragmentType<typeof CareLineParts>[] }) {
  const lines = readFragment(CareLineParts, care);
  if (lines.length === 0) return null;
  return (
    <Card title={<Trans>Care and maintenance</Trans>}>
      <ul className="flex flex-col divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ line: { label, state, dueOn, free, sentence, topics, trainees } }: { line: CareLineFragment }) {
  const { t } = useLingui();
  const day = useDay();
  const due = dueOn && day(dueOn);
  return (
    <li className="flex flex-col gap-1.5 py-3.5 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold">{label.text}</h3>
        {state === 'DONE' ? (
          <StateChip state="ok" icon={<Check aria-hidden />}>
            <Trans>Done</Trans>
          </StateChip>
        ) : (
          due && (
            <StateChip state={state === 'OVERDUE' ? 'risk' : 'met'} icon={<CalendarClock aria-hidden />}>
              {state === 'OVERDUE' ? <Trans>was due {due}</Trans> : <Trans>due {due}</Trans>}
            </StateChip>
          )
        )}
      </div>
      <p className="text-small text-ink-soft">
        {free && <span className="font-semibold text-ink">{t`Free of charge`} · </span>}
        {sentence.text}
      </p>
      {topics.length > 0 && <p className="text-small text-ink-soft">{topics.map(({ text }) => text).join(' · ')}</p>}
      {trainees.length > 0 && (
        <p className="text-small">
          <Trans>Trained: {trainees.map(({ name }) => name).join(', ')}</Trans>
        </p>
      )}
    </li>
  );
}
