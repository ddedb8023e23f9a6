import type { ReactNode } from 'react';

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid min-w-5 place-items-center rounded-[5px] border border-line bg-page px-1 font-sans text-[11px] leading-[18px] text-ink-soft">
      {children}
    </kbd>
  );
}
