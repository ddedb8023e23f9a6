import { randomUUID } from 'node:crypto';
import type { Person } from './person.js';

/** What the API answers, as far as a scenario looks at it. */
// oxlint-disable-next-line typescript/no-explicit-any -- each answer is read by its own checks
export type Seen = Record<string, any>;

/** Of a mutation: the type of its input, that of its success, what is read of it, and the fragments that needs. */
export type Change = readonly [input: string, success: string, fields: string, fragments: string];

/** One change, under a key of its own. @returns what it led to, or why not: the codes of the issues, or the refusal */
export async function tried(person: Person, name: string, change: Change, input: Seen): Promise<Seen | string> {
  const [type, success, fields, fragments] = change;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
    __typename ... on ${success} { ${fields} } ... on InvalidInputError { issues { path code } } } } ${fragments}`;
  const answer = await person.ask<Record<string, Seen>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const { __typename, issues, ...led } = answer[name]!;
  if (__typename !== success) return issues ? issues.map(({ code }: { code: string }) => code).join() : __typename;
  return Object.values(led)[0] as Seen;
}

/** What a change led to. @throws with the refusal, where it was refused */
export function led(name: string, answer: Seen | string): Seen {
  if (typeof answer === 'string') throw new Error(`${name}: ${answer}`);
  return answer;
}
