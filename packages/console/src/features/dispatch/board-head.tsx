import { classNames, formatDate, useNow } from '@aftercare/ui';
import { memo } from 'react';
import { clockText } from '../../assign/visit-window';
import { useFrame } from '../../time/use-frame';
import { type BoardScale, boardWidth, dayWidth, leftOf } from './board-scale';

/** Hours of one day, or days, above the lanes. */
export const BoardHead = memo(function BoardHead({ scale, today }: { scale: BoardScale; today: string }) {
  return (
    <div className="sticky top-0 z-[4] flex h-8 border-b border-line bg-card text-caption text-ink-soft" aria-hidden>
      <div className="sticky left-0 z-[1] w-36 shrink-0 border-r border-line bg-card sm:w-44" />
      <div className="relative" style={{ width: boardWidth(scale) }}>
        {scale.days.length === 1 ? <Hours scale={scale} /> : <Days scale={scale} today={today} />}
      </div>
    </div>
  );
});

function Hours({ scale }: { scale: BoardScale }) {
  const marks = Array.from({ length: (scale.to - scale.from) / 60 }, (_, index) => scale.from + index * 60);
  return marks.map((mark) => (
    <span
      key={mark}
      className="absolute top-2 pl-1 tabular-nums"
      style={{ left: (mark - scale.from) * scale.perMinute }}
    >
      {clockText(mark)}
    </span>
  ));
}

function Days({ scale, today }: { scale: BoardScale; today: string }) {
  const frame = useFrame();
  const weekday = new Intl.DateTimeFormat(frame.language, { weekday: 'short', timeZone: 'UTC' });
  return scale.days.map((day, index) => (
    <span
      key={day}
      className={classNames('absolute top-2 truncate pl-2', day === today && 'font-semibold text-brand')}
      style={{ left: index * dayWidth(scale), width: dayWidth(scale) }}
    >
      {weekday.format(new Date(`${day}T12:00:00Z`))} {formatDate(`${day}T12:00:00Z`, { ...frame, zone: 'UTC' })}
    </span>
  ));
}

/** Where now is; nothing on other days. */
export function NowLine({ scale, today, left }: { scale: BoardScale; today: string; left: string }) {
  const now = useNow().getTime();
  const day = scale.days.indexOf(today);
  if (day < 0) return null;
  const minutes = (now - scale.midnights[day]!) / 60_000;
  if (minutes < scale.from || minutes > scale.to) return null;
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute inset-y-0 z-[2] w-0.5 bg-broken"
      style={{ left: `calc(${left} + ${leftOf(scale, now)}px)` }}
    />
  );
}
