import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { liability, traceStep } from '../../policy/index.js';
import { lossBasis, type LiabilityTools } from '../queries/loss-basis.js';
import { namedShares, type NamedBearer } from '../queries/named-shares.js';
import { lockKnown } from './lock-known.js';
import { openLiability, type AskedMoney } from './open-liability.js';
import { putLiabilityInForce } from './put-liability-in-force.js';

export interface DecideLiability {
  readonly requestId: string;
  readonly version: number;
  /** Of the policy's `liability`; the first of them unless said. */
  readonly rule?: string | null;
  readonly loss?: AskedMoney | null;
  readonly named?: readonly NamedBearer[] | null;
}

/**
 * Who bears the loss of a request, by the rule of the policy, the facts of the case and the signatures on record. It
 * holds at once; what held before is superseded.
 *
 * Refuses with NotFoundError, ConflictError, and InvalidInputError: `rule` (`notOffered`; `liability.toBeFoundOut`:
 * the rule leaves it to people, who propose shares), `loss`, `named` (somebody whom the policy leaves open has no name).
 */
export async function decideLiability(input: DecideLiability, work: Work, tools: LiabilityTools): Promise<Done> {
  const request = await lockKnown(work, input.requestId, input.version);
  const basis = await lossBasis(work, request, tools);
  const { policy, facts } = basis;
  const rule = input.rule ?? policy.liability[0]?.key ?? '';
  const ruling = liability(policy, rule, facts);
  if (!ruling) throw refuse.input({ path: 'rule', code: 'notOffered' });
  if (!ruling.shares) throw refuse.input({ path: 'rule', code: 'liability.toBeFoundOut' });
  const asked = namedShares(ruling.shares, input.named ?? [], basis);
  const decided = await openLiability(work, request, basis, {
    rule,
    origin: 'RULE',
    trace: traceStep(policy, ruling.trace),
    loss: input.loss,
    asked,
    pathOf: (place) => `named.${asked[place]!.department}`,
  });
  await putLiabilityInForce(work, request, decided);
  return { subjectId: decided.decision.id };
}
