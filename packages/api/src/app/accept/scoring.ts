import { randomUUID } from 'node:crypto';
import type { Person } from './person.js';

/** A card as somebody reads it. Points; days are `YYYY-MM-DD`. */
export interface CardSeen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly rule: { readonly name: string };
  readonly subject: { readonly kind: string; readonly id: string; readonly name: { readonly en: string } };
  readonly from: string;
  readonly to: string;
  readonly dueOn: string | null;
  readonly total: number;
  readonly criteria: readonly {
    readonly name: string;
    readonly points: number;
    readonly mark: number | null;
    readonly metric: string | null;
    readonly counted: { readonly part: number; readonly whole: number } | null;
  }[];
  readonly deductions: readonly { readonly points: number; readonly request: { readonly id: string } | null }[];
  readonly score: number | null;
  readonly grade: { readonly name: string } | null;
  readonly payPercent: number | null;
  readonly consequences: readonly {
    readonly name: string;
    readonly measures: readonly { readonly name: string }[];
    readonly times: number;
  }[];
  readonly trace: readonly { readonly clause: string; readonly because: { readonly en: string } | null }[];
  readonly superseded: boolean;
  readonly allowedActions: readonly string[];
}

interface CardAnswer {
  readonly __typename: string;
  readonly scorecard?: CardSeen;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
}

const CARD = `fragment C on Scorecard {
  id version state rule { name } subject { kind id name { en } } from to dueOn total
  criteria { name points mark metric counted { part whole } } deductions { points request { id } }
  score grade { name } payPercent consequences { name measures { name } times } trace { clause because { en } }
  superseded allowedActions }`;

const INPUTS = {
  judgeScorecard: 'JudgeScorecardInput',
  signOffScorecard: 'JudgeScorecardInput',
  correctScorecard: 'CorrectScorecardInput',
} as const;

/** The cards of the time a day lies in, as somebody sees them; those that stand. */
export async function cardsOf(person: Person, day: string): Promise<readonly CardSeen[]> {
  const { scorecards } = await person.ask<{ scorecards: { nodes: CardSeen[] } }>(
    `query ($day: Date!) { scorecards(first: 100, filter: { month: $day, superseded: false }) { nodes { ...C } } } ${CARD}`,
    { day },
  );
  return scorecards.nodes;
}

/** One card as somebody sees it. */
export async function cardSeen(person: Person, id: string): Promise<CardSeen | null> {
  const { scorecard } = await person.ask<{ scorecard: CardSeen | null }>(
    `query ($id: ID!) { scorecard(id: $id) { ...C } } ${CARD}`,
    { id },
  );
  return scorecard;
}

/** One change of a card as it was seen. */
export async function onCard(
  person: Person,
  name: keyof typeof INPUTS,
  { id, version }: Pick<CardSeen, 'id' | 'version'>,
  input: Readonly<Record<string, unknown>> = {},
): Promise<CardAnswer> {
  const answer = await person.ask<Record<string, CardAnswer>>(
    `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename
      ... on ScorecardSuccess { scorecard { ...C } } ... on InvalidInputError { issues { path code } } } } ${CARD}`,
    { input: { idempotencyKey: randomUUID(), scorecardId: id, version, ...input } },
  );
  return answer[name]!;
}

/** The card a change led to. @throws when it was refused */
export function cardIn({ __typename, scorecard, issues }: CardAnswer): CardSeen {
  if (!scorecard) throw new Error(`${__typename} ${JSON.stringify(issues ?? '')}`);
  return scorecard;
}

/** Marks that lack so many points of the whole, the last criteria first; none for what is counted. */
export function marksLacking({ criteria }: CardSeen, points: number): { criterion: string; points: number }[] {
  let tenths = Math.round(points * 10);
  return criteria
    .filter(({ counted }) => counted === null)
    .map(({ name, points: most }) => {
      const off = Math.min(tenths, Math.round(most * 10));
      tenths -= off;
      return { criterion: name, points: (Math.round(most * 10) - off) / 10 };
    });
}

/** Signs a card with so many points, before anything is deducted; a signed one is corrected first. */
export async function signWith(person: Person, card: CardSeen, points: number): Promise<CardSeen> {
  const open =
    card.state === 'OPEN' ? card : cardIn(await onCard(person, 'correctScorecard', card, { reason: '重新评定' }));
  const marks = marksLacking(open, open.total - points);
  return cardIn(await onCard(person, 'signOffScorecard', open, { marks }));
}
