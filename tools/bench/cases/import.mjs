import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { analyzeAsOwner, importIncidents, openSession } from '../../../packages/api/dist/modules/imports/index.js';
import { madeId } from '../database/fill.mjs';

const AT_LEAST = 5_000;
const INCIDENTS = 8_000;
const POLICY = new URL('../../../packages/api/policies/P03.yaml', import.meta.url);
const COLUMNS = 'incident,at,status,sub_status,impact,product,team,function,country,person_country,person';
const WALK = [
  ['Accepted', 'In Progress'],
  ['Queued', 'Awaiting Assignment'],
  ['Accepted', 'Assigned'],
  ['Accepted', 'Wait - User'],
  ['Accepted', 'In Progress'],
  ['Accepted', 'Wait - Vendor'],
  ['Accepted', 'In Progress'],
  ['Completed', 'Resolved'],
  ['Completed', 'Closed'],
];

/** A history of nine events an incident, with waits, from a file into an empty organization: requests, timelines, clocks. */
export async function importing({ scratch }) {
  const house = await scratch();
  const slug = `import-${process.pid}`;
  const { ownerUrl, appUrl } = await house.database('import', async () => {});
  await foundOrganization(ownerUrl, slug);
  const path = join(house.directory, 'incidents.csv');
  writeFileSync(path, madeHistory());
  const session = await openSession(appUrl, slug);
  try {
    const ears = { problem() {}, progress() {}, loading() {} };
    const startedAt = performance.now();
    const report = await importIncidents(
      session,
      { path, dryRun: false, acceptBadRows: false },
      { now: new Date(), ears, analyze: analyzeAsOwner(ownerUrl) },
    );
    const perSecond = Math.round((report.events * 1000) / (performance.now() - startedAt));
    if (report.requests !== INCIDENTS) throw new Error(`${report.requests} of ${INCIDENTS} incidents were loaded`);
    return { ok: perSecond >= AT_LEAST, figure: `${perSecond} events/s of ${report.events} (≥ ${AT_LEAST})` };
  } finally {
    await session.client.end();
  }
}

function madeHistory() {
  const lines = [COLUMNS];
  for (let incident = 0; incident < INCIDENTS; incident += 1) {
    let at = Date.UTC(2024, 0, 1) + incident * 97 * 60_000;
    for (const [step, [status, subStatus]] of WALK.entries()) {
      at += (1 + ((incident * 31 + step * 17) % 30)) * 3_600_000;
      lines.push(
        `I-${incident},${new Date(at).toISOString()},${status},${subStatus},Medium,PROD${incident % 40},Team ${incident % 12},A2_1,se,Sweden,Person ${incident % 50}`,
      );
    }
  }
  return lines.join('\n');
}

async function foundOrganization(ownerUrl, slug) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const id = madeId(20, process.pid);
  const source = readFileSync(POLICY, 'utf8');
  await client.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, $2, '{"zh-CN":"医院","en":"Hospital"}', 'Asia/Shanghai', 'CNY')`,
    [id, slug],
  );
  await client.query(
    `insert into policy_version (organization_id, id, code, number, state, in_force_from, title, source, source_sha256, created_at)
     values ($1, $2, 'P03', 1, 'IN_FORCE', '2020-01-01Z', '{}', $3, $4, '2020-01-01Z')`,
    [id, madeId(8, 1), source, createHash('sha256').update(source).digest('hex')],
  );
  await client.end();
}
