import type { Localized } from '@aftercare/schema';
import { decide, UncoveredFactsError, type DecisionTable, type Facts } from '../../kernel/decision-table/index.js';
import type { Moment } from '../clocks/index.js';
import { isToldByHistory } from '../imports/index.js';
import type { FactProblem, Policy, RequestFacts, RequestSubject } from '../policy/index.js';
import { fitFacts } from './fit-facts.js';
import { judgeCase, type CaseVerdict } from './judge-case.js';

/** A request as it was. Instants are epoch milliseconds. */
export interface PastRequest {
  readonly known: RequestFacts;
  readonly subject: RequestSubject;
  readonly filedAt: number;
  /** In order; the first is the filing. */
  readonly moments: readonly Moment[];
  /** Whether it came with history from elsewhere, which tells the outcome of some promises only. */
  readonly imported: boolean;
  /** What the customer agreed to pay, in minor units of the organization's currency; null where nobody asked. */
  readonly agreedMinor: number | null;
}

/** Why a policy cannot judge a request; `name` is a code. */
export interface Unjudged {
  readonly name: string;
  readonly label: Localized;
}

/** What a policy says of a past request, of what it can say anything of. */
export interface PastJudgement {
  readonly verdict: CaseVerdict | null;
  readonly unjudged: Unjudged | null;
  readonly leftOut: readonly FactProblem[];
  readonly missing: readonly FactProblem[];
}

/** Judges a request by a policy it need not have been filed under. @param now what open clocks are read at */
export function judgePast(policy: Policy, past: PastRequest, now: number): PastJudgement {
  const { facts, leftOut, missing } = fitFacts(policy, past.known, past.filedAt);
  const case_ = { facts, subject: past.subject, moments: past.moments, now };
  const telling = past.imported ? ofHistory(policy) : policy;
  const judged = (verdict: CaseVerdict) => ({ verdict, unjudged: null, leftOut, missing });
  try {
    return judged(judgeCase(telling, case_));
  } catch (error) {
    if (!(error instanceof UncoveredFactsError)) throw error;
  }
  // Where something needed is not known, what does not depend on it is judged still.
  try {
    return judged(judgeCase(decidable(telling, facts), case_));
  } catch (error) {
    if (!(error instanceof UncoveredFactsError)) throw error;
    return { verdict: null, unjudged: uncovered(error.table), leftOut, missing };
  }
}

/** What a policy does not offer: the kind of request, or the way it came. */
export function notOffered({ intake }: Policy, { kind, channel }: RequestFacts): Unjudged | null {
  if (!(intake.kinds as readonly string[]).includes(kind))
    return { name: 'KIND_NOT_OFFERED', label: said('不受理此类服务', 'This kind of request is not offered') };
  if (!(intake.channels as readonly string[]).includes(channel))
    return { name: 'CHANNEL_NOT_OFFERED', label: said('不受理此渠道', 'Requests do not come this way') };
  return null;
}

const histories = new WeakMap<Policy, Policy>();
function ofHistory(policy: Policy): Policy {
  let told = histories.get(policy);
  if (!told) histories.set(policy, (told = { ...policy, promises: policy.promises.filter(isToldByHistory) }));
  return told;
}

function decidable(policy: Policy, facts: Facts): Policy {
  const triaged = outcomeOf(policy.triage.table, facts);
  const asked = { ...facts, amount: null, tier: triaged?.tier ?? null, severity: triaged?.severity ?? null };
  return {
    ...policy,
    promises: policy.promises.filter(({ within }) => outcomeOf(within, facts) !== undefined),
    approvals: policy.approvals.filter(({ table }) => outcomeOf(table, asked) !== undefined),
    penalties: policy.penalties.filter(({ table }) => outcomeOf(table, facts) !== undefined),
    liability: policy.liability.filter(({ table }) => outcomeOf(table, facts) !== undefined),
  };
}

function outcomeOf<Outcome>(table: DecisionTable<Outcome>, facts: Facts): Outcome | undefined {
  try {
    return decide(table, facts).outcome;
  } catch (error) {
    if (error instanceof UncoveredFactsError) return undefined;
    throw error;
  }
}

const uncovered = (table: string): Unjudged => ({
  name: `UNCOVERED:${table}`,
  label: said(`“${table}”缺少作出决定所需的事实`, `Facts that “${table}” needs are not known`),
});

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });
