import { type ComponentProps, useState } from 'react';
import { useNow } from '../clock/clock';
import { formatZone } from '../format/format-date-time';
import { dayIn } from '../format/instant';
import { minutesIntoDay, zonedInstant } from '../format/zoned-instant';
import { useLanguage } from '../language/language-provider';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';

export interface MomentFieldProps
  extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'value' | 'onChange'> {
  /** An instant in ISO 8601; empty: none yet. */
  value: string;
  onChange: (value: string) => void;
  /** Whose clocks are meant (IANA); named under the label where the device keeps another time. */
  zone: string;
}

/** A day and a time on the clocks of a zone. */
export function MomentField(props: MomentFieldProps) {
  const { label, hideLabel, hint, error, optional, className, value, onChange, zone, ...input } = props;
  const language = useLanguage();
  const now = useNow();
  // Half a date is no value yet: the field keeps what was typed until it is whole.
  const [wall, setWall] = useState(() => wallTime(value, zone));
  const shown = wall && instantOf(wall, zone) === value ? wall : wallTime(value, zone);
  const elsewhere = minutesIntoDay(now, zone) !== new Date(now).getHours() * 60 + new Date(now).getMinutes();
  return (
    <FieldFrame
      {...{ label, hideLabel, error, optional, className }}
      hint={hint ?? (elsewhere && formatZone(zone, language, now))}
    >
      {(aria) => (
        <input
          {...input}
          {...aria}
          type="datetime-local"
          value={shown}
          onChange={(event) => {
            setWall(event.target.value);
            onChange(instantOf(event.target.value, zone));
          }}
          className={controlClass}
        />
      )}
    </FieldFrame>
  );
}

/** `2026-11-21T18:00` as clocks in the zone show an instant. */
function wallTime(instant: string, zone: string): string {
  if (Number.isNaN(Date.parse(instant))) return '';
  const minutes = minutesIntoDay(instant, zone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dayIn(instant, zone)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function instantOf(wall: string, zone: string): string {
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(wall) ?? [];
  return day === undefined ? '' : zonedInstant(day, Number(hour) * 60 + Number(minute), zone);
}
