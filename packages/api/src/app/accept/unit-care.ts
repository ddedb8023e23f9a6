import { randomUUID } from 'node:crypto';
import type { Words } from './documents.js';
import type { Person } from './person.js';

/** What falls due for a unit by itself, as somebody reads it. Days are `YYYY-MM-DD`. */
export interface CareSeen {
  readonly key: string;
  readonly dueOn: string | null;
  readonly state: string;
  readonly free: boolean;
  readonly performedBy: string;
  readonly clause: string;
  readonly sentence: Words;
  readonly who: readonly Words[];
  readonly topics: readonly Words[];
  readonly trainees: readonly { readonly name: string; readonly worksAlone: boolean }[];
}

const CARE = `query ($id: ID!) { asset(id: $id) { care {
  key dueOn state free performedBy clause sentence { zhCN en text } who { zhCN en text } topics { zhCN en text }
  trainees { name worksAlone }
} } }`;

/** One plan of a unit, by its name in the policy. @throws when the unit has no such plan */
export async function careOf(person: Person, unit: { readonly id: string }, key: string): Promise<CareSeen> {
  const { asset } = await person.ask<{ asset: { care: CareSeen[] } }>(CARE, { id: unit.id });
  const item = asset.care.find((one) => one.key === key);
  if (!item) throw new Error(`The unit has no plan ${key}`);
  return item;
}

const RECORD = `mutation ($input: RecordTrainingInput!) { recordTraining(input: $input) {
  __typename ... on InvalidInputError { issues { path code } }
} }`;

/** Puts on record who attended a training. @returns what was answered */
export async function train(
  person: Person,
  unit: { readonly id: string },
  plan: string,
  trainees: readonly { readonly name: string; readonly role: string; readonly worksAlone: boolean }[],
): Promise<string> {
  const input = { idempotencyKey: randomUUID(), assetId: unit.id, plan, trainees };
  const { recordTraining } = await person.ask<{ recordTraining: { __typename: string } }>(RECORD, { input });
  return recordTraining.__typename;
}
