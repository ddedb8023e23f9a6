import type { InputIssue } from '../../../kernel/refusal.js';

/** What was measured, and what it should be; a bound that is null does not bind. */
export interface MeasuredReading {
  readonly name: string;
  /** What the gauge says: a number, or words. */
  readonly value: string;
  readonly unit?: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

/** The same, judged: null where there are no bounds, or no number to compare with them. */
export interface Reading extends Required<MeasuredReading> {
  readonly withinBounds: boolean | null;
}

/** A decimal number as people write it on a form. */
const NUMBER = /^[+-]?\d{1,12}([.,]\d{1,6})?$/;

/** Judges readings by their bounds, both included. Code `visit.boundsCrossed` at `readings.N.high`. */
export function judgeReadings(measured: readonly MeasuredReading[]): {
  readonly readings: readonly Reading[];
  readonly issues: readonly InputIssue[];
} {
  const readings = measured.map(({ name, value, unit = null, low = null, high = null }) => ({
    name: name.trim(),
    value: value.trim(),
    unit: unit?.trim() || null,
    low,
    high,
    withinBounds: within(value.trim(), low, high),
  }));
  const issues = readings.flatMap(({ low, high }, index): InputIssue[] =>
    low !== null && high !== null && low > high
      ? [{ path: `readings.${index}.high`, code: 'visit.boundsCrossed' }]
      : [],
  );
  return { readings, issues };
}

function within(value: string, low: number | null, high: number | null): boolean | null {
  if ((low === null && high === null) || !NUMBER.test(value)) return null;
  const measured = Number(value.replace(',', '.'));
  return (low === null || measured >= low) && (high === null || measured <= high);
}
