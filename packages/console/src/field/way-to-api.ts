import { apiProblem, type ApiProblem } from '@aftercare/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Client, CombinedError } from 'urql';
import { RefusalParts } from '../change/refusal-parts';
import { type FragmentType, readFragment } from '../gql';
import { FieldVisitById } from './field-documents';
import { type FieldVisit, FieldVisitParts } from './field-visit';
import type { StepAnswer } from './outbox';
import type { Halt, Way } from './send-all';
import { sendFieldPhoto } from './send-field-photo';
import type { Step } from './step';
import { stepDocuments } from './step-documents';

interface Answer {
  readonly answer:
    | { readonly __typename: string; readonly visit?: FragmentType<typeof FieldVisitParts> }
    | FragmentType<typeof RefusalParts>;
}
type StepDocument = TypedDocumentNode<Answer, { input: object }>;

/** A network that takes longer than this to answer is none. */
const PATIENCE_MS = 30_000;

/** The way to the API over a client of the console, with the clock the phone goes by. */
export function wayToApi(client: () => Client, now: () => number): Way {
  return {
    step: (step) => sendStep(client(), step),
    photo: (photo, bytes, onPlace) => sendFieldPhoto(client(), photo, bytes, onPlace),
    visit: async (id) => (await readVisit(client(), id)) ?? null,
    now,
  };
}

/** A visit as it stands now: null when it is not the reader's to see, nothing when no answer came. */
export async function readVisit(client: Client, id: string): Promise<FieldVisit | null | undefined> {
  const asked = client.query(FieldVisitById, { id }, { requestPolicy: 'network-only', fetch: fetchPatiently });
  const { data } = await asked.toPromise();
  return data && (data.visit ? readFragment(FieldVisitParts, data.visit) : null);
}

async function sendStep(client: Client, { id, facts, sealed }: Step): Promise<StepAnswer | Halt> {
  const document = stepDocuments[facts.kind] as unknown as StepDocument;
  const input = { ...sealed, idempotencyKey: id };
  const { data, error } = await client.mutation(document, { input }, { fetch: fetchPatiently }).toPromise();
  if (error || !data) return error ? answerOfError(error) : { lost: true };
  const { answer } = data;
  if ('__typename' in answer && answer.__typename.endsWith('Success')) {
    return { done: answer.visit ? readFragment(FieldVisitParts, answer.visit) : null };
  }
  const refusal = readFragment(RefusalParts, answer as FragmentType<typeof RefusalParts>);
  const issues = refusal.__typename === 'InvalidInputError' ? refusal.issues.map(({ message }) => message) : [];
  const consent = refusal.__typename === 'ConsentRequiredError' ? { consent: refusal.kind } : {};
  // What is the matter says more than that something is.
  const message = issues.length > 0 ? [...new Set(issues)].join(' ') : refusal.message;
  return { refused: { code: refusal.__typename, message, ...consent } };
}

const halts: Partial<Record<ApiProblem['kind'], Halt>> = { unauthenticated: 'SIGNED_OUT' };

function answerOfError(error: CombinedError): StepAnswer | Halt {
  const { kind, code } = apiProblem(error);
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return 'OUTDATED';
  const halt = halts[kind];
  if (halt) return halt;
  // The network, or a server out of order: the same again later. What can never be done needs a person.
  const isFinal = kind === 'forbidden' || kind === 'not-found' || kind === 'malformed';
  return isFinal ? { refused: { code, message: error.graphQLErrors[0]?.message ?? code } } : { lost: true };
}

export const fetchPatiently: typeof fetch = (input, init) => {
  const limits = [AbortSignal.timeout(PATIENCE_MS), ...(init?.signal ? [init.signal] : [])];
  return fetch(input, { ...init, signal: AbortSignal.any(limits) });
};
