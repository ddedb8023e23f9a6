import type { RequestChannel, RequestKind, ServiceRung, VisitOutcome } from '@aftercare/schema';

/** How far a demo request has come. */
export type Ending =
  | 'FILED'
  | 'TRIAGED'
  /** Its unit is with us, and a loaner with the customer. */
  | 'AT_DEPOT'
  | 'ASKED_TO_PAY'
  | 'ON_HOLD'
  /** Somebody will come; the customer has yet to choose when. */
  | 'TO_CHOOSE'
  | 'SCHEDULED'
  | 'ON_THE_WAY'
  | 'WORKING'
  | 'AWAITING_ACCEPTANCE'
  | 'REFUSED'
  | 'RATED'
  | 'CLOSED'
  | 'CANCELLED'
  | 'REJECTED';

/** One request of the demo's past month, told once and played through the commands. */
export interface DemoStory {
  /** Places in the organization's lists. */
  readonly customer: number;
  readonly asset?: number;
  readonly kind?: RequestKind;
  /** Absent: filed in the portal. */
  readonly channel?: RequestChannel;
  readonly title: string;
  readonly description: string;
  readonly component?: string;
  readonly fault?: string;
  readonly cause?: string;
  readonly complexity?: string;
  /** How it was helped; on site unless said otherwise. */
  readonly rung?: ServiceRung;
  /** When it was filed: days before today, at an hour of the organization's day. */
  readonly daysAgo: number;
  readonly hour: number;
  /** Hours until somebody arrived, and until it was put right. */
  readonly arrives?: number;
  readonly fixed?: number;
  readonly findings?: string;
  readonly actions?: string;
  /** Put right unless said otherwise. */
  readonly outcome?: VisitOutcome;
  readonly answer?: string;
  /** Codes of the price list, for work that is paid. */
  readonly lines?: readonly string[];
  readonly rating?: readonly [overall: number, attitude: number, quality: number, speed: number, comment?: string];
  readonly note?: string;
  /** How it is with calling the customer back; made a day after the acceptance unless said. */
  readonly callback?: 'TO_MAKE' | 'MISSED';
  /** What they said to it: of the mark, whether it is solved, and what they wish for. */
  readonly calledBack?: readonly [mark: number, solved: boolean, wish?: string];
  readonly ending: Ending;
}
