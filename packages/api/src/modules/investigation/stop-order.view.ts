import { personalField } from '../../kernel/graphql/personal-field.js';
import {
  asc,
  boolean,
  globalId,
  instant,
  int,
  one,
  sql,
  text,
  texts,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { requestView } from '../requests/request.view.js';
import { mayLift } from './investigation.access.js';

export const stopOrderView = view('StopOrder', {
  table: 'stop_order',
  access: visibleThrough(() => requestView, 'request_id', insideOnly),
  fields: {
    id: globalId('StopOrder'),
    cause: text('cause'),
    ground: text('ground'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    place: personalField(
      'stop_order',
      'place_cipher',
      () => sql`true`,
      () => null,
    ),
    model: text('model'),
    description: text('description'),
    reportedTo: texts('reported_to'),
    reportedBy: one(() => accountView, 'reported_by_id'),
    reportedAt: instant('reported_at'),
    liftedBy: one(() => accountView, 'lifted_by_id'),
    liftedAt: instant('lifted_at'),
    liftReason: text('lift_reason'),
    viewerMayLift: boolean((row, _arg, ask) =>
      ask(({ actor }) => mayLift(actor))
        ? sql`${row('lifted_at')} is null and ${row('reported_at')} is not null`
        : sql`false`,
    ),
    version: int('version'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
