import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { footProps } from '../feedback/use-foot-height';

export interface BulkBarProps {
  /** How many are ticked; the bar is not there at 0. */
  count: number;
  onClear: () => void;
  /** What can be done with them. */
  children: ReactNode;
}

/** What can be done with everything that is ticked. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  const { t } = useLingui();
  if (count === 0) return null;
  return (
    <div
      role="toolbar"
      aria-label={t`Actions on the selection`}
      data-screen-only
      {...footProps}
      className="fixed bottom-20 left-1/2 z-20 flex w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-wrap items-center gap-2 rounded-card border border-line bg-card py-2 pr-2 pl-4 shadow-overlay md:bottom-6"
    >
      <span className="text-small font-semibold" data-numeric>
        <Plural value={count} one="# selected" other="# selected" />
      </span>
      {children}
      <button
        type="button"
        onClick={onClear}
        className="min-h-target rounded-control px-2.5 text-small text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Trans>Clear</Trans>
      </button>
    </div>
  );
}
