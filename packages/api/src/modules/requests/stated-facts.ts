import type { Localized } from '@aftercare/schema';
import type { FactValue } from '../../kernel/decision-table/index.js';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { isInside } from '../../kernel/who.js';
import { type Policy, type PolicyContext, quantityWords } from '../policy/index.js';

interface StatedFact {
  readonly name: string;
  readonly label: LocalizedText;
  readonly value: string;
  readonly said: LocalizedText;
}

/** What is known of a request besides its columns, in the words of its own policy version; customers read their own. */
export async function statedFactsOf(
  source: Readonly<Record<string, unknown>>,
  { read, actor, house }: ReadContext & PolicyContext,
): Promise<StatedFact[]> {
  const known = Object.entries((source['facts'] ?? {}) as Record<string, FactValue>);
  if (!known.length) return [];
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  const inside = isInside(actor);
  return known.flatMap(([name, value]): StatedFact[] => {
    const fact = policy.intake.facts[name];
    if (value === null || !fact || (!inside && fact.askedOf !== 'CUSTOMER')) return [];
    return [
      {
        name,
        label: localizedText(fact.label, actor.language),
        value: value === true ? 'yes' : value === false ? 'no' : String(value),
        said: localizedText(saidOf(fact, value), actor.language),
      },
    ];
  });
}

function saidOf({ choices, type }: Policy['intake']['facts'][string], value: FactValue): Localized {
  const label = choices.find((choice) => choice.value === value)?.label;
  if (label) return label;
  if (typeof value === 'boolean') return value ? { 'zh-CN': '是', en: 'Yes' } : { 'zh-CN': '否', en: 'No' };
  if (typeof value === 'number') return quantityWords(value, type.kind === 'number' ? type.unit : '');
  const text = String(value);
  return { 'zh-CN': text, en: text };
}
