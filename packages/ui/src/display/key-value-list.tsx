import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface KeyValue {
  key: string;
  term: ReactNode;
  value: ReactNode;
}

export interface KeyValueListProps {
  items: readonly KeyValue[];
  /** `beside`: term and value on one line where there is room. `above`: term over value. */
  layout?: 'beside' | 'above';
}

/** Facts about one thing. A value that is not there is left out by the caller or said in words, never a dash. */
export function KeyValueList({ items, layout = 'beside' }: KeyValueListProps) {
  return (
    <dl
      className={classNames(
        'grid gap-y-2 text-small',
        layout === 'beside' && 'grid-cols-[fit-content(45%)_minmax(0,1fr)] gap-x-5',
      )}
    >
      {items.map(({ key, term, value }) => (
        <div key={key} className={layout === 'beside' ? 'col-span-2 grid grid-cols-subgrid' : ''}>
          <dt className="min-w-20 text-ink-soft">{term}</dt>
          <dd className="min-w-0 break-words text-ink">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
