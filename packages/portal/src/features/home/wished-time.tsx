import { Button, DateChips, TimeWindowPicker } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../time/use-frame';
import type { Draft } from './draft';
import { windowsOf, wishedDays, wishedSpan } from './wished-times';

export interface WishedTimeProps {
  day: string | null;
  wished: Draft['wished'];
  onChange: (part: Pick<Draft, 'day' | 'wished' | 'wishedTo'>) => void;
  error?: string;
}

/** When a visit would suit: a day, then a stretch of it. Any time unless chosen. */
export function WishedTime({ day, wished, onChange, error }: WishedTimeProps) {
  const { t } = useLingui();
  const { zone, now } = useFrame();
  const days = wishedDays(zone, new Date(now));
  // A draft of last week wishes for a day that is over.
  const chosen = day && days.includes(day) ? day : null;
  const wish = (day: string | null, wished: Draft['wished']) =>
    onChange({ day, wished, wishedTo: wishedSpan(day, wished, zone, new Date(now))?.end ?? null });
  return (
    <div className="flex flex-col gap-4">
      <DateChips
        label={t`Which day suits you?`}
        optional
        hint={t`We try to come then. What we promise stays as it is.`}
        days={days.map((one) => ({ day: one }))}
        value={chosen}
        onChange={(next) => wish(next, null)}
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
            onChange={({ start, end }) => wish(chosen, { start, end })}
            zone={zone}
          />
          <Button variant="quiet" className="-mt-2 -ml-3.5 self-start" onClick={() => wish(null, null)}>
            <Trans>Any time suits me</Trans>
          </Button>
        </>
      )}
    </div>
  );
}
