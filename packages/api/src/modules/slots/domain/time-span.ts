/** A stretch of time in epoch milliseconds, its end excluded. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
