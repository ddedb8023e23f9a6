import type { Localized } from '@aftercare/schema';

/** A calendar as a policy writes it; whoever measures compiles it. */
export interface TargetCalendar {
  readonly name: string;
  readonly timeZone: string;
  readonly alwaysOpen: boolean;
}

/** A penalty that falls due when a promise is broken; its outcome as the policy writes it. */
export interface TargetPenalty {
  readonly rule: string;
  readonly label: Localized;
  readonly of: string;
  readonly outcome: object;
  readonly clause: string;
}

/** A promise as a clock keeps it: everything its deadline depends on, so that anybody can count it again. */
export interface ClockTarget {
  /** The promise's name in the policy; unique there. */
  readonly key: string;
  readonly kind: string;
  /** `null` where it runs from a moment that is known: `startsAt`, UTC. */
  readonly startEvent: string | null;
  readonly startsAt?: string | null;
  readonly stopEvent: string;
  readonly duration:
    | { readonly unit: 'MINUTES'; readonly minutes: number }
    | { readonly unit: 'WORKING_DAYS'; readonly workingDays: number }
    /** Until a moment that was named, UTC; no hold moves it. */
    | { readonly unit: 'UNTIL'; readonly at: string };
  readonly calendar: TargetCalendar;
  readonly owedBy: string;
  /** The clock stands still while the request is in one of these states. */
  readonly pausedIn: readonly string[];
  readonly warnBeforeMinutes: number | null;
  readonly warnAtPercent: number | null;
  readonly escalateTo: string;
  /** Who is told next, level by level, while a broken promise is not put right. Left out of targets kept before. */
  readonly escalatesOn?: { readonly everyMinutes: number; readonly to: readonly string[] } | null;
  /** Whoever owes it is reminded so often of what is overdue, in the hours of that calendar. */
  readonly reminds?: { readonly everyMinutes: number; readonly calendar: TargetCalendar } | null;
  /** The approval that may grant more time. */
  readonly extension?: string | null;
  /** What its breach costs whom, in the policy's words. */
  readonly penalties?: readonly TargetPenalty[];
  readonly sentence: Localized;
  readonly clause: string;
}
