import pg from 'pg';
// First: it brings the metadata that the types of all others are declared with.
import '../../../packages/api/dist/app/build-schema.js';
import { entities } from '../../../packages/api/dist/app/entities.js';
import { openDatabase } from '../../../packages/api/dist/kernel/database/open-database.js';
import { clockTargets, fireClocks } from '../../../packages/api/dist/modules/clocks/index.js';
import { loadPolicy, promises } from '../../../packages/api/dist/modules/policy/index.js';
import { fill, madeId, ORGANIZATION } from '../database/fill.mjs';

/** A million in an hour. */
const CLOCKS_A_MINUTE = Math.ceil(1_000_000 / 60);
/** Sixty are the whole hour. */
const MINUTES = Number(process.env.BENCH_MINUTES ?? 60);
const WORKERS = 2;
const MINUTE = 60_000;
/** The hour lies in a year that no other clock of the house is due in. */
const HOUR = Date.UTC(2060, 0, 1);

/**
 * Clocks that fall due together at each full minute, as promises of whole hours do, told by two workers. Simulated time
 * runs as fast as real time while they work and leaps to the next minute when they have done; short when a minute's
 * clocks take longer than a minute. Afterwards each must have been told once, at its deadline, and none as late.
 */
export async function clocks({ scratch }) {
  const house = await scratch();
  const { ownerUrl, appUrl } = await house.database(`clocks_${MINUTES}`, (owner) =>
    fill(owner, CLOCKS_A_MINUTE * MINUTES),
  );
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const database = await openDatabase(appUrl, entities);
  try {
    await wind(owner);
    let longest = 0;
    let fired = 0;
    let took = 0;
    for (let minute = 0; minute < MINUTES; minute += 1) {
      const due = HOUR + minute * MINUTE;
      const startedAt = performance.now();
      const now = () => new Date(due + 1 + Math.round(performance.now() - startedAt));
      const counts = await Promise.all(Array.from({ length: WORKERS }, () => fireClocks(contextsOf(database, now))));
      const seconds = (performance.now() - startedAt) / 1000;
      fired += counts.reduce((sum, count) => sum + count, 0);
      took += seconds;
      longest = Math.max(longest, seconds);
    }
    await everyoneToldOnce(owner, fired);
    const perSecond = Math.round(fired / took);
    const hour = `a million in an hour ${MINUTES < 60 ? 'would take' : 'took'} ${Math.round((took * 60) / MINUTES)} s of it`;
    return {
      ok: longest < 60,
      figure: `${perSecond.toLocaleString('en')} clocks/s: ${fired.toLocaleString('en')} due at ${MINUTES} full minute(s), each told once, the last ${longest.toFixed(1)} s after its deadline (< 60 s); ${hour}`,
    };
  } finally {
    await database.close();
    await owner.end();
  }
}

const SYSTEM = {
  kind: 'SYSTEM',
  organizationId: ORGANIZATION,
  accountId: null,
  roles: [],
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language: 'en',
};

const contextsOf = (database, now) => () => ({
  actor: SYSTEM,
  actorName: null,
  em: database.entityManagerFor(SYSTEM),
  now,
});

/** One running clock a request, with the target its policy gives it; nothing has been told of any. */
async function wind(owner) {
  const { rows } = await owner.query(`select source from policy_version where id = $1`, [madeId(8, 1)]);
  const { policy } = loadPolicy(rows[0].source, 'P16');
  const [target] = clockTargets(policy, promises(policy, { kind: 'REPAIR', channel: 'PHONE' }));
  const minutes = target.duration.minutes;
  await owner.query('set session_replication_role = replica');
  for (const text of [
    `delete from request_event where type like 'promise.%'`,
    `delete from outbox`,
    `update request_rollup set promises_broken = 0`,
    `delete from sla_clock`,
  ])
    await owner.query(text);
  await owner.query(
    `insert into sla_clock (organization_id, id, request_id, kind, state, started_at, due_at, warned_at, owed_by, target, sentence)
     select r.organization_id, uuidv7(), r.id, $2, 'RUNNING', due - make_interval(mins => $3), due, due - interval '1 hour', $4,
       $5::jsonb, $5::jsonb -> 'sentence'
     from (select organization_id, id, to_timestamp($1::float8 / 1000) + interval '1 minute' *
       ((row_number() over (order by md5(id::text)) - 1) % $6::int) as due from service_request) r`,
    [HOUR, target.kind, minutes, target.owedBy, JSON.stringify(target), MINUTES],
  );
  await owner.query(`update service_request r set due_at = k.due_at, due_kind = k.kind, broken_promises = 0, closed_at = null
    from sla_clock k where k.organization_id = r.organization_id and k.request_id = r.id`);
  await owner.query('set session_replication_role = origin');
  await owner.query('vacuum analyze');
}

async function everyoneToldOnce(owner, fired) {
  const { rows } = await owner.query(`
    select (select count(*) from sla_clock)::int as clocks,
      (select count(*) from sla_clock where breached_at = due_at and not fired_late)::int as broken,
      (select count(*) from request_event where type = 'promise.broken')::int as told,
      (select count(distinct request_id) from request_event e join sla_clock k using (organization_id, request_id)
        where e.type = 'promise.broken' and e.at = k.due_at)::int as "toldOf",
      (select count(*) from outbox where topic = 'promise.broken')::int as posted,
      (select sum(promises_broken) from request_rollup)::int as counted,
      (select count(*) from service_request where broken_promises = 1)::int as queued`);
  const [{ clocks: all, ...told }] = rows;
  for (const [what, count] of Object.entries({ ...told, fired }))
    if (count !== all) throw new Error(`${what}: ${count} of ${all} clocks`);
}
