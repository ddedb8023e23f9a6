import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import pg from 'pg';
// First: it brings the metadata that the types of all others are declared with.
import '../../../packages/api/dist/app/build-schema.js';
import { entities } from '../../../packages/api/dist/app/entities.js';
import { openDatabase } from '../../../packages/api/dist/kernel/database/open-database.js';
import { analyzeAsOwner, importIncidents, openSession } from '../../../packages/api/dist/modules/imports/index.js';
import { Policies } from '../../../packages/api/dist/modules/policy/index.js';
import { runReplays } from '../../../packages/api/dist/modules/replay/index.js';
import { madeId } from '../database/fill.mjs';
import { foundOrganization, madeHistory } from '../database/made-history.mjs';

/** What must not take ten seconds. */
const REQUESTS = 10_000;
const SECONDS = 10;
const SLUG = 'replay';

/** Figures of P03 and what the draft says instead; both promises run around the clock. */
const FIGURES = [
  { promise: 'answer', hours: 2, from: "{ otherwise: 1h, clause: '2.1' }", to: "{ otherwise: 2h, clause: '2.1' }" },
  { promise: 'solve', hours: 84, from: "{ otherwise: 8h, clause: '2.2' }", to: "{ otherwise: 84h, clause: '2.2' }" },
];

/** A draft with other figures over ten thousand past requests, as the post room runs it; then the totals, counted in SQL. */
export async function replay({ scratch }) {
  const house = await scratch();
  const { ownerUrl, appUrl } = await house.database('replay', (owner, app) => history(house.directory, owner, app));
  const organizationId = madeId(20, 1);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const database = await openDatabase(appUrl, entities);
  try {
    const id = await asked(owner, organizationId);
    const actor = systemOf(organizationId);
    const contextOf = () => ({
      actor,
      actorName: null,
      em: database.entityManagerFor(actor),
      now: () => new Date(),
    });
    const policies = new Policies();
    const failures = [];
    const pauses = monitorEventLoopDelay({ resolution: 5 });
    pauses.enable();
    const startedAt = performance.now();
    let rounds = 0;
    while (await runReplays(contextOf, policies, { onFailure: (error) => failures.push(error) })) rounds += 1;
    const seconds = (performance.now() - startedAt) / 1000;
    pauses.disable();
    if (failures.length) throw failures[0];
    await compare(owner, organizationId, id);
    const perSecond = Math.round(REQUESTS / seconds).toLocaleString('en');
    const longest = Math.round(pauses.max / 1e6);
    return {
      ok: seconds < SECONDS,
      figure: `${perSecond} requests/s: ${REQUESTS.toLocaleString('en')} in ${seconds.toFixed(1)} s (< ${SECONDS} s), ${rounds} turns, others waited at most ${longest} ms, totals as counted in SQL`,
    };
  } finally {
    await database.close();
    await owner.end();
  }
}

async function history(directory, ownerUrl, appUrl) {
  await foundOrganization(ownerUrl, SLUG, 1);
  const path = join(directory, 'replayed.csv');
  writeFileSync(path, madeHistory(REQUESTS));
  const session = await openSession(appUrl, SLUG);
  const ears = { problem() {}, progress() {}, loading() {} };
  const ask = { path, dryRun: false, acceptBadRows: false };
  await importIncidents(session, ask, { now: new Date(), ears, analyze: analyzeAsOwner(ownerUrl) }).finally(() =>
    session.client.end(),
  );
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into account (organization_id, id, kind, roles, created_at) values ($1, $2, 'STAFF', '{MANAGER}', now())`,
    [madeId(20, 1), madeId(7, 1)],
  );
  await client.end();
}

/** A replay, asked for as `replayPolicy` does. */
async function asked(owner, organizationId) {
  const { rows } = await owner.query(`select id, source from policy_version where organization_id = $1`, [
    organizationId,
  ]);
  const source = FIGURES.reduce((text, { from, to }) => {
    if (!text.includes(from)) throw new Error(`P03 does not say ${from} any more`);
    return text.replace(from, to);
  }, rows[0].source);
  const { rows: made } = await owner.query(
    `insert into replay (organization_id, id, policy_version_id, source, source_sha256, kinds, state, asked_by_id, asked_at)
     values ($1, uuidv7(), $2, $3::text, encode(sha256(convert_to($3::text, 'UTF8')), 'hex'), '{}', 'ASKED', $4, now()) returning id`,
    [organizationId, rows[0].id, source, madeId(7, 1)],
  );
  return made[0].id;
}

const systemOf = (organizationId) => ({
  kind: 'SYSTEM',
  organizationId,
  accountId: null,
  roles: [],
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language: 'en',
});

/** What the replay found, as its readers see it. */
const FOUND = `
  select t.rule as promise, t.name, coalesce(sum(m.requests) filter (where t.side = 'BEFORE'), 0)::int as before,
    coalesce(sum(m.requests) filter (where t.side = 'AFTER'), 0)::int as after
  from replay_move m join replay_outcome t on t.organization_id = m.organization_id and t.id in (m.from_id, m.to_id)
  where m.organization_id = $1 and m.replay_id = $2 and t.dimension = 'PROMISE' and t.name in ('KEPT', 'BROKEN')
  group by 1, 2 order by 1, 2`;

/** The same from the clocks that were stored when the history came in: around the clock, time is what passed without the rests. */
const COUNTED = `
  with taken as (
    select k.target ->> 'key' as promise, k.breached_at is not null as broken,
      k.stopped_at - k.started_at - coalesce((select sum(p.to_at - p.from_at) from sla_pause p
        where p.organization_id = k.organization_id and p.clock_id = k.id), '0') as time
    from sla_clock k where k.organization_id = $1 and k.stopped_at is not null),
  judged as (
    select promise, broken, time > make_interval(hours => ($2::jsonb ->> promise)::int) as broken_then from taken)
  select promise, name, count(*) filter (where broken = (name = 'BROKEN'))::int as before,
    count(*) filter (where broken_then = (name = 'BROKEN'))::int as after
  from judged, unnest(array['BROKEN', 'KEPT']) name group by 1, 2 order by 1, 2`;

async function compare(owner, organizationId, id) {
  const hours = Object.fromEntries(FIGURES.map(({ promise, hours }) => [promise, hours]));
  const found = await owner.query(FOUND, [organizationId, id]);
  const counted = await owner.query(COUNTED, [organizationId, JSON.stringify(hours)]);
  const told = ({ rows }) => JSON.stringify(rows.filter(({ before, after }) => before || after));
  if (told(found) !== told(counted))
    throw new Error(`The totals differ.\nreplayed: ${told(found)}\ncounted: ${told(counted)}`);
  const { rows } = await owner.query(`select done, state from replay where organization_id = $1 and id = $2`, [
    organizationId,
    id,
  ]);
  if (rows[0].state !== 'DONE' || rows[0].done !== REQUESTS)
    throw new Error(`The replay is ${rows[0].state} after ${rows[0].done} requests`);
}
