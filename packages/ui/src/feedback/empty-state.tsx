import type { ReactNode } from 'react';

export interface EmptyStateProps {
  icon?: ReactNode;
  /** What is not here. */
  title: ReactNode;
  /** The title's heading level, where this stands for the whole page or a section. */
  level?: 1 | 2 | 3;
  /** Why, and what to do next. */
  children?: ReactNode;
  /** The button or link that does it. */
  action?: ReactNode;
}

/** Nothing here, and the next step. */
export function EmptyState({ icon, title, level, children, action }: EmptyStateProps) {
  const Title = level ? (`h${level}` as const) : 'p';
  return (
    <div className="mx-auto flex max-w-100 flex-col items-center gap-2 px-4 py-10 text-center">
      {icon && (
        <div
          aria-hidden
          className="mb-1 grid size-12 place-items-center rounded-full bg-sunken text-ink-soft [&_svg]:size-6"
        >
          {icon}
        </div>
      )}
      <Title className="text-lead font-semibold">{title}</Title>
      {children && <div className="text-small text-ink-soft">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
