import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { asc, boolean, code, globalId, instant, list, one, sql, text, view } from '../../kernel/read/index.js';
import { technicianView } from '../dispatch/technician.view.js';
import { insiders, leadsPeople, standing } from './people.access.js';

/** Whom to call at night must be reachable: everybody inside reads the number whole. */
const phone = code<ReadContext>(
  ['technician_id'],
  (source, { actor, house }) => {
    const sealed = source['phone_cipher'] as string | null;
    const place = { organizationId: actor.organizationId, table: 'technician', column: 'phone_cipher' };
    return sealed === null
      ? null
      : house.personalData.open(sealed, { ...place, id: source['technician_id'] as string });
  },
  {
    phone_cipher: (row) => sql`select t.phone_cipher from technician t
      where t.organization_id = ${row('organization_id')} and t.id = ${row('technician_id')}`,
  },
);

export const onCallShiftView = view('OnCallShift', {
  table: 'on_call_shift',
  access: standing(insiders, 'removed_at'),
  fields: {
    id: globalId('OnCallShift'),
    technician: one(() => technicianView, 'technician_id'),
    technicianName: text(
      (row) => sql`select t.name from technician t where t.organization_id = ${row('organization_id')}
        and t.id = ${row('technician_id')}`,
    ),
    phone,
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    now: boolean((row) => sql`${row('starts_at')} <= now() and ${row('ends_at')} > now()`),
    viewerMayRemove: boolean((row, _arg, ask) =>
      ask(({ actor }) => leadsPeople(actor)) ? sql`${row('ends_at')} > now()` : sql`false`,
    ),
  },
  orders: { SOONEST: [asc('starts_at', 'timestamptz'), asc('id', 'uuid')] },
});

/** Who is on call in a time, by when they begin. */
export const onCallRoster = list(() => onCallShiftView, undefined, {
  order: 'SOONEST',
  defaultSize: 100,
  where: (row, arg) => sql`${row('starts_at')} < ${arg('to')} and ${row('ends_at')} > ${arg('from')}`,
});
