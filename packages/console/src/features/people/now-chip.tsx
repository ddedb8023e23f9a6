import { formatDateTime, formatTime, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { AvailabilityKind } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { availabilityStates, availabilityWords } from './person-words';

export interface NowChipProps {
  /** From now on, in order. */
  times: readonly { kind: AvailabilityKind; startsAt: string; endsAt: string }[];
}

/** What somebody's time is now, and until when. */
export function NowChip({ times }: NowChipProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const [now, next] = times;
  if (!now) return null;
  const soon = Date.parse(now.endsAt) - Number(frame.now) < 20 * 3_600_000;
  const until = soon ? formatTime(now.endsAt, frame) : formatDateTime(now.endsAt, frame);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <StateChip state={availabilityStates[now.kind]}>{t(availabilityWords[now.kind])}</StateChip>
      {next && (
        <span data-numeric className="text-caption text-ink-soft">
          <Trans>until {until}</Trans>
        </span>
      )}
    </span>
  );
}
