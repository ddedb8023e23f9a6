import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { Approval, askAgain, askApproval, endMatterApprovals } from '../../approvals/index.js';
import { isPaid } from '../../entitlement/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Replacement } from '../domain/replacement.js';
import type { Solution } from '../solution.entity.js';
import { lockSolution, type SolutionSeen } from './lock-solution.js';
import type { SolutionTools } from './solution-content.js';

export interface SubmitSolution extends SolutionSeen {
  /** Which rule of the policy; needed only where it has several for solutions. */
  readonly rule?: string | null;
}

/**
 * Puts a draft to those who must agree to it, by the policy's rule for solutions; where nobody need, or the policy has no
 * such rule, it may be sent at once. What was sent back is asked again: its earlier rounds stay on record.
 *
 * Refuses with InvalidInputError: something is to be paid for and nothing is quoted (`solution.quoteRequired`), no such
 * rule, or several and none named.
 */
export async function submitSolution(input: SubmitSolution, work: Work, tools: SolutionTools): Promise<Done> {
  const { solution, request } = await lockSolution(work, input, 'SUBMIT');
  const advice = solution.measures.every((measure) => measure === 'ADVICE');
  if (isPaid(request) && !advice && !solution.lines.some(({ charged }) => charged))
    throw refuse.input({ path: 'lines', code: 'solution.quoteRequired' });
  const { policy } = await tools.policies.version(work.em, work.organizationId, request.policyVersionId);
  const rules = policy.approvals.filter(({ of }) => of === 'SOLUTION').map(({ key }) => key);
  const rule = input.rule ?? (rules.length > 1 ? null : rules[0]);
  if (rule === null) throw refuse.input({ path: 'rule', code: 'required' });
  if (rule !== undefined && !rules.includes(rule)) throw refuse.input({ path: 'rule', code: 'notOffered' });
  solution.state = 'SUBMITTED';
  solution.version += 1;
  await work.em.flush();
  if (rule !== undefined) await ask(work, request, solution, rule, tools);
  return { subjectId: solution.id };
}

async function ask(work: Work, request: ServiceRequest, solution: Solution, rule: string, tools: SolutionTools) {
  const { em, organizationId, actor } = work;
  const words = {
    title: request.title,
    reason: solution.explanation,
    amount: { amountMinor: solution.expectedCostMinor, currency: solution.currency },
    matter: { subjectId: solution.id, payload: shown(solution) },
  };
  const returned = await em.findOne(Approval, {
    organizationId,
    requestId: request.id,
    subjectId: solution.id,
    rule,
    state: 'RETURNED',
    askedById: actor.accountId!,
  });
  if (returned) {
    await askAgain({ ...words, approvalId: returned.id, version: returned.version }, work, tools);
    return;
  }
  await endMatterApprovals(work, request, solution.id);
  await em.flush();
  await askApproval({ ...words, requestId: request.id, rule }, work, tools);
}

/** What is shown to whoever decides, so that two rounds can be laid side by side. */
const shown = (solution: Solution) => ({
  solutionId: solution.id,
  round: solution.round,
  measures: solution.measures,
  steps: solution.steps,
  durationDays: solution.durationDays,
  materials: solution.materials,
  tools: solution.tools,
  quote: solution.lines.map(
    ({ code, quantity, amountMinor }) => `${code} × ${quantity} = ${inUnits(amountMinor)} ${solution.currency}`,
  ),
  replacement: solution.replacement ? inWords(solution.replacement as Replacement) : null,
});

const inUnits = (minor: number) => (minor / 100).toFixed(2);
const inWords = (one: Replacement) =>
  `${one.originalModel} ${one.originalSpecification} → ${one.model} ${one.specification}`;
