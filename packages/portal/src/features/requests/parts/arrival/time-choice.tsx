import { Banner, Button, DateChips, dayIn, formatDeadline, useOnline } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { issueOf } from '../../../../change/issue-of';
import { RefusalWords } from '../../../../change/refusal-words';
import { useFrame } from '../../../../time/use-frame';
import { DecisionActions } from '../../decision-actions';
import { useHoldSlot } from './arrival-changes';
import { type Slot, SlotButton } from './slot-button';
import type { Kept } from './time-kept';

export interface TimeChoiceProps {
  requestId: string;
  windows: readonly Slot[];
  promisedBy: string | null;
  /** Of the place somebody comes to. */
  zone: string;
  /** Whether a time that was kept has just run out. */
  over: boolean;
  onKept: (kept: Kept) => void;
  onTaken: () => void;
  onBack?: () => void;
}

/** A day, then a stretch of it: touching one keeps it. */
export function TimeChoice({ requestId, windows, promisedBy, zone, over, onKept, onTaken, onBack }: TimeChoiceProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const online = useOnline();
  const hold = useHoldSlot();
  const days = [...new Set(windows.map(({ startsAt }) => dayIn(startsAt, zone)))];
  const [day, setDay] = useState(days[0]!);
  const [wanted, setWanted] = useState<string>();
  const label = useId();
  // The last time of a day may have been taken while it was looked at.
  const shown = days.includes(day) ? day : days[0]!;
  // Where nothing within the promise can be had, there is nothing to tell apart.
  const mixed = promisedBy !== null && windows.some(({ withinPromise }) => withinPromise);
  const taken = issueOf(hold.refused, 'startsAt');
  const keep = async (startsAt: string) => {
    setWanted(startsAt);
    const answer = await hold.run({ requestId, startsAt });
    if (answer?.hold) onKept(answer.hold);
    else onTaken();
  };
  return (
    <>
      {over && (
        <Banner tone="risk" className="rounded-control">
          <Trans>The time is no longer kept for you. Please choose again.</Trans>
        </Banner>
      )}
      {promisedBy && (
        <p className="text-small text-ink-soft">
          {mixed ? (
            <Trans>
              We promised to be with you {formatDeadline(promisedBy, frame)}. Choose a later time, and the promise moves
              with it.
            </Trans>
          ) : (
            <Trans>
              We promised to be with you {formatDeadline(promisedBy, frame)} and arrange that ourselves. If you would
              rather fix a time, these can be had.
            </Trans>
          )}
        </p>
      )}
      <DateChips label={t`Day`} days={days.map((one) => ({ day: one }))} value={shown} onChange={setDay} zone={zone} />
      <div role="group" aria-labelledby={label} className="flex flex-col gap-2">
        <p id={label} className="text-small font-semibold">
          <Trans>We arrive between</Trans>
        </p>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2">
          {windows
            .filter(({ startsAt }) => dayIn(startsAt, zone) === shown)
            .map((slot) => (
              <SlotButton
                key={slot.startsAt}
                slot={slot}
                zone={zone}
                note={mixed}
                busy={hold.busy && wanted === slot.startsAt}
                disabled={!online || hold.busy}
                onChoose={() => void keep(slot.startsAt)}
              />
            ))}
        </div>
        <p className="text-small text-ink-soft">
          <Trans>A time you touch is kept for you for ten minutes.</Trans>
        </p>
      </div>
      {!online && (
        <Banner tone="offline" className="rounded-control">
          <Trans>You are offline. A time can be chosen once you are connected again.</Trans>
        </Banner>
      )}
      {taken ? (
        <div role="alert">
          <Banner tone="risk" className="rounded-control">
            {taken}
          </Banner>
        </div>
      ) : (
        <RefusalWords refused={hold.refused} onReload={onTaken} />
      )}
      {onBack && (
        <DecisionActions>
          <Button wide onClick={onBack}>{t`Keep the time I have`}</Button>
        </DecisionActions>
      )}
    </>
  );
}
