import type { StepPart } from './step';

/** One reading as it is being typed. */
export interface DraftReading {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly low: string;
  readonly high: string;
}

/** What stands in the form of the record while nobody has saved it: texts as they were typed. */
export interface RecordDraft {
  readonly findings: string;
  readonly actions: string;
  /** Minutes. */
  readonly labour: string;
  /** Minutes. */
  readonly travel: string;
  readonly otherMethod: string;
  readonly readings: readonly DraftReading[];
  /** In major units. */
  readonly collected: string;
  readonly parts: readonly (StepPart & { readonly key: string })[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How the record stood when this was begun, see `recordStand`; nothing where nobody has typed yet. */
  readonly begunOn?: string | undefined;
}
