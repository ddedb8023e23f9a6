import { BearerKind, HandOver, LossOrigin } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { liability, traceStep, type PolicyContext, traceInWords } from '../../policy/index.js';
import { apportion } from '../domain/apportion.js';
import type { LossRuling } from '../graphql/loss-ruling.type.js';
import { namedShares } from './named-shares.js';
import { readLoss } from './read-loss.js';

const LEFT_OPEN: ReadonlySet<string> = new Set(['OUTSIDER', 'NAMED_UNIT']);
const MAY_BEAR: ReadonlySet<string> = new Set(['UNIT', 'NAMED_UNIT', 'COMPANY', 'OUTSIDER', 'CUSTOMER']);

/**
 * Who would bear a loss by a rule, if it were decided now; nothing is written. Null where the request is not to be seen,
 * was never assessed, or its policy has no such rule.
 *
 * @param lossMinor minor units; null: what the facts of the case say
 */
export async function lossRuling(
  context: ReadContext & PolicyContext,
  requestId: string,
  rule: string | null,
  lossMinor: number | null,
): Promise<LossRuling | null> {
  const loss = await readLoss(context, requestId);
  if (!loss) return null;
  const { basis } = loss;
  const { policy } = basis;
  const table = policy.liability.find(({ key }) => rule === null || key === rule);
  const ruling = table && liability(policy, table.key, basis.facts);
  if (!ruling) return null;
  const say = (words: Parameters<typeof localizedText>[0]) => localizedText(words, context.actor.language);
  const amountMinor = lossMinor ?? basis.lossMinor;
  const money = (minor: number) => ({ amountMinor: String(minor), currency: basis.currency });
  const shares = ruling.shares ? namedShares(ruling.shares, [], basis) : [];
  const parts =
    amountMinor === null || !shares.length
      ? null
      : apportion(
          amountMinor,
          shares.map(({ basisPoints }) => basisPoints),
        );
  const nameOf = (department: string) => ({
    name: department,
    label: say(policy.departments[department]!),
    kind: BearerKind[policy.bearers[department]!],
  });
  return {
    rule: { name: table.key, label: say(table.label) },
    rules: policy.liability.map(({ key, label }) => ({ name: key, label: say(label) })),
    loss: amountMinor === null ? null : money(amountMinor),
    lossFrom: lossMinor === null ? basis.lossFrom && LossOrigin[basis.lossFrom] : null,
    handOver: basis.handOver && HandOver[basis.handOver],
    toBeFoundOut: ruling.shares === null,
    shares: shares.map(({ department, basisPoints, named }, place) => ({
      bearer: nameOf(department),
      basisPoints,
      amount: parts && money(parts[place]!),
      named: named ?? null,
      nameMissing: LEFT_OPEN.has(policy.bearers[department]!) && !named,
    })),
    trace: traceInWords(traceStep(policy, ruling.trace), context.actor.language),
    bearers: Object.keys(policy.departments)
      .filter((department) => MAY_BEAR.has(policy.bearers[department]!))
      .map(nameOf),
    mayBeOverridden: policy.approvals.some(({ of }) => of === 'LIABILITY'),
  };
}
