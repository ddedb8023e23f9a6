import type { ReactNode } from 'react';

/** The answers to one question, the wished-for one first; not on paper. */
export function DecisionActions({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2.5 sm:flex-row-reverse sm:justify-end" data-screen-only>
      {children}
    </div>
  );
}
