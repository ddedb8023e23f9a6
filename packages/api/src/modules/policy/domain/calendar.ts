/** Minutes since local midnight: 8:30 is 510, 24:00 is 1440. `from` belongs to the interval, `to` does not. */
export interface MinuteInterval {
  readonly from: number;
  readonly to: number;
}

/** Days of the week, as ISO 8601 counts them. */
export const Weekday = { MON: 1, TUE: 2, WED: 3, THU: 4, FRI: 5, SAT: 6, SUN: 7 } as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];

/** When an organization works, in the place `timeZone` (IANA name). */
export type CalendarDefinition = {
  readonly name: string;
  readonly timeZone: string;
} & (
  | { readonly alwaysOpen: true }
  | {
      readonly alwaysOpen: false;
      /** Open intervals by weekday, in order and apart; a day without any is not a working day. */
      readonly weekly: Readonly<Record<Weekday, readonly MinuteInterval[]>>;
      readonly holidays: PublicHolidays | null;
    }
);

/**
 * Whose public holidays change the week: of China with the weekend days that are worked in their place, or its days off
 * alone, for whoever keeps a promise of Monday to Friday. `null` for nobody's.
 */
export type PublicHolidays = 'CN' | 'CN_DAYS_OFF';
