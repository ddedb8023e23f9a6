import { DateChips, dayIn, formatZone, Select } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { shiftDay } from '@aftercare/ui/zoned-instant';
import { useFrame } from '../time/use-frame';
import { clockText, type VisitWindow } from './visit-window';

export interface WindowFieldsProps {
  window: VisitWindow;
  onChange: (window: VisitWindow) => void;
}

const starts = Array.from({ length: 48 }, (_, index) => index * 30);
const lengths = [30, 60, 90, 120, 180, 240, 360, 480];

/** Day, beginning and length of a visit, in the business's own time. */
export function WindowFields({ window, onChange }: WindowFieldsProps) {
  const { t } = useLingui();
  const { zone, language, now } = useFrame();
  const today = dayIn(now, zone);
  const days = Array.from({ length: 10 }, (_, index) => shiftDay(today, index));
  const offered = days.includes(window.day) ? days : [window.day, ...days].toSorted();
  const options = (values: readonly number[], chosen: number, word: (value: number) => string) =>
    [...new Set([...values, chosen])]
      .toSorted((one, other) => one - other)
      .map((value) => ({ value: String(value), label: word(value) }));
  return (
    <div className="flex flex-col gap-3">
      <DateChips
        label={<Trans>Day</Trans>}
        hint={<Trans>Times are {formatZone(zone, language, now)}.</Trans>}
        days={offered.map((day) => ({ day }))}
        value={window.day}
        onChange={(day) => onChange({ ...window, day })}
        zone={zone}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={<Trans>From</Trans>}
          options={options(starts, window.start, clockText)}
          value={String(window.start)}
          onChange={(value) => onChange({ ...window, start: Number(value) })}
        />
        <Select
          label={<Trans>How long</Trans>}
          options={options(lengths, window.length, (minutes) =>
            minutes < 60 ? t`${minutes} min` : t`${minutes / 60} h`,
          )}
          value={String(window.length)}
          onChange={(value) => onChange({ ...window, length: Number(value) })}
        />
      </div>
    </div>
  );
}
