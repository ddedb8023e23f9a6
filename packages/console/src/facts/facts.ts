import type { FactsInput } from '../gql/graphql';
import { type Answers, changedAnswers } from './answers';

/** What is known about a request, in the codes of the policy's intake form; null: not known yet. */
export interface Facts {
  componentCode: string | null;
  faultCode: string | null;
  causeCode: string | null;
  complexity: string | null;
  regionClass: string | null;
  safety: boolean;
  /** To the policy's own questions. */
  answers: Answers;
}

export const noFacts: Facts = {
  componentCode: null,
  faultCode: null,
  causeCode: null,
  complexity: null,
  regionClass: null,
  safety: false,
  answers: {},
};

/** As inputs take them; `before` are the answers the API has already. */
export function statedFacts({ answers, ...facts }: Facts, before: Answers = {}): Omit<FactsInput, 'kind' | 'assetId'> {
  return { ...facts, facts: changedAnswers(before, answers) };
}
