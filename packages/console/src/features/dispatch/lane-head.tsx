import { Avatar, classNames, formatDuration, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { type Load, loadOf } from './board-model';
import type { BoardScale } from './board-scale';
import type { BoardStore } from './board-store';
import { useLane } from './use-board';

export interface LaneHeadProps {
  store: BoardStore;
  id: string;
  scale: BoardScale;
}

/** Whose lane it is, and how full the shown days are. */
export const LaneHead = memo(function LaneHead({ store, id, scale }: LaneHeadProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const lane = useLane(store, id);
  if (!lane) return null;
  const shown = { start: scale.midnights[0]!, end: scale.midnights.at(-1)! + 86_400_000 };
  const load = loadOf(lane, shown);
  const onCall = lane.times.some(
    ({ kind, start, end }) => kind === 'ON_CALL' && start < shown.end && end > shown.start,
  );
  const share = load.available > 0 ? Math.round((load.booked / load.available) * 100) : 0;
  const [booked, available] = [formatDuration(load.booked, language), formatDuration(load.available, language)];
  return (
    <div className="flex h-full items-center gap-2 border-b border-line px-2.5">
      <Avatar name={lane.name} />
      <div className="min-w-0 flex-1">
        <div className="truncate text-small font-semibold">{lane.name}</div>
        <div className="flex items-center gap-1.5 text-caption text-ink-soft" title={t`${booked} of ${available}`}>
          <LoadBar load={load} />
          <span data-numeric className="shrink-0">
            {load.available > 0 ? `${share}%` : onCall ? t`On call` : t`away`}
          </span>
        </div>
      </div>
    </div>
  );
});

function LoadBar({ load: { booked, available } }: { load: Load }) {
  const share = available > 0 ? booked / available : 0;
  return (
    <span aria-hidden className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-sunken">
      <span
        className={classNames(
          'block h-full rounded-full',
          share > 1 ? 'bg-broken' : share > 0.85 ? 'bg-risk' : 'bg-brand',
        )}
        style={{ width: `${Math.min(share, 1) * 100}%` }}
      />
    </span>
  );
}
