import { asc, flag, globalId, isId, list, one, sql, technicianId, text, view } from '../../kernel/read/index.js';
import { technicianView } from '../dispatch/technician.view.js';
import { stockLevelView } from './stock-level.view.js';
import { locationRule } from './stock.access.js';

export const stockLocationView = view('StockLocation', {
  table: 'stock_location',
  access: locationRule,
  fields: {
    id: globalId('StockLocation'),
    kind: text('kind'),
    name: text('name'),
    technician: one(() => technicianView, 'technician_id'),
    levels: list(() => stockLevelView, 'location_id', { defaultSize: 100 }),
  },
  orders: { NAME: [asc('kind', 'text'), asc('name', 'text'), asc('id', 'uuid')] },
  filters: {
    mine: flag((row) => sql`${row('technician_id')} = ${technicianId}`),
    technicianId: isId('Technician', 'technician_id'),
  },
});

/** Where parts lie. */
export const stockLocations = list(() => stockLocationView, undefined, { defaultSize: 100 });
