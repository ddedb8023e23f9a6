import { personalField } from '../../kernel/graphql/personal-field.js';
import { asc, boolean, either, float, globalId, sql, text, view, visibleThrough } from '../../kernel/read/index.js';
import { customerView } from './customer.view.js';
import { ownOrOffice, toldWhole } from './registers.access.js';

/** Degrees; rounded to about ten kilometres for those who may not know the address. */
const coordinate = (column: string) =>
  float(
    (row, _arg, ask) => sql`case when ${toldWhole(row, ask, 'customer_id')} then ${row(column)}
    else round(${row(column)}::numeric, 1) end`,
  );

export const siteView = view('Site', {
  table: 'site',
  access: either(
    ownOrOffice('customer_id'),
    visibleThrough(() => customerView, 'customer_id'),
  ),
  fields: {
    id: globalId('Site'),
    label: text('label'),
    region: text('region'),
    regionClass: text('region_class'),
    // Beyond the region nothing of an address is told.
    address: personalField(
      'site',
      'address_cipher',
      (row, ask) => toldWhole(row, ask, 'customer_id'),
      () => null,
    ),
    timeZone: text('time_zone'),
    needsAdmission: boolean('needs_admission'),
    latitude: coordinate('latitude'),
    longitude: coordinate('longitude'),
  },
  orders: { OLDEST: [asc('created_at', 'timestamptz'), asc('id', 'uuid')] },
});
