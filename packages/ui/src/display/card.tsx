import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface CardProps {
  title?: ReactNode;
  /** The heading's level on its page. */
  level?: 2 | 3 | 4;
  /** At the end of the title's line. */
  aside?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  /** `false` when the content brings its own padding: a table, a picture. */
  padded?: boolean;
  className?: string;
}

/** One thing on the page. Its title is a heading; it is no landmark, since a page has many. */
export function Card({ title, level = 2, aside, children, footer, padded = true, className }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section
      data-print-card
      className={classNames('overflow-clip rounded-card border border-line bg-card text-ink', className)}
    >
      {title && (
        <div className={classNames('flex flex-wrap items-start gap-x-3 gap-y-1 px-card pt-card', !padded && 'pb-3')}>
          <Heading className="min-w-0 basis-28 grow text-lead font-semibold [[data-density=comfortable]_&]:text-[18px]">
            {title}
          </Heading>
          {aside}
        </div>
      )}
      {children && <div className={classNames(padded && 'px-card py-card', padded && title && 'pt-3')}>{children}</div>}
      {footer && (
        <div className="flex flex-wrap justify-end gap-2 border-t border-line px-card py-3 print:has-[button]:hidden">
          {footer}
        </div>
      )}
    </section>
  );
}
