import { asc, boolean, globalId, int, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { priceItemView } from '../products/price-item.view.js';
import { visitView } from './visit.view.js';

export const visitPartView = view('VisitPart', {
  table: 'visit_part',
  access: visibleThrough(() => visitView, 'visit_id'),
  fields: {
    id: globalId('VisitPart'),
    priceItem: one(() => priceItemView, 'price_item_id'),
    name: text('name'),
    quantity: int('quantity'),
    unitPrice: money('unit_price_minor', 'currency'),
    covered: boolean('covered'),
    oldPartTaken: boolean('old_part_taken'),
  },
  orders: { POSITION: [asc('position', 'int'), asc('id', 'uuid')] },
});
