import { formatTime, useLanguage } from '@aftercare/ui';
import { memo } from 'react';
import { type BoardScale, leftOf } from './board-scale';
import type { Ghost } from './board-store';

/** A visit a plan proposes: where it would lie. What it is stands in the plan's list. */
export const GhostCard = memo(function GhostCard({
  ghost,
  scale,
  zone,
}: {
  ghost: Ghost;
  scale: BoardScale;
  zone: string;
}) {
  const language = useLanguage();
  const left = leftOf(scale, ghost.start);
  const width = Math.max(leftOf(scale, ghost.end) - left, 6);
  const way = (ghost.travel ?? 0) * scale.perMinute;
  return (
    <>
      {way > 1 && (
        <span
          aria-hidden
          className="bg-hatch absolute inset-y-3 rounded-sm text-brand"
          style={{ left: Math.max(0, left - way), width: Math.min(way, left) }}
        />
      )}
      <span
        aria-hidden
        style={{ left, width }}
        className="pointer-events-none absolute inset-y-1 z-[2] overflow-hidden rounded-control border-2 border-dashed border-brand bg-brand-soft/80 px-1.5 py-0.5 text-caption leading-snug text-brand"
      >
        <span className="block truncate font-semibold">{ghost.title}</span>
        <span className="block truncate" data-numeric>
          {formatTime(new Date(ghost.start), { language, zone })}
        </span>
      </span>
    </>
  );
});
