import { BearerKind } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { amountOf, penalty, traceStep, whoInWords, type PolicyContext, traceInWords } from '../../policy/index.js';
import { missingFor } from '../domain/missing-for.js';
import { quantitiesOf } from '../domain/penalty-quantities.js';
import type { ChargeablePenalty } from '../graphql/loss-ruling.type.js';
import { readLoss } from './read-loss.js';
import { recordedOf } from './recorded-of.js';

/**
 * Which penalties people could charge by what is known of a case, and what each still needs; those that punish a broken
 * promise are charged by its clock, and are not among them, nor is what is charged already, unless it costs so much a
 * time. None where the request is not to be seen, or was never assessed.
 */
export async function chargeablePenalties(
  context: ReadContext & PolicyContext,
  requestId: string,
): Promise<ChargeablePenalty[]> {
  const loss = await readLoss(context, requestId);
  if (!loss) return [];
  const { basis, standing, charged } = loss;
  const { policy, facts } = basis;
  const say = (words: Parameters<typeof localizedText>[0]) => localizedText(words, context.actor.language);
  const none = { units: {}, basesMinor: {} };
  const quantities = quantitiesOf(
    facts,
    policy.intake.facts,
    recordedOf(basis.figures, standing?.lossMinor ?? basis.lossMinor),
    none,
  );
  return policy.penalties.flatMap(({ key, label, of, on }) => {
    const ruling = on === null ? penalty(policy, key, facts) : null;
    if (!ruling?.outcome || (charged.includes(key) && ruling.outcome.per !== 'TIME')) return [];
    const amountMinor = amountOf(ruling.outcome, quantities);
    const kind = policy.bearers[of] ?? 'UNIT';
    return [
      {
        rule: { name: key, label: say(label) },
        bearer: { name: of, label: say(whoInWords(policy, of)), kind: BearerKind[kind] },
        outcome: ruling.outcome,
        amount:
          amountMinor === null
            ? null
            : { amountMinor: String(amountMinor), currency: ruling.outcome.currency ?? basis.currency },
        missing: missingFor(ruling.outcome, kind, quantities, standing?.shares ?? null),
        trace: traceInWords(traceStep(policy, ruling.trace), context.actor.language),
      },
    ];
  });
}
