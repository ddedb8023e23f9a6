import { Button, DateChips, TimeWindowPicker } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../time/use-frame';
import type { Draft } from './draft';
import { windowsOf, wishedDays } from './wished-times';

export interface WishedTimeProps {
  day: string | null;
  wished: Draft['wished'];
  onChange: (part: Pick<Draft, 'day' | 'wished'>) => void;
  error?: string;
}

/** When a visit would suit: a day, then a stretch of it. Any time unless chosen. */
export function WishedTime({ day, wished, onChange, error }: WishedTimeProps) {
  const { t } = useLingui();
  const { zone, now } = useFrame();
  const days = wishedDays(zone, new Date(now));
  // A draft of last week wishes for a day that is over.
  const chosen = day && days.includes(day) ? day : null;
  return (
    <div className="flex flex-col gap-4">
      <DateChips
        label={t`Which day suits you?`}
        optional
        hint={t`We try to come then. What we promise stays as it is.`}
        days={days.map((one) => ({ day: one }))}
        value={chosen}
        onChange={(next) => onChange({ day: next, wished: null })}
        zone={zone}
        error={error}
      />
      {chosen && (
        <>
          <TimeWindowPicker
            label={t`At what time?`}
            optional
            windows={windowsOf(chosen, zone, new Date(now))}
            value={wished?.start ?? null}
            onChange={({ start, end }) => onChange({ day: chosen, wished: { start, end } })}
            zone={zone}
          />
          <Button
            variant="quiet"
            className="-mt-2 -ml-3.5 self-start"
            onClick={() => onChange({ day: null, wished: null })}
          >
            <Trans>Any time suits me</Trans>
          </Button>
        </>
      )}
    </div>
  );
}
