import { apiProblem, ErrorState, IconButton, Loading, useLive } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import type { BoardStore } from './board-store';
import { PlanForm } from './plan-form';
import { DayPlanParts, DayPlanProgressed, PlanOfDay } from './plan-query';
import { PlanResult } from './plan-result';

export interface PlanPanelProps {
  store: BoardStore;
  /** YYYY-MM-DD: the day the board shows. */
  day: string;
  /** Null: none is asked for yet. */
  planId: string | null;
  /** A plan was asked for; null: another is wanted. */
  onPlan: (planId: string | null) => void;
  onDay: (day: string) => void;
  onClose: () => void;
  /** Visits changed. */
  onChanged: () => Promise<void>;
}

/** Asking for a plan of the day, watching it, looking at what it would do, doing it. */
export function PlanPanel({ store, day, planId, onPlan, onDay, onClose, onChanged }: PlanPanelProps) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="plan-title" className="flex min-w-0 flex-col gap-3 p-3">
      <div className="flex items-center justify-between gap-2">
        <h2 id="plan-title" className="text-lead font-semibold">
          <Trans>Plan the day</Trans>
        </h2>
        <IconButton label={t`Close the plan`} icon={<X />} onClick={onClose} />
      </div>
      {planId === null ? (
        <PlanForm store={store} day={day} onPlan={onPlan} />
      ) : (
        <OnePlan {...{ store, planId, onPlan, onDay, onChanged }} />
      )}
    </section>
  );
}

type OnePlanProps = Pick<PlanPanelProps, 'store' | 'onPlan' | 'onDay' | 'onChanged'> & { planId: string };

function OnePlan({ store, planId, onPlan, onDay, onChanged }: OnePlanProps) {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({
    query: PlanOfDay,
    variables: { id: planId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useLive(DayPlanProgressed, { id: planId }, refresh);
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <Loading lines={5} />;
  const plan = readFragment(DayPlanParts, data.dayPlan);
  if (!plan) return <p className="text-small text-ink-soft">{t`This plan is not there any more.`}</p>;
  return (
    <PlanResult
      key={`${plan.id} ${plan.state}`}
      store={store}
      plan={plan}
      onAnother={() => onPlan(null)}
      onDay={() => onDay(plan.day)}
      onChanged={async () => {
        refresh();
        await onChanged();
      }}
    />
  );
}
