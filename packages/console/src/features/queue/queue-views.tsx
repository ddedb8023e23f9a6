import { SegmentedControl } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useQueueCounts } from '../../app/use-queue-counts';
import type { QueueView } from '../../app/queue-search';

export interface QueueViewsProps {
  view: QueueView;
  onChange: (view: QueueView) => void;
}

/** The ways to look at the queue, with how much stands in each. */
export function QueueViews({ view, onChange }: QueueViewsProps) {
  const { t } = useLingui();
  const counts = useQueueCounts();
  return (
    <SegmentedControl<QueueView>
      label={t`View`}
      value={view}
      onChange={onChange}
      segments={[
        { value: 'open', label: t`All open`, count: counts?.open },
        { value: 'mine', label: t`Mine`, count: counts?.mine },
        { value: 'risk', label: t`At risk`, count: counts?.atRisk },
        { value: 'broken', label: t`Broken`, count: counts?.broken },
        { value: 'unassigned', label: t`Unassigned`, count: counts?.unassigned },
        { value: 'acceptance', label: t`Awaiting acceptance`, count: counts?.awaitingAcceptance },
        { value: 'all', label: t`All` },
      ]}
    />
  );
}
