import { Banner, Button, formatTime, formatWeekdayDate, TextArea, useNow, useOnline } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { useFrame } from '../../../../time/use-frame';
import { DecisionActions } from '../../decision-actions';
import { useBookSlot, useMoveSlot, useReleaseSlot } from './arrival-changes';
import { timeLeft } from './time-left';

/** A stretch that is kept for this request; ISO 8601. */
export interface Kept {
  startsAt: string;
  endsAt: string;
  heldUntil: string;
}

export interface TimeKeptProps {
  requestId: string;
  visit?: { id: string; version: number };
  kept: Kept;
  zone: string;
  /** Whether it is later than what was promised. */
  later: boolean;
  onChosen: () => void;
  /** It is kept no more: given back, or over. */
  onGivenBack: (over: boolean) => void;
}

/** The chosen time, for how long it is kept, and the word that it is so. */
export function TimeKept({ requestId, visit, kept, zone, later, onChosen, onGivenBack }: TimeKeptProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const now = useNow(1000);
  const online = useOnline();
  const book = useBookSlot();
  const move = useMoveSlot();
  const release = useReleaseSlot();
  const [reason, setReason] = useState('');
  const { startsAt, endsAt, heldUntil } = kept;
  const zoned = { ...frame, zone };
  const left = Date.parse(heldUntil) - now.getTime();
  const busy = book.busy || move.busy;
  const gone = useRef(false);
  useEffect(() => {
    if (left > 0 || busy || gone.current) return;
    gone.current = true;
    onGivenBack(true);
  }, [left, busy, onGivenBack]);
  const confirm = async () => {
    const done = visit
      ? await move.run({ visitId: visit.id, version: visit.version, startsAt, reason: reason.trim() || null })
      : await book.run({ requestId, startsAt });
    if (done) onChosen();
  };
  const giveBack = async () => {
    await release.run({ requestId });
    onGivenBack(false);
  };
  return (
    <>
      <div className="flex items-start gap-3">
        <CalendarCheck aria-hidden className="mt-1 size-6 shrink-0 text-brand" />
        <div className="flex flex-col gap-0.5">
          <p ref={readAloud} tabIndex={-1} className="text-title font-bold outline-none">
            {formatWeekdayDate(startsAt, zoned)}{' '}
            <span className="whitespace-nowrap" data-numeric>
              {formatTime(startsAt, zoned)}–{formatTime(endsAt, zoned)}
            </span>
          </p>
          <p role="timer" data-numeric className="text-small text-ink-soft">
            <Trans>Kept for you for {timeLeft(left)}</Trans>
          </p>
        </div>
      </div>
      <p className="text-small">
        {later ? (
          <Trans>
            This is later than we promised, as you wish: the promise moves with it. Somebody is with you within this
            time.
          </Trans>
        ) : (
          <Trans>Somebody is with you within this time. You need not stay at home before or after.</Trans>
        )}
      </p>
      {visit && (
        <TextArea
          label={t`Why does the other time not suit you?`}
          optional
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {!online && (
        <Banner tone="offline" className="rounded-control">
          <Trans>You are offline. Confirm once you are connected again; nothing is lost.</Trans>
        </Banner>
      )}
      <RefusalWords refused={book.refused ?? move.refused} onReload={() => onGivenBack(false)} />
      <DecisionActions>
        <Button variant="primary" wide busy={busy} disabled={!online} onClick={() => void confirm()}>
          {t`Confirm this time`}
        </Button>
        <Button wide busy={release.busy} disabled={busy} onClick={() => void giveBack()}>{t`Choose again`}</Button>
      </DecisionActions>
    </>
  );
}

/** What was chosen is where reading goes on. One function for all, so that it runs once. */
function readAloud(chosen: HTMLElement | null): void {
  chosen?.focus();
}
