import {
  asc,
  boolean,
  code,
  globalId,
  instant,
  list,
  localized,
  sql,
  text,
  view,
  visibleThrough,
  type Row,
} from '../../kernel/read/index.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { PolicyContext, TraceStep } from '../policy/index.js';
import { becauseOf, traceOf } from './clock-because.js';
import { owedByName } from './owed-by-name.js';
import { requestView } from '../requests/request.view.js';

/** How the promise of one clock stands now. */
const promiseState = (row: Row) => sql`case
  when ${row('breached_at')} is not null or ${row('state')} = 'BROKEN' then 'BROKEN'
  when ${row('state')} = 'PAUSED' then 'PAUSED'
  when ${row('state')} = 'MET' then 'MET'
  when ${row('state')} = 'CANCELLED' then 'NONE'
  when ${row('due_at')} < now() then 'BROKEN'
  when ${row('warn_at')} <= now() then 'AT_RISK'
  else 'ON_TRACK' end`;

export const clockView = view('SlaClock', {
  table: 'sla_clock',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('SlaClock'),
    key: text((row) => sql`${row('target')}->>'key'`),
    kind: text('kind'),
    state: text('state'),
    promiseState: text(promiseState),
    startedAt: instant('started_at'),
    dueAt: instant('due_at'),
    warnAt: instant('warn_at'),
    breachedAt: instant('breached_at'),
    stoppedAt: instant('stopped_at'),
    pausedAt: instant('paused_at'),
    pauseReason: text('pause_reason'),
    owedBy: text('owed_by'),
    owedByName: code<ReadContext & PolicyContext>(['owed_by'], owedByName, {
      policy_version_id: (row) => sql`select r.policy_version_id from service_request r
        where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')}`,
    }),
    sentence: localized('sentence'),
    because: code<ReadContext>([], ({ trace }, { actor }) => becauseOf(trace as TraceStep | null, actor), {
      trace: traceOf,
    }),
    firedLate: boolean('fired_late'),
    pauses: list(() => pauseView, 'clock_id', { defaultSize: 50 }),
  },
  orders: { DUE: [asc('due_at', 'timestamptz'), asc('id', 'uuid')] },
});

export const pauseView = view('SlaPause', {
  table: 'sla_pause',
  access: visibleThrough(() => clockView, 'clock_id'),
  fields: { id: globalId('SlaPause'), fromAt: instant('from_at'), toAt: instant('to_at'), reason: text('reason') },
  orders: { OLDEST: [asc('from_at', 'timestamptz'), asc('id', 'uuid')] },
});
