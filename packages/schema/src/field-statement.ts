import { canonicalJson } from './canonical-json.js';
import type { PaymentMethod } from './payment-method.js';
import type { VisitOutcome } from './visit-outcome.js';

/**
 * What a customer is shown on the technician's phone where there is no network, and signs: all of it is known to the
 * phone, and the server makes the same of what was sent to it. Moments are ISO 8601 in UTC with milliseconds; money is
 * in minor units.
 */
export interface FieldStatement {
  /** Numbers that people say, `V-2026-000123` and `R-2026-000123`. */
  readonly visit: string;
  readonly request: string;
  readonly outcome: VisitOutcome | null;
  readonly findings: string;
  readonly actions: string;
  readonly departedAt: string | null;
  readonly arrivedAt: string | null;
  readonly finishedAt: string | null;
  readonly labourMinutes: number | null;
  readonly travelMinutes: number | null;
  /** Another method the customer asked for or agreed to. */
  readonly otherMethodAsked: string | null;
  readonly readings: readonly FieldReading[];
  readonly parts: readonly FieldPart[];
  readonly collectedMinor: string | null;
  readonly collectedBy: PaymentMethod | null;
  readonly photos: readonly FieldPhoto[];
  readonly checklists: readonly { readonly name: string; readonly passed: boolean }[];
  readonly records: readonly { readonly name: string; readonly states: Readonly<Record<string, string>> }[];
}

export interface FieldReading {
  readonly name: string;
  /** What the gauge says. */
  readonly value: string;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface FieldPart {
  /** The global id of an item of the price list, or null. */
  readonly item: string | null;
  /** What it is, where the price list has none; null where it has. */
  readonly name: string | null;
  readonly quantity: number;
  readonly covered: boolean;
  readonly oldPartTaken: boolean;
}

/** A photograph by the SHA-256 (hex) of the bytes the phone sent. */
export interface FieldPhoto {
  readonly stage: 'BEFORE' | 'AFTER';
  readonly sha256: string;
}

/** Part of what is hashed: a later form gets a new name and never meets an old signature. */
const FORM = 'field-service-report/shown/1';

/**
 * The text whose SHA-256 (UTF-8, lower-case hex) a signature given without a network belongs to. The order of photographs,
 * checklists and records does not count; that of readings and parts does.
 */
export function fieldStatementText(statement: FieldStatement): string {
  const by = <T>(all: readonly T[], keyOf: (one: T) => string): T[] =>
    all.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  return canonicalJson([
    FORM,
    {
      ...statement,
      photos: by(statement.photos, ({ stage, sha256 }) => stage + sha256),
      checklists: by(statement.checklists, ({ name }) => name),
      records: by(statement.records, ({ name }) => name),
    },
  ]);
}
