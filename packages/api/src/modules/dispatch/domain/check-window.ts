import type { InputIssue } from '../../../kernel/refusal.js';

/** The time set for a visit. */
export interface Window {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const LONGEST_DAYS = 14;

/** A window begins before it ends, is not over yet, and lasts no longer than a fortnight. */
export function checkWindow({ startsAt, endsAt }: Window, now: Date): InputIssue[] {
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts <= 0) return [{ path: 'endsAt', code: 'dispatch.endsBeforeStart' }];
  if (lasts > LONGEST_DAYS * 86_400_000)
    return [{ path: 'endsAt', code: 'dispatch.windowTooLong', values: { days: LONGEST_DAYS } }];
  return endsAt <= now ? [{ path: 'endsAt', code: 'dispatch.windowOver' }] : [];
}
