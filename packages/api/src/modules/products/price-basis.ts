import type { PriceClass } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code } from '../../kernel/read/index.js';
import { priceFor, type PolicyContext } from '../policy/index.js';

const priceOf = async (
  source: Readonly<Record<string, unknown>>,
  { actor, read, house }: ReadContext & PolicyContext,
) => {
  const { policy } = await house.policies.inForce(read, actor.organizationId);
  return priceFor(policy, 'PAID', source['class'] as PriceClass);
};

/** Where the price of an item comes from when work is paid, by the policy in force. */
export const basisOfPrice = code<ReadContext & PolicyContext>(
  ['class'],
  async (source, context) => (await priceOf(source, context)).basis,
);

/** The clause that says so. */
export const sentenceOfPrice = code<ReadContext & PolicyContext>(['class'], async (source, context) =>
  localizedText((await priceOf(source, context)).sentence, context.actor.language),
);
