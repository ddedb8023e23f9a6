import {
  accountId,
  asc,
  boolean,
  code,
  connection,
  desc,
  flag,
  globalId,
  instant,
  int,
  isId,
  one,
  sql,
  text,
  view,
  visibleThrough,
  type Filter,
  type Row,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import { answersOf } from './callback-answers.js';
import { formOf } from './callback-form.js';
import { officeOnly } from './feedback.access.js';

/** The request as it stands: work that is done again is asked about later. */
const isAccepted = (
  row: Row,
) => sql`exists (select from service_request r where r.organization_id = ${row('organization_id')}
  and r.id = ${row('request_id')} and r.state in ('ACCEPTED', 'CLOSED'))`;
const isToMake = (row: Row) => sql`${row('made_at')} is null and ${isAccepted(row)}`;

const state: Filter = (row, value, ask) => {
  switch (ask((request) => String(value(request)))) {
    case 'MADE':
      return sql`${row('made_at')} is not null`;
    case 'TO_MAKE':
      return isToMake(row);
    default:
      return sql`${row('made_at')} is null and not ${isAccepted(row)}`;
  }
};

export const callbackView = view('Callback', {
  table: 'callback',
  access: visibleThrough(() => requestView, 'request_id', officeOnly),
  fields: {
    id: globalId('Callback'),
    request: one(() => requestView, 'request_id'),
    round: int('round'),
    state: text(
      (row) =>
        sql`case when ${row('made_at')} is not null then 'MADE' when ${isAccepted(row)} then 'TO_MAKE' else 'WAITING' end`,
    ),
    dueSince: instant('due_since'),
    dueAt: instant((row) => sql`case when ${row('due_at')} < '9999-01-01' then ${row('due_at')} end`),
    overdue: boolean((row) => sql`${isToMake(row)} and ${row('due_at')} < now()`),
    late: boolean((row) => sql`coalesce(${row('made_at')} > ${row('due_at')}, false)`),
    tries: int('tries'),
    triedAt: instant('tried_at'),
    nextTryAt: instant('next_try_at'),
    madeAt: instant('made_at'),
    madeBy: one(() => accountView, 'made_by_id'),
    way: text('way'),
    answers: answersOf,
    content: boolean('content'),
    form: code(['made_by_post', 'policy_version_id'], formOf),
    viewerMayMake: boolean(
      (row) => sql`${isToMake(row)} and (${row('made_by_post')} = any(${({ actor }) => actor.roles}::text[])
        or exists (select from account a where a.organization_id = ${row('organization_id')} and a.id = ${accountId}
          and ${row('made_by_post')} = any(a.offices)))`,
    ),
    version: int('version'),
  },
  orders: {
    DUE: [asc('due_at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('due_since', 'timestamptz'), desc('id', 'uuid')],
  },
  filters: {
    state,
    overdue: flag((row) => sql`${isToMake(row)} and ${row('due_at')} < now()`),
    content: flag((row) => sql`${row('content')}`),
    requestId: isId('ServiceRequest', 'request_id'),
  },
});

export const allCallbacks = connection(() => callbackView);
