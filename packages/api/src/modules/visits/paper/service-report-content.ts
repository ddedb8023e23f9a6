import type { FieldStatement, Localized, VisitKind } from '@aftercare/schema';
import type { PaperMoney } from '../../../kernel/paper/paper-format.js';

/**
 * What a field service report states and the customer signs. Plain JSON, so that it can be stored as it was signed.
 * Moments are ISO 8601 in UTC; people read them in `times.timeZone`. Names and free text stay as they were written.
 * Null or an empty list: there was none, and the paper does not mention it.
 */
export interface ReportStatement {
  readonly documentNumber: string;
  readonly organizationName: string;
  readonly request: { readonly number: string; readonly title: string };
  readonly customerName: string;
  readonly siteAddress: string | null;
  readonly asset: ReportAsset | null;
  readonly visitKind: VisitKind;
  readonly technicians: readonly string[];
  readonly times: ReportTimes;
  readonly promises: readonly ReportPromise[];
  /** Why the work is free or charged, as the entitlement decision worded it. */
  readonly entitlement: Localized | null;
  readonly findings: string;
  readonly actions: string;
  /** Another way of solving it the customer asked for. */
  readonly alternativeAsked: string | null;
  readonly readings: readonly ReportReading[];
  readonly partsUsed: readonly ReportPart[];
  readonly oldParts: readonly ReportOldPart[];
  readonly charges: readonly ReportCharge[];
  readonly feeCollected: ReportFee | null;
  readonly consent: ReportConsent | null;
  readonly photos: readonly ReportPhoto[];
  /** In minutes. Reports from before it was asked for do not say. */
  readonly labourMinutes?: number | null;
  readonly travelMinutes?: number | null;
  /** Checklists of the policy as they were last gone through at this visit. */
  readonly checklists?: readonly ReportChecklist[];
  /** Forms of the policy, as filled in. */
  readonly records?: readonly ReportRecord[];
  /** What a customer is shown where there is no network: see `fieldStatementText`. */
  readonly field?: FieldStatement;
}

export interface ReportChecklist {
  readonly name: Localized;
  readonly passed: boolean;
  /** What was the matter, in words of whoever checked. */
  readonly notes: readonly string[];
}

export interface ReportRecord {
  readonly name: Localized;
  readonly states: readonly { readonly name: Localized; readonly text: string }[];
}

export interface ReportAsset {
  readonly product: string;
  readonly model: string | null;
  readonly serialNumber: string | null;
}

export interface ReportTimes {
  /** IANA name of the zone the business keeps its hours in. */
  readonly timeZone: string;
  readonly scheduledAt: string | null;
  readonly departedAt: string | null;
  readonly arrivedAt: string | null;
  readonly finishedAt: string | null;
}

/** A promise made to the customer: what, until when, and whether it was kept. */
export interface ReportPromise {
  readonly name: Localized;
  readonly dueAt: string;
  readonly metAt: string | null;
  readonly kept: boolean;
}

export interface ReportReading {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  /** What the value should be, in words. */
  readonly limit: string | null;
  readonly withinLimit: boolean | null;
}

export interface ReportPart {
  readonly name: string;
  readonly partNumber: string | null;
  /** At most three decimals. */
  readonly quantity: number;
  readonly unit: string | null;
  /** For one unit, minor units. */
  readonly unitPrice: PaperMoney;
  /** Borne by the warranty or a contract: the customer does not pay it. */
  readonly covered: boolean;
}

export interface ReportOldPart {
  readonly name: string;
  readonly serialNumber: string | null;
  readonly quantity: number;
  readonly note: string | null;
}

export interface ReportCharge {
  readonly kind: 'LABOUR' | 'TRAVEL' | 'OTHER';
  readonly description: string;
  readonly amount: PaperMoney;
  readonly covered: boolean;
}

export interface ReportFee {
  readonly amount: PaperMoney;
  readonly method: Localized | null;
  readonly receivedAt: string;
  readonly receiptNumber: string | null;
}

/** The customer's consent to paid work. */
export interface ReportConsent {
  readonly reference: string;
  readonly givenBy: string;
  readonly givenAt: string;
  /** What was agreed to in all; reports from before it was told do not say. */
  readonly total?: PaperMoney;
}

/** A photograph as evidence: the statement holds the SHA-256 (hex) of the stored file, not the file. */
export interface ReportPhoto {
  readonly sha256: string;
  readonly stage: 'BEFORE' | 'AFTER' | 'OTHER';
  readonly caption: string | null;
}

/** How the customer answered the report. `contentHash` is the statement's hash at that moment. */
export type ReportSignOff =
  | {
      readonly kind: 'SIGNED';
      readonly signerName: string;
      readonly signedAt: string;
      readonly contentHash: string;
      readonly mark: SignatureMark;
    }
  | {
      readonly kind: 'REFUSED';
      readonly reason: string;
      readonly refusedBy: string | null;
      readonly recordedAt: string;
      readonly contentHash: string;
    };

/** A drawn signature: an image, or the `d` of an SVG path within a box of `width` × `height` of its own units. */
export type SignatureMark =
  | { readonly kind: 'IMAGE'; readonly bytes: Uint8Array }
  | { readonly kind: 'PATH'; readonly path: string; readonly width: number; readonly height: number };

/** Everything a printed field service report needs. */
export interface ServiceReportContent {
  readonly statement: ReportStatement;
  /** Null: not answered yet; the paper leaves room for a signature and a stamp by hand. */
  readonly signOff: ReportSignOff | null;
  /** Image bytes by the photograph's `sha256`; a smaller rendition of the stored file will do. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The date the document carries, ISO 8601 in UTC. */
  readonly issuedAt: string;
  /** Where anybody who holds the paper asks whether it is genuine. */
  readonly verifyUrl?: string | null;
}
