/** The days of the week, Monday first, as the weekly hours name them. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Open from, until: whole local minutes since midnight, 0 ≤ from < until ≤ 1440, `until` itself excluded.
 * 1440 is 24:00; it joins an interval of the next day that begins at 0, which is how a night shift is written.
 */
export type LocalInterval = readonly [from: number, until: number];

/** Opening hours per weekday. A weekday left out is closed; intervals that touch or overlap are one. */
export type WeeklyHours = { readonly [day in Weekday]?: readonly LocalInterval[] };

/**
 * What one local date (`YYYY-MM-DD`) does instead of its weekday's hours.
 * - `holiday`: closed.
 * - `makeup`: works; with `hours`, or else as the first weekday from Monday on that has any.
 * - `hours`: a half day, a long day: exactly these hours.
 */
export type DateOverride =
  | { readonly date: string; readonly kind: 'holiday' }
  | { readonly date: string; readonly kind: 'makeup'; readonly hours?: readonly LocalInterval[] }
  | { readonly date: string; readonly kind: 'hours'; readonly hours: readonly LocalInterval[] };

/**
 * A calendar as plain data, fit for JSON and YAML.
 * Either 7×24 in a zone (the zone still decides what a day is), or weekly hours with overrides by date.
 * When a date is overridden twice the later entry wins: list public holidays first, one's own dates after them.
 */
export type CalendarDefinition =
  | { readonly timeZone: string; readonly alwaysOpen: true }
  | {
      readonly timeZone: string;
      readonly alwaysOpen?: false;
      readonly weekly: WeeklyHours;
      readonly overrides?: readonly DateOverride[];
    };
