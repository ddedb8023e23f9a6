/** The days of a unit's life that a warranty can run from, `YYYY-MM-DD` or null where not on record. */
export interface UnitDates {
  readonly purchase: string | null;
  readonly acceptance: string | null;
  readonly handover: string | null;
  readonly registration: string | null;
}

/** Which day of the unit's life a term that starts on `startsOn` runs from: its name in upper case, or UNKNOWN. */
export const startedBy = (dates: UnitDates, startsOn: string | null): string =>
  (startsOn &&
    Object.entries(dates)
      .find(([, day]) => day === startsOn)?.[0]
      .toUpperCase()) ||
  'UNKNOWN';
