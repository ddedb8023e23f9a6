import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface TimelineEntry {
  key: string;
  /** What happened, in one line. */
  title: ReactNode;
  /** When, already formatted, in a `time`. */
  at: ReactNode;
  who?: ReactNode;
  /** What was said. */
  body?: ReactNode;
  icon?: ReactNode;
  /** `internal` is drawn apart and needs its own word in `mark`, so that nobody takes it for public. */
  voice?: 'public' | 'internal' | 'system';
  mark?: ReactNode;
}

export interface TimelineProps {
  label: string;
  entries: readonly TimelineEntry[];
}

const bubbles = {
  public: 'border-line bg-card',
  internal: 'border-dashed border-risk bg-risk-bg/40',
  system: '',
};

/** What happened, in order, with the voices of people kept apart from the facts. */
export function Timeline({ label, entries }: TimelineProps) {
  return (
    <ol aria-label={label} className="relative">
      {entries.map(({ key, title, at, who, body, icon, voice = 'system', mark }) => (
        <li
          key={key}
          className="relative flex gap-3 pb-5 last:pb-0 not-last:before:absolute not-last:before:top-7 not-last:before:bottom-0 not-last:before:left-3 not-last:before:w-px not-last:before:bg-line"
        >
          <span className="relative grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-ink-soft [&_svg]:size-3.5">
            {icon ?? <span className="size-1.5 rounded-full bg-current" />}
          </span>
          <div className="min-w-0 flex-1 pt-0.5">
            <div className="flex flex-wrap items-baseline gap-x-2 text-small">
              <span className="font-semibold">{title}</span>
              {mark}
              <span className="text-caption text-ink-soft">
                {at}
                {who && <> · {who}</>}
              </span>
            </div>
            {body && (
              <div
                className={classNames(
                  'mt-1.5 text-small',
                  voice !== 'system' && 'rounded-control border px-3 py-2',
                  bubbles[voice],
                )}
              >
                {body}
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
