import { Button, Checkbox, formatWeekdayDate, Select } from '@aftercare/ui';
import { zonedInstant } from '@aftercare/ui/zoned-instant';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { useChange } from '../../change/use-change';
import { readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import type { BoardStore } from './board-store';
import { DayPlanParts, PlanDay } from './plan-query';

export interface PlanFormProps {
  store: BoardStore;
  day: string;
  onPlan: (planId: string) => void;
}

const NOBODY = '';

/** What is planned: everything that waits, or only what somebody who is out leaves behind. */
export function PlanForm({ store, day, onPlan }: PlanFormProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const plan = useChange(PlanDay);
  const [moves, setMoves] = useState(true);
  const [out, setOut] = useState(NOBODY);
  const people = store.lanes().map((id) => ({ value: id, label: store.lane(id)?.name ?? id }));
  const begin = Math.max(new Date(frame.now).getTime(), Date.parse(zonedInstant(day, 0, frame.zone)));
  const ask = async () => {
    const from = new Date(begin).toISOString();
    const done = await plan.run({ day, moves, out: out === NOBODY ? null : { technicianId: out, from } });
    const asked = done && readFragment(DayPlanParts, done.plan);
    if (asked) onPlan(asked.id);
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-small text-ink-soft">
        <Trans>
          Works out who should go where on {formatWeekdayDate(zonedInstant(day, 720, frame.zone), frame)}: everything
          that waits, over everybody’s hours, skills, ways and promises. You see what it would do before anything
          changes.
        </Trans>
      </p>
      <Select
        label={<Trans>Somebody is out</Trans>}
        hint={<Trans>Then only what is theirs from now on is given to others, with the least disturbance.</Trans>}
        options={[{ value: NOBODY, label: t`Nobody` }, ...people]}
        value={out}
        onChange={setOut}
      />
      {out === NOBODY && (
        <Checkbox
          label={<Trans>Visits that nobody has accepted yet may change hands</Trans>}
          hint={<Trans>Their time stays, or shifts by an hour at most. What was accepted is never moved.</Trans>}
          checked={moves}
          onChange={(event) => setMoves(event.target.checked)}
        />
      )}
      <RefusalBanner refused={plan.refused} />
      <Button variant="primary" busy={plan.busy} onClick={() => void ask()}>
        <Trans>Work out a plan</Trans>
      </Button>
    </div>
  );
}
