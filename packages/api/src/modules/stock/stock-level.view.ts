import { asc, globalId, int, one, view, visibleThrough } from '../../kernel/read/index.js';
import { priceItemView } from '../products/price-item.view.js';
import { stockLocationView } from './stock-location.view.js';

export const stockLevelView = view('StockLevel', {
  table: 'stock_level',
  access: visibleThrough(() => stockLocationView, 'location_id'),
  fields: {
    id: globalId('StockLevel'),
    item: one(() => priceItemView, 'price_item_id'),
    onHand: int('on_hand'),
    missing: int('missing'),
  },
  orders: { ITEM: [asc('price_item_id', 'uuid'), asc('id', 'uuid')] },
});
