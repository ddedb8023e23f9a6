import type { ConsentKind, SecondVisitInput, VisitOutcome } from '../gql/graphql';

/** A part as it was used: of the price list, or in words. */
export interface StepPart {
  readonly priceItemId: string | null;
  readonly name: string;
  readonly quantity: number;
  /** Minor units, as text, for one. */
  readonly unitPrice: { readonly amountMinor: string; readonly currency: string };
  readonly covered: boolean;
  readonly oldPartTaken: boolean;
}

/** What a gauge says, and between which bounds it should be. */
export interface StepReading {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The record of the work as a whole; it replaces the one before. */
export interface RecordFacts {
  readonly kind: 'RECORD';
  readonly findings: string;
  readonly actions: string;
  readonly labourMinutes: number | null;
  readonly travelMinutes: number | null;
  readonly readings: readonly StepReading[];
  /** Another method the customer asked for or agreed to. */
  readonly otherMethodAsked: string | null;
  /** Minor units, as text. */
  readonly collectedMinor: string | null;
  readonly parts: readonly StepPart[];
  /** Pictures: ids of the API's files, and keys of photographs that are on this phone. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How the record stood when this one was begun, see `recordStand`: if it stands otherwise now, a person decides. */
  readonly begunOn?: string | undefined;
}

/** What was done, in a technician's words to their phone. */
export type StepFacts =
  | { readonly kind: 'ACCEPT' | 'DEPART' | 'START' }
  | { readonly kind: 'ARRIVE'; readonly latitude?: number; readonly longitude?: number }
  | { readonly kind: 'DECLINE' | 'STOP'; readonly reason: string }
  | RecordFacts
  | { readonly kind: 'FINISH'; readonly outcome: VisitOutcome; readonly secondVisit?: SecondVisitInput }
  | {
      readonly kind: 'CHECK';
      readonly checklist: string;
      readonly answers: readonly { readonly item: string; readonly passed: boolean; readonly note: string | null }[];
    }
  | {
      readonly kind: 'FORM';
      readonly record: string;
      readonly states: readonly { readonly name: string; readonly text: string }[];
    }
  | {
      readonly kind: 'SIGN';
      readonly contentHash: string;
      readonly signerName: string;
      /** Key of the picture on this phone. */
      readonly signature: string;
    }
  | { readonly kind: 'REFUSE_SIGNATURE'; readonly contentHash: string; readonly reason: string }
  | { readonly kind: 'NOTE'; readonly requestId: string; readonly text: string };

export type StepKind = StepFacts['kind'];

/** Why the API did not take a step. */
export interface StepRefusal {
  /** The type of the refusal, such as `ConflictError`; `FORBIDDEN` where the visit is another's. */
  readonly code: string;
  /** In the reader's language when it was refused. */
  readonly message: string;
  readonly consent?: ConsentKind;
}

/**
 * One step that was taken and that the API has not answered yet. It is written down before anything is sent.
 */
export interface Step {
  /** The idempotency key it is sent with, however often. */
  readonly id: string;
  /** Steps of a visit are sent in this order. */
  readonly order: number;
  readonly visitId: string;
  readonly facts: StepFacts;
  /** When it was done, by this phone's clock: ISO 8601, UTC. */
  readonly happenedAt: string;
  /** What was sent the first time, and is sent again to the letter: only so does its key mean the same. */
  readonly sealed: Readonly<Record<string, unknown>> | null;
  readonly tries: number;
  /** Not sent again before this instant, milliseconds since 1970. */
  readonly notBefore: number;
  readonly refused: StepRefusal | null;
}
