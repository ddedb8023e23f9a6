import { classNames } from '../class-names';
import { dayIn } from '../format/instant';
import { formatDayChip } from '../format/format-day-chip';
import { useNow } from '../clock/clock';
import { useLanguage } from '../language/language-provider';
import { choiceClass, choiceInputClass, ChoiceFrame } from './choice-frame';
import type { FieldProps } from './field-frame';

export interface DayChoice {
  /** A calendar day, `YYYY-MM-DD`. */
  day: string;
  /** Nothing can be had that day. */
  full?: boolean;
}

export interface DateChipsProps extends FieldProps {
  days: readonly DayChoice[];
  value: string | null;
  onChange: (day: string) => void;
  /** The zone in which "today" is meant (IANA). */
  zone: string;
}

/** A day out of the next few, in the page's language; a native date field would speak the device's. */
export function DateChips({ days, value, onChange, zone, ...field }: DateChipsProps) {
  const language = useLanguage();
  const today = dayIn(useNow(), zone);
  return (
    <ChoiceFrame {...field}>
      {(name) => (
        <div className="-mx-4 flex snap-x scroll-px-4 gap-2 overflow-x-auto px-4 py-1">
          {days.map(({ day, full = false }) => {
            const words = formatDayChip(day, today, language);
            return (
              <label
                key={day}
                className={classNames(
                  choiceClass,
                  'min-w-19 shrink-0 snap-start flex-col items-center rounded-control px-3 py-2',
                )}
              >
                <input
                  type="radio"
                  name={name}
                  value={day}
                  checked={day === value}
                  disabled={full}
                  onChange={() => onChange(day)}
                  className={choiceInputClass}
                />
                <span className="text-small font-semibold">{words.name}</span>
                <span data-numeric className={classNames('text-caption', full ? 'line-through' : 'text-ink-soft')}>
                  {words.date}
                </span>
              </label>
            );
          })}
        </div>
      )}
    </ChoiceFrame>
  );
}
