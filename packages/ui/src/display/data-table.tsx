import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';

/** The box a table scrolls in, sideways on a narrow screen; focusable, so that the keyboard can scroll it too. */
export function TableFrame({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className={classNames('relative overflow-auto outline-offset-[-2px] print:overflow-visible', className)}
    >
      <table className="w-full border-collapse text-left text-small">{children}</table>
    </div>
  );
}

export interface ColumnHeadProps extends Omit<ComponentProps<'th'>, 'scope'> {
  /** Given: the column can be sorted; `none` when another column leads. */
  sort?: 'ascending' | 'descending' | 'none';
  onSort?: () => void;
  /** Numbers stand at the right, with tabular digits. */
  numeric?: boolean;
}

export function ColumnHead({ sort, onSort, numeric, className, children, ...rest }: ColumnHeadProps) {
  const Arrow = sort === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th
      {...rest}
      scope="col"
      aria-sort={sort}
      className={classNames(
        'sticky top-0 z-[1] h-9 border-b border-line bg-card px-3 text-caption font-medium whitespace-nowrap text-ink-soft first:pl-5 last:pr-5',
        numeric && 'text-right',
        className,
      )}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          data-print
          className={classNames(
            'inline-flex min-h-6 items-center gap-1 rounded-[4px] hover:text-ink pointer-coarse:min-h-target',
            // Before the words where they end with the numbers below them.
            numeric && 'flex-row-reverse',
          )}
        >
          {children}
          <Arrow aria-hidden className={classNames('size-3.5', (!sort || sort === 'none') && 'opacity-0')} />
        </button>
      ) : (
        children
      )}
    </th>
  );
}

export interface RowProps extends ComponentProps<'tr'> {
  /** Ticked, for an action on many. */
  selected?: boolean;
  /** Where j and k have brought the reader. */
  active?: boolean;
}

export function Row({ selected, active, className, ...rest }: RowProps) {
  return (
    <tr
      {...rest}
      data-selected={selected || undefined}
      data-active={active || undefined}
      className={classNames(
        'border-b border-line hover:bg-page data-active:shadow-[inset_3px_0_0_var(--brand)]',
        selected && 'bg-brand-soft/60',
        className,
      )}
    />
  );
}

export function Cell({ numeric, className, ...rest }: ComponentProps<'td'> & { numeric?: boolean }) {
  return (
    <td
      {...rest}
      className={classNames('h-13 px-3 py-1.5 align-middle first:pl-5 last:pr-5', numeric && 'text-right', className)}
    />
  );
}

/** Two lines in one cell: what it is, and what helps to recognise it. */
export function TwoLines({ first, second, strong }: { first: ReactNode; second: ReactNode; strong?: boolean }) {
  return (
    <div className="min-w-0 leading-snug">
      <div className={classNames('truncate text-small', strong && 'font-semibold')}>{first}</div>
      <div className="truncate text-caption text-ink-soft">{second}</div>
    </div>
  );
}
