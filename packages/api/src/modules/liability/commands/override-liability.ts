import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { askApproval } from '../../approvals/index.js';
import { liability, traceStep } from '../../policy/index.js';
import type { AskedShare } from '../domain/loss-shares.js';
import type { LiabilityShare } from '../liability-share.entity.js';
import { lossBasis, type LiabilityTools } from '../queries/loss-basis.js';
import { lockKnown } from './lock-known.js';
import { openLiability, type AskedMoney } from './open-liability.js';

export interface OverrideLiability {
  readonly requestId: string;
  readonly version: number;
  readonly rule?: string | null;
  readonly loss?: AskedMoney | null;
  readonly shares: readonly AskedShare[];
  /** Why the case is another than the rule thinks, or what was found out. */
  readonly reason: string;
}

/**
 * Proposes shares other than by the rule, or where the rule leaves it to people. They hold once those agree whom the
 * policy's approval of liability asks; nothing changes before.
 *
 * Refuses with NotFoundError, ConflictError, and InvalidInputError: `rule` (`notOffered`: the policy has no such rule, or
 * lets nobody agree to other shares), `shares` (`liability.notWhole`, `liability.proposedAlready`), their fields, `loss`.
 */
export async function overrideLiability(input: OverrideLiability, work: Work, tools: LiabilityTools): Promise<Done> {
  const request = await lockKnown(work, input.requestId, input.version);
  const basis = await lossBasis(work, request, tools);
  const { policy, facts } = basis;
  const rule = input.rule ?? policy.liability[0]?.key ?? '';
  const ruling = liability(policy, rule, facts);
  const approval = policy.approvals.find(({ of }) => of === 'LIABILITY');
  if (!ruling || !approval) throw refuse.input({ path: 'rule', code: 'notOffered' });
  const { decision, shares } = await openLiability(work, request, basis, {
    rule,
    origin: 'OVERRIDE',
    trace: traceStep(policy, ruling.trace),
    loss: input.loss,
    reason: input.reason,
    asked: input.shares,
    pathOf: (place, field) => `shares.${place}.${field}`,
  });
  await askApproval(
    {
      requestId: request.id,
      rule: approval.key,
      title: inWords(work, shares),
      reason: input.reason,
      amount: { amountMinor: decision.lossMinor, currency: decision.currency },
    },
    work,
    tools,
  );
  return { subjectId: decision.id };
}

const inWords = ({ actor }: Work, shares: readonly LiabilityShare[]): string =>
  shares
    .map(({ label, named, kind, basisPoints }) => {
      const who = kind === 'OUTSIDER' && named ? `${label[actor.language]} (${named})` : label[actor.language];
      return `${who} ${basisPoints / 100} %`;
    })
    .join(', ')
    .slice(0, 200);
