import type { LedgerPaperKind, Localized } from '@aftercare/schema';

/** A paper of the books that is reported again and again. */
export interface ReportRule {
  readonly key: string;
  readonly label: Localized;
  readonly paper: LedgerPaperKind;
  /** How many months it tells of, such as 3 for a quarter of the calendar's year. */
  readonly months: number;
  /** The day of the month after by which it is reported; `null`: no day is named. */
  readonly dueByDay: number | null;
  /** A role or a department of the policy; `null`: nobody is named. */
  readonly reportedTo: string | null;
  readonly clause: string;
}
