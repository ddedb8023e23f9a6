import {
  accountId,
  asc,
  boolean,
  day,
  globalId,
  instant,
  list,
  one,
  sql,
  technicianId,
  text,
  view,
} from '../../kernel/read/index.js';
import { technicianView } from '../dispatch/technician.view.js';
import { accountView } from '../identity/account.view.js';
import { leadsPeople, ownFileOrOffice } from './people.access.js';

export const leaveView = view('Leave', {
  table: 'leave_of_absence',
  access: ownFileOrOffice,
  fields: {
    id: globalId('Leave'),
    technician: one(() => technicianView, 'technician_id'),
    kind: text('kind'),
    state: text('state'),
    startsOn: day('starts_on'),
    fromNoon: boolean('from_noon'),
    endsOn: day('ends_on'),
    untilNoon: boolean('until_noon'),
    reason: text('reason'),
    askedBy: one(() => accountView, 'asked_by_id'),
    askedAt: instant('asked_at'),
    decidedBy: one(() => accountView, 'decided_by_id'),
    answer: text('answer'),
    viewerMayDecide: boolean((row, _arg, ask) =>
      ask(({ actor }) => leadsPeople(actor))
        ? sql`${row('state')} = 'ASKED' and ${row('technician_id')} is distinct from ${technicianId}`
        : sql`false`,
    ),
    viewerMayWithdraw: boolean((row, _arg, ask) => {
      const open = sql`${row('state')} in ('ASKED', 'APPROVED') and ${row('ends_on')} >= current_date - 1`;
      return ask(({ actor }) => leadsPeople(actor))
        ? open
        : sql`${open} and (${row('technician_id')} is not distinct from ${technicianId}
            or ${row('asked_by_id')} is not distinct from ${accountId})`;
    }),
  },
  orders: { SOONEST: [asc('starts_on', 'date'), asc('id', 'uuid')] },
});

/** Leave somebody is still to decide on. */
export const leaveAsked = list(() => leaveView, undefined, {
  order: 'SOONEST',
  defaultSize: 100,
  where: (row) => sql`${row('state')} = 'ASKED'`,
});
