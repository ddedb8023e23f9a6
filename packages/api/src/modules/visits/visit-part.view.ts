import { asc, boolean, globalId, int, money, text, view, visibleThrough } from '../../kernel/read/index.js';
import { visitView } from './visit.view.js';

export const visitPartView = view('VisitPart', {
  table: 'visit_part',
  access: visibleThrough(() => visitView, 'visit_id'),
  fields: {
    id: globalId('VisitPart'),
    name: text('name'),
    quantity: int('quantity'),
    unitPrice: money('unit_price_minor', 'currency'),
    covered: boolean('covered'),
    oldPartTaken: boolean('old_part_taken'),
  },
  orders: { POSITION: [asc('position', 'int'), asc('id', 'uuid')] },
});
