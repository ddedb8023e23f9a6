import type { ReactNode } from 'react';

export interface PageBarProps {
  /** The page's one `h1`. */
  children: ReactNode;
  /** Beside the title: the zone, a count. */
  aside?: ReactNode;
  /** At the far end: the page's own actions. */
  actions?: ReactNode;
}

/** The first line of a page: where you are and what you can do here. */
export function PageBar({ children, aside, actions }: PageBarProps) {
  return (
    <div className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-card px-4 py-2 md:px-5">
      <h1 className="text-title font-semibold">{children}</h1>
      {aside && <div className="text-small text-ink-soft">{aside}</div>}
      {actions && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}
