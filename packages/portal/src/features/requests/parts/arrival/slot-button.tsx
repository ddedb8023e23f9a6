import { Button, formatTime, useLanguage } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';

/** A stretch in which somebody can come; ISO 8601. */
export interface Slot {
  startsAt: string;
  endsAt: string;
  withinPromise: boolean;
}

export interface SlotButtonProps {
  slot: Slot;
  zone: string;
  /** Whether to say how it stands to what was promised. */
  note: boolean;
  busy: boolean;
  disabled: boolean;
  onChoose: () => void;
}

/** One stretch to be chosen: a button, for touching it keeps it at once. */
export function SlotButton({ slot, zone, note, busy, disabled, onChoose }: SlotButtonProps) {
  const language = useLanguage();
  const { startsAt, endsAt, withinPromise } = slot;
  return (
    <Button busy={busy} disabled={disabled} onClick={onChoose} className="h-auto min-h-14 w-full py-2">
      <span className="flex flex-col items-center">
        <span data-numeric className="font-semibold whitespace-nowrap">
          {formatTime(startsAt, { language, zone })}–{formatTime(endsAt, { language, zone })}
        </span>
        {note && (
          <span className="text-caption font-normal text-ink-soft">
            {withinPromise ? <Trans>as promised</Trans> : <Trans>later</Trans>}
          </span>
        )}
      </span>
    </Button>
  );
}
