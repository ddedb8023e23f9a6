import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** A grey block where something will be; give it the size of that thing, so that nothing jumps. */
export function Skeleton({ className = 'h-4 w-full' }: { className?: string }) {
  return <div aria-hidden className={classNames('animate-pulse-soft rounded-control bg-sunken', className)} />;
}

/** Wraps the blocks of one view and says once that it is loading. Text lines unless given children. */
export function Loading({ lines = 3, children }: { lines?: number; children?: ReactNode }) {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`} className="flex flex-col gap-3">
      {children ??
        Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} className={classNames('h-4', line === lines - 1 ? 'w-2/3' : 'w-full')} />
        ))}
    </div>
  );
}
