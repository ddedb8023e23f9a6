import { classNames } from '../class-names';

export interface ProgressBarProps {
  /** What is advancing, for screen readers. */
  label: string;
  /** From 0 to 1. */
  fraction: number;
  tone?: 'brand' | 'ok' | 'risk' | 'broken' | 'paused';
}

const tones = { brand: 'bg-brand', ok: 'bg-ok', risk: 'bg-risk', broken: 'bg-broken', paused: 'bg-paused' };

/** How far something has come. */
export function ProgressBar({ label, fraction, tone = 'brand' }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-1.5 w-full overflow-hidden rounded-full bg-sunken print:border"
    >
      <div
        className={classNames('h-full origin-left rounded-full transition-[width] duration-300', tones[tone])}
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
