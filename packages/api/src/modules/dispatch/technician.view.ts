import { personalField } from '../../kernel/graphql/personal-field.js';
import {
  asc,
  either,
  globalId,
  list,
  sql,
  technicianId,
  text,
  texts,
  view,
  visibleToHolderOf,
} from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { maskPhone } from '../../kernel/personal-data/mask.js';
import { requestView } from '../requests/request.view.js';
import { visitView } from '../visits/visit.view.js';
import { technicianRule } from './dispatch.access.js';

export const technicianView = view('Technician', {
  table: 'technician',
  access: either(
    technicianRule,
    visibleToHolderOf(() => requestView, 'technician_id'),
    visibleToHolderOf(() => visitView, 'technician_id'),
  ),
  fields: {
    id: globalId('Technician'),
    name: text('name'),
    phone: personalField(
      'technician',
      'phone_cipher',
      (row, ask) =>
        ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`${row('id')} is not distinct from ${technicianId}`,
      maskPhone,
    ),
    skills: texts('skills'),
    regions: texts('regions'),
    timeZone: text('time_zone'),
    visits: list(
      () => visitView,
      (parent, child, arg) => sql`${child('technician_id')} = ${parent('id')}
      and ${child('starts_at')} < ${arg('to')} and ${child('ends_at')} > ${arg('from')}`,
      { defaultSize: 100 },
    ),
  },
  orders: { NAME: [asc('name', 'text'), asc('id', 'uuid')] },
});

/** Those who work here today. */
export const currentTechnicians = list(() => technicianView, undefined, {
  defaultSize: 100,
  where: (row) => sql`${row('retired_at')} is null`,
});
