import type { AdmissionState } from '@aftercare/schema';

/** What lies in somebody's file. Days are `YYYY-MM-DD` and compare as text. */
export interface AdmissionFile {
  readonly trades: readonly string[];
  /** What was handed in and not taken back. */
  readonly papers: readonly FiledPaper[];
  /** Levels of safety education they have had. */
  readonly educated: readonly string[];
  /** Null: not sat yet. */
  readonly examPassed: boolean | null;
  readonly stamped: boolean;
  readonly filed: boolean;
  readonly approved: boolean;
}

export interface FiledPaper {
  readonly paper: string;
  readonly trade: string | null;
  readonly copies: number;
  /** Its last day; null where it has none. */
  readonly validUntil: string | null;
}

/** How an admission stands, beside what lies in the file. */
export interface AdmissionStanding {
  readonly state: AdmissionState;
  /** The last day it is good for. */
  readonly expiresOn: string | null;
  readonly stopped: boolean;
}
