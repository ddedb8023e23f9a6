import type { ReactNode } from 'react';

export interface SegmentRowProps<Value extends string> {
  /** Of the group of radio buttons. */
  name: string;
  segments: readonly { value: Value; label: ReactNode; count?: number }[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** Answers side by side in one frame, the chosen one raised; each is a native radio button. */
export function SegmentRow<Value extends string>({ name, segments, value, onChange }: SegmentRowProps<Value>) {
  return (
    <div className="inline-flex max-w-full self-start overflow-x-auto rounded-control border border-line bg-sunken p-0.5">
      {segments.map((segment) => (
        <label
          key={segment.value}
          className="relative inline-flex min-h-[calc(var(--control)-6px)] shrink-0 cursor-pointer items-center gap-1.5 rounded-[6px] px-3 text-small text-ink-soft hover:text-ink has-checked:bg-card has-checked:font-semibold has-checked:text-ink has-checked:shadow-[0_1px_2px_rgb(16_24_40/0.15)] has-focus-visible:outline-2 has-focus-visible:outline-brand"
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
          />
          {segment.label}
          {segment.count !== undefined && (
            <span data-numeric className="font-normal text-ink-soft">
              {segment.count}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
