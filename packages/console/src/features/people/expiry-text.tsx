import { StateChip } from '@aftercare/ui';
import { Plural, Trans } from '@lingui/react/macro';
import { Day } from '../../time/day';

export interface ExpiryTextProps {
  expiresOn: string;
  daysLeft: number;
}

const WARNED_DAYS = 30;

/** When a certificate runs out: plain while there is time, at risk from 30 days before, broken once it is over. */
export function ExpiryText({ expiresOn, daysLeft }: ExpiryTextProps) {
  if (daysLeft < 0)
    return (
      <StateChip state="broken">
        <Trans>
          ran out <Day on={expiresOn} />
        </Trans>
      </StateChip>
    );
  if (daysLeft > WARNED_DAYS)
    return (
      <span data-numeric className="text-caption text-ink-soft">
        <Trans>
          until <Day on={expiresOn} />
        </Trans>
      </span>
    );
  return (
    <StateChip state="risk">
      <Plural value={daysLeft} _0="runs out today" one="# day left" other="# days left" />
    </StateChip>
  );
}
