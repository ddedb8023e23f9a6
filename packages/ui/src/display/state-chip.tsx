import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { type State, stateClass, stateSigns } from './state';

export interface StateChipProps {
  state: State;
  /** The state in words. */
  children: ReactNode;
  /** Another sign than the state's own; `null` for none, where the words are a short code such as `S1`. */
  icon?: ReactNode;
  className?: string;
}

/** How something stands: a colour, a sign and words. */
export function StateChip({ state, children, icon, className }: StateChipProps) {
  const Sign = stateSigns[state];
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1.5 rounded-[6px] px-2 py-0.5 align-middle text-caption font-semibold',
        'tabular-nums [&_svg]:size-3.5 [&_svg]:shrink-0 print:border print:border-current',
        stateClass[state],
        className,
      )}
    >
      {icon === undefined ? <Sign aria-hidden strokeWidth={2.2} /> : icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
