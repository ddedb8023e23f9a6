import type { Localized } from '@aftercare/schema';

/** A calendar as a policy writes it; whoever measures compiles it. */
export interface TargetCalendar {
  readonly name: string;
  readonly timeZone: string;
  readonly alwaysOpen: boolean;
}

/** A promise as a clock keeps it: everything its deadline depends on, so that anybody can count it again. */
export interface ClockTarget {
  /** The promise's name in the policy; unique there. */
  readonly key: string;
  readonly kind: string;
  readonly startEvent: string;
  readonly stopEvent: string;
  readonly duration:
    | { readonly unit: 'MINUTES'; readonly minutes: number }
    | { readonly unit: 'WORKING_DAYS'; readonly workingDays: number };
  readonly calendar: TargetCalendar;
  readonly owedBy: string;
  /** The clock stands still while the request is in one of these states. */
  readonly pausedIn: readonly string[];
  readonly warnBeforeMinutes: number | null;
  readonly warnAtPercent: number | null;
  readonly escalateTo: string;
  /** Who is told next, level by level, while a broken promise is not put right. Left out of targets kept before. */
  readonly escalatesOn?: { readonly everyMinutes: number; readonly to: readonly string[] } | null;
  readonly sentence: Localized;
  readonly clause: string;
}
