import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ChipProps {
  icon?: ReactNode;
  children: ReactNode;
  /** Given: the chip can be taken away. `removeLabel` says what goes, e.g. "Remove filter: city". */
  onRemove?: () => void;
  removeLabel?: string;
}

/** A small neutral fact, or a filter in force. */
export function Chip({ icon, children, onRemove, removeLabel }: ChipProps) {
  const { t } = useLingui();
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 rounded-[6px] border border-line bg-sunken px-2 py-0.5 text-caption text-ink [&_svg]:size-3.5">
      {icon}
      <span className="min-w-0">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel ?? t`Remove`}
          onClick={onRemove}
          className="-mr-1.5 grid min-h-6 min-w-6 place-items-center rounded-[4px] text-ink-soft hover:text-ink"
        >
          <X aria-hidden />
        </button>
      )}
    </span>
  );
}
