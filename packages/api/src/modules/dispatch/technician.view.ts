import { personalField } from '../../kernel/graphql/personal-field.js';
import {
  asc,
  boolean,
  either,
  globalId,
  int,
  list,
  one,
  sql,
  technicianId,
  text,
  texts,
  view,
  visibleToHolderOf,
} from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { maskPhone } from '../../kernel/personal-data/mask.js';
import { certificateView } from '../people/certificate.view.js';
import { postHeldView, trainingRecordView } from '../people/experience.view.js';
import { leaveView } from '../people/leave.view.js';
import { onCallShiftView } from '../people/on-call-shift.view.js';
import { leadsPeople } from '../people/people.access.js';
import { availabilityField, homeField, standingField, workingHoursField } from '../people/person.view.js';
import { partnerView } from '../identity/partner.view.js';
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
    availability: availabilityField,
    workingHours: workingHoursField,
    outlet: one(() => partnerView, 'outlet_id'),
    home: homeField,
    standing: standingField,
    certificates: list(() => certificateView, 'technician_id', { defaultSize: 50 }),
    trainings: list(() => trainingRecordView, 'technician_id', { defaultSize: 50 }),
    posts: list(() => postHeldView, 'technician_id', { defaultSize: 50 }),
    leaves: list(
      () => leaveView,
      (parent, child, arg) => sql`${child('technician_id')} = ${parent('id')}
      and ${child('starts_on')} <= ${arg('to')}::date and ${child('ends_on')} >= ${arg('from')}::date`,
      { defaultSize: 50 },
    ),
    onCall: list(
      () => onCallShiftView,
      (parent, child, arg) => sql`${child('technician_id')} = ${parent('id')}
      and ${child('starts_at')} < ${arg('to')} and ${child('ends_at')} > ${arg('from')}`,
      { defaultSize: 50 },
    ),
    viewerMayManage: boolean((_row, _arg, ask) => (ask(({ actor }) => leadsPeople(actor)) ? sql`true` : sql`false`)),
    isViewer: boolean((row) => sql`${row('id')} is not distinct from ${technicianId}`),
    version: int('version'),
  },
  orders: { NAME: [asc('name', 'text'), asc('id', 'uuid')] },
});

/** Those who work here today. */
export const currentTechnicians = list(() => technicianView, undefined, {
  defaultSize: 100,
  where: (row) => sql`${row('retired_at')} is null`,
});
