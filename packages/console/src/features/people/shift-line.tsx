import { Button, formatTime, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Phone } from 'lucide-react';
import type { RosterQuery } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';

export type Shift = RosterQuery['onCallRoster'][number];

export interface ShiftLineProps {
  shift: Shift;
  /** The day it is shown on. */
  day: { from: string; until: string };
  busy: boolean;
  /** Absent where the viewer may not take it off. */
  onRemove?: () => void;
}

/** Who is on call on a day, in which hours of it, and the number to call. */
export function ShiftLine({ shift, day, busy, onRemove }: ShiftLineProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { technicianName, phone, startsAt, endsAt, now } = shift;
  const whole = startsAt <= day.from && endsAt >= day.until;
  const from = startsAt <= day.from ? '00:00' : formatTime(startsAt, frame);
  const until = endsAt >= day.until ? '24:00' : formatTime(endsAt, frame);
  const isNow =
    now &&
    day.from <= new Date(Number(frame.now)).toISOString() &&
    new Date(Number(frame.now)).toISOString() < day.until;
  return (
    <li className="flex flex-col gap-1 text-small">
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{technicianName}</span>
        {isNow && <StateChip state="met">{t`now`}</StateChip>}
      </span>
      <span data-numeric className="text-caption text-ink-soft">
        {whole ? <Trans>all day</Trans> : `${from}–${until}`}
      </span>
      {phone && (
        <a
          href={`tel:${phone}`}
          className="inline-flex min-h-6 items-center gap-1.5 pointer-coarse:min-h-target text-brand underline"
        >
          <Phone aria-hidden className="size-3.5" />
          <span data-numeric>{phone}</span>
        </a>
      )}
      {onRemove && (
        <span>
          <Button
            variant="quiet"
            className="-ml-3.5"
            busy={busy}
            aria-label={t`Take ${technicianName} off the roster`}
            onClick={onRemove}
          >
            <Trans>Take off</Trans>
          </Button>
        </span>
      )}
    </li>
  );
}
