import { Banner, Button, EmptyState, ProgressBar } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarCheck } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { useChange } from '../../change/use-change';
import type { DayPlanPartsFragment } from '../../gql/graphql';
import type { BoardStore } from './board-store';
import { ghostsOf } from './ghosts-of';
import { PlanChoiceRow } from './plan-choice-row';
import { ApplyPlan, StopPlan, UndoPlan } from './plan-query';
import { PlanTotals } from './plan-totals';
import { WhoIsOut } from './who-is-out';

export interface PlanResultProps {
  store: BoardStore;
  plan: DayPlanPartsFragment;
  onAnother: () => void;
  /** Shows the plan's day. */
  onDay: () => void;
  onChanged: () => Promise<void>;
}

/** A plan where it stands: being worked out, proposed, applied, taken back. */
export function PlanResult({ store, plan, onAnother, onDay, onChanged }: PlanResultProps) {
  const { t } = useLingui();
  const stop = useChange(StopPlan);
  const apply = useChange(ApplyPlan);
  const undo = useChange(UndoPlan);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wanted = useMemo(
    () => plan.choices.filter(({ id, state }) => state === 'PROPOSED' && !left.has(id)),
    [plan.choices, left],
  );
  useEffect(() => {
    store.propose(plan.state === 'READY' ? ghostsOf(wanted) : new Map());
    return () => store.propose(new Map());
  }, [store, plan.state, wanted]);
  const { id: planId, version } = plan;
  const run = async (change: Promise<unknown>) => {
    if (await change) await onChanged();
  };
  const toggle = (id: string) =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  if (plan.state === 'ASKED' || plan.state === 'RUNNING') {
    return (
      <div className="flex flex-col gap-3">
        <ProgressBar label={t`Looking for the best plan`} fraction={plan.progress / 100} />
        <p role="status" className="text-small text-ink-soft">
          {plan.state === 'ASKED' ? (
            <Trans>Waits for its turn.</Trans>
          ) : (
            <Trans>Every second makes it a little better.</Trans>
          )}
        </p>
        <RefusalBanner refused={stop.refused} />
        {plan.viewerCanStop && (
          <Button busy={stop.busy} onClick={() => void run(stop.run({ planId }))}>
            <Trans>Good enough: show the best so far</Trans>
          </Button>
        )}
      </div>
    );
  }
  if (plan.state === 'FAILED') {
    return (
      <Banner tone="broken" action={<Button onClick={onAnother}>{t`Try again`}</Button>}>
        <Trans>This plan could not be worked out. Nothing was changed.</Trans>
      </Banner>
    );
  }
  const count = wanted.length;
  const done = plan.choices.filter(({ state }) => state === 'APPLIED').length;
  const notDone = plan.choices.filter(({ state }) => state === 'REFUSED' || state === 'KEPT').length;
  return (
    <div className="flex flex-col gap-3">
      {plan.totals && <PlanTotals totals={plan.totals} />}
      {plan.outTechnician && <WhoIsOut store={store} out={plan.outTechnician} day={plan.day} choices={plan.choices} />}
      {plan.state === 'APPLIED' && (
        <Banner tone={notDone ? 'risk' : 'info'}>
          <Trans>Done: {done}.</Trans>{' '}
          {notDone > 0 && <Trans>Not done any more: {notDone}; the reason stands beside each.</Trans>}
        </Banner>
      )}
      {plan.state === 'UNDONE' && (
        <Banner tone={notDone ? 'risk' : 'info'}>
          <Trans>Taken back.</Trans>{' '}
          {notDone > 0 && <Trans>Left as they are: {notDone}; the reason stands beside each.</Trans>}
        </Banner>
      )}
      <RefusalBanner refused={apply.refused ?? undo.refused} onReload={() => void onChanged()} />
      <div className="flex flex-wrap gap-2">
        {plan.viewerCanApply && plan.choices.some(({ state }) => state === 'PROPOSED') && (
          <Button
            variant="primary"
            busy={apply.busy}
            disabled={count === 0}
            onClick={() => void run(apply.run({ planId, version, choiceIds: wanted.map(({ id }) => id) }))}
          >
            {count === 1 ? <Trans>Apply 1 choice</Trans> : <Trans>Apply {count} choices</Trans>}
          </Button>
        )}
        {plan.viewerCanUndo && done > 0 && (
          <Button busy={undo.busy} onClick={() => void run(undo.run({ planId, version }))}>
            <Trans>Take the plan back</Trans>
          </Button>
        )}
        <Button onClick={onAnother}>
          <Trans>Another plan</Trans>
        </Button>
        <Button variant="quiet" onClick={onDay}>
          <Trans>Show that day</Trans>
        </Button>
      </div>
      {plan.choices.length === 0 && (
        <EmptyState icon={<CalendarCheck />} title={<Trans>Nothing to change</Trans>}>
          <Trans>The day is as good as it can be, or nothing waits for a visit.</Trans>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-2">
        {plan.choices.map((choice) => (
          <PlanChoiceRow
            key={choice.id}
            choice={choice}
            wanted={!left.has(choice.id)}
            onToggle={plan.state === 'READY' ? () => toggle(choice.id) : null}
          />
        ))}
      </ul>
    </div>
  );
}
