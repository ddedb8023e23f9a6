import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { formatTime } from '../format/format-date-time';
import { useLanguage } from '../language/language-provider';
import { choiceClass, choiceInputClass, ChoiceFrame } from './choice-frame';
import type { FieldProps } from './field-frame';

export interface TimeWindow {
  /** ISO 8601 instants. */
  start: string;
  end: string;
  full?: boolean;
  /** A word under the times, e.g. "earliest". */
  note?: ReactNode;
}

export interface TimeWindowPickerProps extends FieldProps {
  windows: readonly TimeWindow[];
  /** The `start` of the chosen window. */
  value: string | null;
  onChange: (window: TimeWindow) => void;
  zone: string;
}

/** A stretch of one day, such as 09:00–11:00. */
export function TimeWindowPicker({ windows, value, onChange, zone, ...field }: TimeWindowPickerProps) {
  const language = useLanguage();
  return (
    <ChoiceFrame {...field}>
      {(name) => (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2">
          {windows.map((window) => (
            <label
              key={window.start}
              className={classNames(
                choiceClass,
                'min-h-control flex-col items-center justify-center rounded-control px-2 py-2',
              )}
            >
              <input
                type="radio"
                name={name}
                value={window.start}
                checked={window.start === value}
                disabled={window.full}
                onChange={() => onChange(window)}
                className={choiceInputClass}
              />
              <span data-numeric className="font-semibold">
                {formatTime(window.start, { language, zone })}–{formatTime(window.end, { language, zone })}
              </span>
              {(window.full || window.note) && (
                <span className="text-caption text-ink-soft">{window.full ? <Trans>Full</Trans> : window.note}</span>
              )}
            </label>
          ))}
        </div>
      )}
    </ChoiceFrame>
  );
}
