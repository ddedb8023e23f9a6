import { randomUUID } from 'node:crypto';
import type { Answer } from './documents.js';
import type { Person } from './person.js';

/** A callback as somebody of the office reads it. Instants are ISO 8601, UTC. */
export interface CallbackSeen {
  readonly id: string;
  readonly state: string;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly late: boolean;
  readonly tries: number;
  readonly content: boolean | null;
  readonly viewerMayMake: boolean;
  readonly version: number;
  readonly answers: readonly { readonly name: string; readonly mark: number | null; readonly words: string | null }[];
  readonly form: {
    readonly scale: number;
    readonly ways: readonly string[];
    readonly clause: string;
    readonly questions: readonly { readonly name: string; readonly form: string }[];
  } | null;
}

const SEEN = `fragment C on Callback { id state dueAt overdue late tries content viewerMayMake version
  answers { name mark words } form { scale ways clause questions { name form } } }`;

/** The callbacks of a request, the newest first. */
export async function callbacksOf(person: Person, { id }: { readonly id: string }): Promise<readonly CallbackSeen[]> {
  const { request } = await person.ask<{ request: { callbacks: CallbackSeen[] } | null }>(
    `query ($id: ID!) { request(id: $id) { callbacks { ...C } } } ${SEEN}`,
    { id },
  );
  return request?.callbacks ?? [];
}

/** The requests whose callbacks somebody finds to be made, due soonest first. */
export async function callbacksToMake(person: Person): Promise<readonly string[]> {
  const { callbacks } = await person.ask<{ callbacks: { nodes: { request: { id: string } }[] } }>(
    'query { callbacks(filter: { state: TO_MAKE }, first: 100) { nodes { request { id } } } }',
  );
  return callbacks.nodes.map(({ request }) => request.id);
}

const refusals = '... on UserError { message code } ... on InvalidInputError { issues { path code message } }';
type CallbackAnswered = Answer & { readonly callback?: CallbackSeen };

/** Says that a customer gave this mark to every question that asks for one, and yes to the others. */
export async function callBack(
  person: Person,
  { id, version, form }: CallbackSeen,
  mark: number,
): Promise<CallbackAnswered> {
  const answers = form!.questions.map(({ name, form: asked }) => ({
    name,
    ...(asked === 'MARK' ? { mark } : asked === 'YES_NO' ? { yes: true } : { words: '希望配件更快' }),
  }));
  const input = { idempotencyKey: randomUUID(), callbackId: id, version, way: form!.ways[0], answers };
  const { makeCallback } = await person.ask<{ makeCallback: CallbackAnswered }>(
    `mutation ($input: MakeCallbackInput!) { makeCallback(input: $input) {
      __typename ... on CallbackSuccess { callback { ...C } } ${refusals} } } ${SEEN}`,
    { input },
  );
  return makeCallback;
}

/** Says that nobody answered. */
export async function nobodyAnswers(
  person: Person,
  { id, version }: CallbackSeen,
  nextTryAt: string,
): Promise<CallbackAnswered> {
  const input = { idempotencyKey: randomUUID(), callbackId: id, version, nextTryAt };
  const { missCallback } = await person.ask<{ missCallback: CallbackAnswered }>(
    `mutation ($input: MissCallbackInput!) { missCallback(input: $input) {
      __typename ... on CallbackSuccess { callback { ...C } } ${refusals} } } ${SEEN}`,
    { input },
  );
  return missCallback;
}
