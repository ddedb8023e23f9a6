import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  boolean,
  code,
  connection,
  desc,
  globalId,
  instant,
  int,
  isId,
  one,
  sql,
  text,
  texts,
  view,
  type Row,
  type Sql,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { policyVersionView } from '../policy/policy-version.view.js';
import { replayersOnly } from './replay.access.js';
import { replayChangeView } from './replay-change.view.js';
import { summaryOf } from './replay-summary.js';

const outcomes = (row: Row): Sql => sql`select coalesce(json_agg(json_build_object('id', x.id, 'dimension', x.dimension,
  'rule', x.rule, 'ruleLabel', x.rule_label, 'name', x.name, 'label', x.label, 'counted', x.counted) order by x.id), '[]')
  from replay_outcome x where x.organization_id = ${row('organization_id')} and x.replay_id = ${row('id')}`;

const moves = (row: Row): Sql => sql`select coalesce(json_agg(m), '[]') from (
  select x.from_id as "fromId", x.to_id as "toId", sum(x.requests)::int as requests,
    sum(x.amount_before)::text as "amountBefore", sum(x.amount_after)::text as "amountAfter"
  from replay_move x where x.organization_id = ${row('organization_id')} and x.replay_id = ${row('id')}
  group by 1, 2 order by 1, 2) m`;

const months = (row: Row): Sql => sql`select coalesce(json_agg(m), '[]') from (
  select to_char(x.month, 'YYYY-MM-DD') as month, x.from_id as "fromId", x.to_id as "toId", x.requests
  from replay_move x join replay_outcome f on f.organization_id = x.organization_id and f.id = x.from_id
  where x.organization_id = ${row('organization_id')} and x.replay_id = ${row('id')} and f.dimension = 'PROMISE'
  order by 1, 2, 3) m`;

export const replayView = view('Replay', {
  table: 'replay',
  access: replayersOnly,
  fields: {
    id: globalId('Replay'),
    policyVersion: one(() => policyVersionView, 'policy_version_id'),
    sourceSha256: text('source_sha256'),
    upToDate: boolean(
      (row) => sql`select v.source_sha256 = ${row('source_sha256')} from policy_version v
        where v.organization_id = ${row('organization_id')} and v.id = ${row('policy_version_id')}`,
    ),
    since: instant('since'),
    until: instant('until'),
    kinds: texts('kinds'),
    limit: int('limit'),
    state: text('state'),
    total: int('total'),
    done: int('done'),
    askedBy: one(() => accountView, 'asked_by_id'),
    askedAt: instant('asked_at'),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    viewerCanCancel: boolean((row) => sql`${row('state')} in ('ASKED', 'RUNNING')`),
    summary: code(['changed'], (source, { actor }: ReadContext) => summaryOf(source, actor.language), {
      outcomes: (row) => outcomes(row),
      moves: (row) => moves(row),
      months: (row) => months(row),
      currency: (row) => sql`select o.currency from organization o where o.id = ${row('organization_id')}`,
    }),
    changes: connection(() => replayChangeView, 'replay_id', { order: 'LISTED' }),
  },
  orders: { NEWEST: [desc('asked_at', 'timestamptz'), desc('id', 'uuid')] },
  filters: { policyVersionId: isId('PolicyVersion', 'policy_version_id') },
});

/** The newest first. */
export const allReplays = connection(() => replayView, undefined, { order: 'NEWEST' });
