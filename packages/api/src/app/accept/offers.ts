import { randomUUID } from 'node:crypto';
import type { Person } from './person.js';

/** A solution as somebody reads it. */
export interface OfferSeen {
  readonly id: string;
  readonly round: number;
  readonly state: string;
  readonly version: number;
  readonly expectedCostMinor: string | null;
  readonly explanation: string;
  readonly allowedActions: readonly string[];
  readonly total: { readonly amountMinor: string };
  readonly approvals: readonly { readonly id: string; readonly state: string }[];
  readonly questions: readonly { readonly id: string; readonly answer: string | null }[];
}

/** A solution, or why nothing changed: the code of the first issue, or the kind of the refusal. */
export type Offered = OfferSeen | string;

interface Answered {
  readonly __typename: string;
  readonly solution?: OfferSeen;
  readonly issues?: readonly { readonly code: string }[];
}

const OFFER = `fragment O on Solution {
  id round state version expectedCostMinor explanation allowedActions total { amountMinor }
  approvals { id state } questions { id answer }
}`;

const INPUTS = {
  draftSolution: 'DraftSolutionInput',
  reviseSolution: 'ReviseSolutionInput',
  submitSolution: 'SubmitSolutionInput',
  sendSolution: 'SolutionStepInput',
  withdrawSolution: 'WithdrawSolutionInput',
  agreeToSolution: 'AgreeToSolutionInput',
  objectToSolution: 'ObjectToSolutionInput',
  askAboutSolution: 'AskAboutSolutionInput',
  answerSolutionQuestion: 'AnswerSolutionQuestionInput',
} as const;
type OfferChange = keyof typeof INPUTS;

/** One change of what is offered. */
export async function changeOffer(
  person: Person,
  name: OfferChange,
  input: Readonly<Record<string, unknown>>,
): Promise<Offered> {
  const document = `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) {
    __typename ... on SolutionSuccess { solution { ...O } } ... on InvalidInputError { issues { code } } } } ${OFFER}`;
  const answer = await person.ask<Record<string, Answered>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  const { __typename, solution, issues } = answer[name]!;
  return solution ?? issues?.[0]?.code ?? __typename;
}

/** A step on a solution as it is now. */
export async function onOffer(
  person: Person,
  name: Exclude<OfferChange, 'draftSolution' | 'answerSolutionQuestion'>,
  { id }: { readonly id: string },
  input: Readonly<Record<string, unknown>> = {},
): Promise<Offered> {
  const { node } = await person.ask<{ node: { version: number } | null }>(
    'query ($id: ID!) { node(id: $id) { ... on Solution { version } } }',
    { id },
  );
  return changeOffer(person, name, { solutionId: id, version: node?.version ?? 1, ...input });
}

/** What was offered on a request, as somebody reads it. */
export async function offersOn(person: Person, { id }: { readonly id: string }): Promise<readonly OfferSeen[]> {
  const { request } = await person.ask<{ request: { solutions: OfferSeen[] } }>(
    `query ($id: ID!) { request(id: $id) { solutions { ...O } } } ${OFFER}`,
    { id },
  );
  return request.solutions;
}

/** The solution. @throws when it was refused */
export function offered(answer: Offered): OfferSeen {
  if (typeof answer === 'string') throw new Error(`Not offered: ${answer}`);
  return answer;
}

/** What is written in a solution, unless something is said otherwise. */
export const PLAN = {
  measures: ['REPAIR'],
  explanation: '现场查明原因，拟修复。',
  steps: ['准备', '修复', '检验'],
  durationDays: 3,
  materials: ['修补材料'],
  tools: ['常用工具'],
  expectedCostMinor: '260000',
  currency: 'CNY',
} as const;

/** Begins the next round on a request. */
export async function offer(
  person: Person,
  request: { readonly id: string },
  more: Readonly<Record<string, unknown>> = {},
): Promise<Offered> {
  const { version } = await person.sees(request.id);
  return changeOffer(person, 'draftSolution', { ...PLAN, requestId: request.id, version, ...more });
}

interface Letters {
  readonly request: {
    readonly letters: readonly { readonly cause: string; readonly papers: readonly { readonly url: string }[] }[];
  };
}

/** What kind of files the papers of a request's letters are, as somebody fetches them. */
export async function lettersOn(person: Person, { id }: { readonly id: string }): Promise<(string | null)[]> {
  const { request } = await person.ask<Letters>(
    'query ($id: ID!) { request(id: $id) { letters { cause papers { url } } } }',
    { id },
  );
  const papers = request.letters.flatMap((letter) => letter.papers);
  return Promise.all(papers.map(({ url }) => person.fetchPaper(url)));
}

export const LETTER = { cause: '原因已查明', remedy: '已按方案处理', result: '检验合格' } as const;
