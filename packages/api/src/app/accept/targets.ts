import { randomUUID } from 'node:crypto';
import { AnswerError, type Person } from './person.js';

export interface TargetSeen {
  readonly key: string;
  readonly value: number | null;
  readonly reached: boolean | null;
  readonly count: number;
  readonly from: string | null;
  readonly entries: readonly {
    readonly requestId: string | null;
    readonly assetId: string | null;
    readonly value: number | null;
    readonly reached: boolean | null;
  }[];
  readonly measurements: readonly { readonly id: string; readonly value: number; readonly isCorrected: boolean }[];
}

const TARGETS = `query ($on: Date) { targets(on: $on) { key value reached count from
  entries { requestId assetId value reached } measurements { id value isCorrected } } }`;
const RECORD = `mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) { __typename
  ... on InvalidInputError { issues { code } } } }`;

/** A target as it stands on a day; today without one. */
export async function targetOn(person: Person, key: string, on?: string): Promise<TargetSeen> {
  const { targets } = await person.ask<{ targets: TargetSeen[] }>(TARGETS, { on });
  return targets.find((one) => one.key === key)!;
}

/** Enters a measurement. @returns what came of it: the success, the code of what is wrong, or FORBIDDEN */
export async function measure(
  person: Person,
  input: { target: string; measuredOn: string; value: number; correctsId?: string },
): Promise<string> {
  type Answered = { recordMeasurement: { __typename: string; issues?: { code: string }[] } };
  try {
    const { recordMeasurement } = await person.ask<Answered>(RECORD, {
      input: { idempotencyKey: randomUUID(), note: '', ...input },
    });
    return recordMeasurement.issues?.[0]?.code ?? recordMeasurement.__typename;
  } catch (error) {
    if (error instanceof AnswerError) return error.code;
    throw error;
  }
}
