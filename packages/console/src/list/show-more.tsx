import { Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';

export interface ShowMoreProps {
  /** How many rows are on the screen, and how many there are. */
  shown: number;
  of: number;
  busy: boolean;
  onMore: () => void;
}

/** Below a list that is read part by part, has an export and totals of all of it. */
export function ShowMore({ shown, of, busy, onMore }: ShowMoreProps) {
  return (
    <div data-screen-only className="flex flex-wrap items-center gap-3 px-4 py-3 text-small md:px-5">
      <Button busy={busy} onClick={onMore}>
        <Trans>Show more</Trans>
      </Button>
      <p className="text-ink-soft">
        <Trans>
          {shown} of {of} are shown, and taken away by the export; the totals are of all.
        </Trans>
      </p>
    </div>
  );
}
