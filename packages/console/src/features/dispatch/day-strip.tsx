import { classNames, formatDate, IconButton } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useFrame } from '../../time/use-frame';
import { shiftDay } from '@aftercare/ui/zoned-instant';

export interface DayStripProps {
  /** YYYY-MM-DD in the business's zone. */
  day: string;
  today: string;
  onChange: (day: string) => void;
}

/** The week around a day, Monday first, one press for each day and for the weeks beside it. */
export function DayStrip({ day, today, onChange }: DayStripProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const monday = shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  const days = Array.from({ length: 7 }, (_, index) => shiftDay(monday, index));
  const weekday = new Intl.DateTimeFormat(frame.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <nav
      aria-label={t`Week`}
      className="flex items-center gap-1 overflow-x-auto border-b border-line bg-card px-3 py-1.5"
    >
      <IconButton label={t`Week before`} icon={<ChevronLeft />} onClick={() => onChange(shiftDay(day, -7))} />
      {days.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === day ? 'date' : undefined}
          onClick={() => onChange(one)}
          className={classNames(
            'min-h-control shrink-0 rounded-control px-3 text-small text-ink-soft hover:bg-sunken hover:text-ink',
            'aria-[current=date]:bg-brand-soft aria-[current=date]:font-semibold aria-[current=date]:text-brand',
            one === today && 'underline underline-offset-4',
          )}
        >
          {weekday.format(new Date(`${one}T12:00:00Z`))} {formatDate(`${one}T12:00:00Z`, { ...frame, zone: 'UTC' })}
        </button>
      ))}
      <IconButton label={t`Week after`} icon={<ChevronRight />} onClick={() => onChange(shiftDay(day, 7))} />
    </nav>
  );
}
