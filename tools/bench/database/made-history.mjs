import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { madeId } from './fill.mjs';

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

/** Status events of so many incidents, nine each, with waits; CSV. */
export function madeHistory(incidents) {
  const lines = [COLUMNS];
  for (let incident = 0; incident < incidents; incident += 1) {
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

/** An organization that lives by P03. @returns its UUID */
export async function foundOrganization(ownerUrl, slug, n = process.pid) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const id = madeId(20, n);
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
  return id;
}
