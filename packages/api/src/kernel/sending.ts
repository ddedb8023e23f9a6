import type { Localized, VisitKind } from '@aftercare/schema';
import type { SqlRows } from './sql-rows.js';

/** Whom one thinks of sending where, when and how. */
export interface SendingAsk {
  readonly organizationId: string;
  readonly requestId: string;
  /** Null where the request names no place. */
  readonly siteId: string | null;
  /** Whom it is asked of; everybody where null. */
  readonly technicianIds: readonly string[] | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: VisitKind;
}

/** One reason, as a sentence, why somebody may not be sent. */
export interface BarToSending {
  readonly technicianId: string;
  readonly reason: Localized;
  /** Whether whoever may overrule the plan can send the person all the same, saying why; not so without it. */
  readonly overrulable?: boolean;
}

/** Names whom of those asked for something keeps from being sent; whoever is not named may be. One statement each. */
export type BarSource = (ask: SendingAsk, rows: SqlRows) => Promise<readonly BarToSending[]>;
