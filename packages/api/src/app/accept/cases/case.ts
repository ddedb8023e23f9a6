/**
 * What happens to a case after it is filed, in the words of a company's people. `ARRANGE`: somebody is chosen to go;
 * `DISPATCH`: and accepts and sets out at once; `ARRIVE`: is there; `FINISH`: has put it right there. `STOP`: the
 * work is stopped on the spot; `REPORT_STOP`: and all is stated that the policy wants stated.
 */
export type Act =
  | 'CLAIM'
  | 'CLIMB_REMOTE'
  | 'CLIMB_ON_SITE'
  | 'ARRANGE'
  | 'DISPATCH'
  | 'ARRIVE'
  | 'FINISH'
  | 'ANSWER'
  | 'RESOLVE'
  | 'STOP'
  | 'REPORT_STOP';

/**
 * One sentence of a written policy, put to the test: a case, and what the policy says of it. The same case is filed for
 * real in a running house, and judged by the rules alone.
 */
export interface Case {
  readonly says: string;
  /** When it is filed, on the wall in China: `2026-03-18 09:00`, or to the second: `2026-03-18 23:59:59`. */
  readonly at: string;
  /** What is asked for; a repair unless said. */
  readonly kind?: string;
  readonly channel?: string;
  /** By the policy's own names; moments on the wall in China. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** Days `YYYY-MM-DD` of the unit's life; bought, accepted and handed over a month before unless said, `null` for never. */
  readonly unit?: Readonly<Partial<Record<'bought' | 'accepted' | 'handedOver' | 'registered', string | null>>>;
  /** Until when a visit suits, on the wall. */
  readonly wished?: string;
  readonly then?: readonly { readonly at: string; readonly act: Act }[];
  /** Whole units of money an approval is about. */
  readonly amount?: number;
  /** Whom one thinks of sending to it; days `YYYY-MM-DD`. */
  readonly person?: CasePerson;
  /** Somebody of another firm who is to enter, with what lies in their file; the request then stands for nothing. */
  readonly admission?: CaseAdmission;
  readonly expect: Expectation;
}

/** Somebody's file, as it is told. Days `YYYY-MM-DD`. */
export interface CaseAdmission {
  /** Of the policy, as trades, papers and levels are. */
  readonly class: string;
  readonly trades?: readonly string[];
  /** With the copies that were handed in. */
  readonly papers: Readonly<Record<string, number>>;
  /** Certificates of special trades, with their last days. */
  readonly certified?: readonly { readonly trade: string; readonly until: string }[];
  readonly educated: readonly string[];
  /** Whether the exam was passed; left out: not sat. */
  readonly exam?: boolean;
}

/** The past of somebody who may be sent. */
export interface CasePerson {
  /** Since when they hold a related post of the house. */
  readonly since: string;
  /** When they were trained for it; null for never. */
  readonly trained: string | null;
}

/** What is named is compared; what is not may be anything. Each is written as `said.ts` writes it. */
export interface Expectation {
  readonly tier?: string;
  readonly severity?: string;
  readonly priority?: string;
  readonly owner?: string;
  /** By the promise's name: when it is due, on the wall; or `kept`, `broken` (since it was due) at once; or `none`. */
  readonly promises?: Readonly<Record<string, string>>;
  /** Outcome, and as much of reason and clause as is named: `PAID`, `PAID PAST_TERM`, `PAID PAST_TERM 3.3`. */
  readonly pays?: string;
  /** By the rule's name: `MANAGER, then EXECUTIVE and FINANCE, then board BOARD; tells GENERAL_MANAGER`, or `nobody`. */
  readonly approvals?: Readonly<Record<string, string>>;
  /** By the rule's name: `200 CNY a TIME`, `50 % of LOSS`, `1.5 days of pay`, `15 points`, `DISMISSAL`, or `none`. */
  readonly penalties?: Readonly<Record<string, string>>;
  /** By the rule's name: `QUALITY 30 %, WORKSHOP 70 %`, or `to be found out`. */
  readonly liability?: Readonly<Record<string, string>>;
  /** Of the file: what is missing, `PAPER SAFETY_AGREEMENT 3/4, STAMP SAFETY`. */
  readonly missing?: string;
  /** The last day, where the person is admitted on the day of the case. */
  readonly goodUntil?: string;
  /** Of the person: `yes`, or the clauses that keep them from being sent: `no, by 3.1 and 3.2`. */
  readonly mayBeSent?: string;
}
