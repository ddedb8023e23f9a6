import {
  asc,
  boolean,
  day,
  everyone,
  globalId,
  list,
  localized,
  one,
  sql,
  text,
  view,
} from '../../kernel/read/index.js';
import { supplyOfModel } from './parts-supply.js';
import { mayEndProduction } from './products.access.js';

export const productView = view('Product', {
  table: 'product',
  access: everyone,
  fields: { id: globalId('Product'), code: text('code'), name: localized('name') },
  orders: { CODE: [asc('code', 'text'), asc('id', 'uuid')] },
});

export const componentView = view('Component', {
  table: 'component',
  access: everyone,
  fields: { id: globalId('Component'), code: text('code'), name: localized('name') },
  orders: { POSITION: [asc('position', 'int'), asc('id', 'uuid')] },
});

export const modelView = view('ProductModel', {
  table: 'product_model',
  access: everyone,
  fields: {
    id: globalId('ProductModel'),
    code: text('code'),
    name: localized('name'),
    product: one(() => productView, 'product_id'),
    endedOn: day('ended_on'),
    partsSupply: supplyOfModel,
    viewerMayEndProduction: boolean((_row, _arg, ask) =>
      ask(({ actor }) => mayEndProduction.allows(actor)) ? sql`true` : sql`false`,
    ),
    components: list(() => componentView, 'model_id', { defaultSize: 50 }),
  },
  orders: { CODE: [asc('code', 'text'), asc('id', 'uuid')] },
});

export const allModels = list(() => modelView, undefined, { defaultSize: 100 });
