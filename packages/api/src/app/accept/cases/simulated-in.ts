import type { Policy } from '../../../modules/policy/index.js';
import type { Stage } from '../scenario.js';
import { inChina } from '../scenario-clock.js';
import { SIMULATED, type SimulatedCase } from './case-documents.js';
import type { Case, Expectation } from './case.js';
import { factsIn } from './judge-by-rules.js';
import { sayPenalty, sayRoute, sayShares } from './said.js';
import { stated } from './stated.js';
import { unitOf } from './unit-of.js';

/** What the simulator rules for a case, where the case tells of what it alone can say. */
export async function simulatedIn({ desk }: Stage, policy: Policy, one: Case): Promise<Partial<Expectation>> {
  const { approvals, penalties, liability } = one.expect;
  if (!approvals && !penalties && !liability) return {};
  const { bought, accepted, handedOver, registered } = unitOf(one);
  const { facts, wishedTime, channel, ...rest } = factsIn(policy, one);
  const { caseRulings } = await desk.agent.ask<SimulatedCase>(SIMULATED, {
    case: {
      ...rest,
      channel,
      facts: stated(facts ?? {}),
      wishedTo: wishedTime,
      filedAt: inChina(one.at).toISOString(),
      purchasedOn: bought,
      acceptedOn: accepted,
      handedOverOn: handedOver,
      registeredOn: registered,
      amount: one.amount,
    },
  });
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return {
    approvals: Object.fromEntries(
      caseRulings.approvals.map(({ rule, steps, tell }) => [
        rule.name,
        sayRoute(
          steps.length ? { steps: steps.map(({ by, board }) => ({ by: names(by), board })), tell: names(tell) } : null,
        ),
      ]),
    ),
    penalties: Object.fromEntries(
      caseRulings.penalties.map(({ rule, amount, payDays, ...penalty }) => [
        rule.name,
        sayPenalty({
          ...penalty,
          amountMinor: amount && Number(amount.amountMinor),
          payDays: payDays === null ? null : Number(payDays),
        }),
      ]),
    ),
    liability: Object.fromEntries(
      caseRulings.liability.map(({ rule, shares }) => [
        rule.name,
        sayShares(
          shares.length
            ? Object.fromEntries(shares.map(({ department, basisPoints }) => [department.name, basisPoints]))
            : null,
        ),
      ]),
    ),
  };
}
