/**
 * Why business time could not be computed. Codes:
 * - `INVALID_CALENDAR`: the definition (zone, hours, date) cannot be a calendar;
 * - `INVALID_DURATION`: negative, not finite, or a fraction of a day;
 * - `INVALID_INSTANT`: not a whole epoch millisecond of the years 1900 to 2199;
 * - `INVALID_PAUSE`: a pause that ends before it begins;
 * - `BEYOND_HORIZON`: the answer lies more than `HORIZON_YEARS` after the start, or the calendar never opens.
 */
export type BusinessTimeErrorCode =
  | 'INVALID_CALENDAR'
  | 'INVALID_DURATION'
  | 'INVALID_INSTANT'
  | 'INVALID_PAUSE'
  | 'BEYOND_HORIZON';

/** The one error this library throws; `code` says which rule was broken. */
export class BusinessTimeError extends Error {
  override readonly name = 'BusinessTimeError';

  constructor(
    readonly code: BusinessTimeErrorCode,
    message: string,
  ) {
    super(message);
  }
}
