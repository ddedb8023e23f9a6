import { asc, everyone, globalId, list, localized, money, sql, text, view } from '../../kernel/read/index.js';
import { basisOfPrice, sentenceOfPrice } from './price-basis.js';

export const priceItemView = view('PriceItem', {
  table: 'price_item',
  access: everyone,
  fields: {
    id: globalId('PriceItem'),
    code: text('code'),
    name: localized('name'),
    class: text('class'),
    basis: basisOfPrice,
    basisSentence: sentenceOfPrice,
    unitPrice: money('unit_price_minor', 'currency'),
  },
  orders: { POSITION: [asc('position', 'int'), asc('id', 'uuid')] },
});

/** The price list of today. */
export const currentPriceItems = list(() => priceItemView, undefined, {
  defaultSize: 100,
  where: (row) => sql`${row('withdrawn_at')} is null`,
});
