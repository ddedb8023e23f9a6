import { personalField } from '../../kernel/graphql/personal-field.js';
import { asc, boolean, day, globalId, int, sql, technicianId, text, view } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { ownFileOrOffice } from './people.access.js';

/** The last characters of a number, for those it is masked for: `******3170`. */
const maskNumber = (number: string): string => `${'*'.repeat(Math.max(0, number.length - 4))}${number.slice(-4)}`;

/** The day it is where the technician is. */
const TODAY = (row: (column: string) => ReturnType<typeof sql>) => sql`(select (now() at time zone t.time_zone)::date
  from technician t where t.organization_id = ${row('organization_id')} and t.id = ${row('technician_id')})`;

export const certificateView = view('Certificate', {
  table: 'certificate',
  access: ownFileOrOffice,
  fields: {
    id: globalId('Certificate'),
    kind: text('kind'),
    title: text('title'),
    number: personalField(
      'certificate',
      'number_cipher',
      (row, ask) =>
        ask(({ actor }) => isOffice(actor))
          ? sql`false`
          : sql`${row('technician_id')} is not distinct from ${technicianId}`,
      maskNumber,
    ),
    issuedOn: day('issued_on'),
    expiresOn: day('expires_on'),
    endedOn: day('ended_on'),
    endedReason: text('ended_reason'),
    valid: boolean(
      (row) =>
        sql`${row('ended_on')} is null and (${row('expires_on')} is null or ${row('expires_on')} >= ${TODAY(row)})`,
    ),
    daysLeft: int((row) => sql`${row('expires_on')} - ${TODAY(row)}`),
  },
  orders: { SOONEST: [asc('issued_on', 'date'), asc('id', 'uuid')] },
});
