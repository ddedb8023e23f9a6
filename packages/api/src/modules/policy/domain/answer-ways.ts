import type { ContactWay } from '@aftercare/schema';
import { decide, type Facts } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';

/** What triage found a request to be. */
export interface Assessed {
  readonly facts: Facts;
  readonly tier: string | null;
  readonly severity: string | null;
}

/** How the customer may be answered on what they asked or said, and the clause that says so. */
export interface AnswerRuling {
  readonly ways: readonly ContactWay[];
  readonly clause: string;
}

/** Decides in which ways the customer may be answered; `null` where the policy leaves it open. */
export function answerWays({ feedback }: Policy, { facts, tier, severity }: Assessed): AnswerRuling | null {
  if (!feedback.answers) return null;
  const { outcome, trace } = decide(feedback.answers, { ...facts, amount: null, tier, severity });
  return { ways: outcome, clause: trace.clause };
}
