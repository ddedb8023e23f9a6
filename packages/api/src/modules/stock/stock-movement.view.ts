import { connection, desc, globalId, instant, int, isId, one, sql, text, view } from '../../kernel/read/index.js';
import { uuidOf } from '@aftercare/schema';
import { accountView } from '../identity/account.view.js';
import { priceItemView } from '../products/price-item.view.js';
import { visitView } from '../visits/visit.view.js';
import { stockLocationView } from './stock-location.view.js';
import { movementRule } from './stock.access.js';

export const stockMovementView = view('StockMovement', {
  table: 'stock_movement',
  access: movementRule,
  fields: {
    id: globalId('StockMovement'),
    kind: text('kind'),
    item: one(() => priceItemView, 'price_item_id'),
    from: one(() => stockLocationView, 'from_id'),
    to: one(() => stockLocationView, 'to_id'),
    quantity: int('quantity'),
    missing: int('missing'),
    reason: text('reason'),
    visit: one(() => visitView, 'visit_id'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { NEWEST: [desc('at', 'timestamptz'), desc('id', 'uuid')] },
  filters: {
    itemId: isId('PriceItem', 'price_item_id'),
    locationId: (row, value) =>
      sql`${(request) => uuidOf('StockLocation', String(value(request)))}::uuid in (${row('from_id')}, ${row('to_id')})`,
  },
});

export const allMovements = connection(() => stockMovementView);
