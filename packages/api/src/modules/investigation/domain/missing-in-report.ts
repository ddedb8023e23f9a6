import type { InputIssue } from '../../../kernel/refusal.js';

/** What the report of a stop says. The time is known. */
export interface StopReport {
  readonly place: string | null;
  readonly model: string | null;
  readonly description: string;
}

const FIELDS: Readonly<Record<string, keyof StopReport>> = {
  PLACE: 'place',
  MODEL: 'model',
  DESCRIPTION: 'description',
};

/** What the policy wants stated and the report leaves out. Code `required`. @param states names of what it states */
export const missingInReport = (report: StopReport, states: readonly string[]): InputIssue[] =>
  states.flatMap((name) => {
    const path = FIELDS[name];
    return path && !report[path]?.trim() ? [{ path, code: 'required' }] : [];
  });
