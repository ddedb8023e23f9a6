import { uuidv7 } from 'uuidv7';
import pg from 'pg';
import { openDatabase } from '../kernel/database/open-database.js';
import { systemIn } from '../kernel/system-in.js';
import type { House } from './context.js';
import type { DemoAccount, DemoAccounts } from './demo-accounts.js';
import { baihe } from './demo/baihe.js';
import { chaoyang } from './demo/chaoyang.js';
import { companyToTry, slugOf } from './demo/company-to-try.js';
import type { DemoOrganization } from './demo/demo-organization.js';
import { entities } from './entities.js';
import { furnish } from './demo/furnish.js';
import { playHistory } from './demo/play-history.js';
import { renkang } from './demo/renkang.js';
import { writtenPolicies, writtenPolicy } from './demo/written-policy.js';

const DEMO = [chaoyang, renkang, baihe] as const;
export type DemoPeople = DemoAccounts;

/**
 * Loads the demo organizations into a database that has none, with a month of history played through the same
 * commands people use; beside them companies without a history that live by policies to be tried.
 * A database with other organizations is left alone: it is somebody's.
 * @param policies codes such as `P07`; companies made for others on an earlier start stay
 */
export async function loadDemo(
  urls: { ownerUrl: string; appUrl: string },
  house: House,
  policies: readonly string[],
  say: (words: string) => void,
): Promise<DemoPeople | null> {
  const owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string; slug: string }>('select id, slug from organization');
    const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
    const toTry = writtenPolicies().filter((code) => policies.includes(code) || ids.has(slugOf(code)));
    const companies = toTry.map((code) => companyToTry(writtenPolicy(code).policy));
    if (rows.some(({ slug }) => ![...DEMO, ...companies].some((demo) => demo.slug === slug))) return null;
    const missing: DemoOrganization[] = rows.length ? [] : [...DEMO];
    // A start that was cut short leaves a company nobody works at.
    for (const company of companies) if (!(await peopleOf(house, ids, company)).length) missing.push(company);
    for (const demo of missing) {
      say(`  Loading the demo: ${demo.name.en} …`);
      if (!ids.has(demo.slug)) ids.set(demo.slug, await open(owner, demo));
    }
    // Each waits mostly for its own statements, and none touches another's rows.
    await Promise.all(missing.map((demo) => fill(urls.appUrl, house, ids.get(demo.slug)!, demo)));
    // Without statistics the first reads and foreign key checks scan.
    if (missing.length) await owner.query('analyze');
    const accounts = await Promise.all([...DEMO, ...companies].map((demo) => peopleOf(house, ids, demo)));
    return { accounts: accounts.flat() };
  } finally {
    await owner.end();
  }
}

const fill = (appUrl: string, house: House, id: string, demo: DemoOrganization) =>
  quickly(appUrl, house, async (hasty) => {
    await hasty.database
      .entityManagerFor(systemIn(id))
      .transactional((em) => furnish(em, id, demo, house.personalData, house.now()));
    await playHistory(hasty, id, demo);
  });

/** The same house on commits that do not wait for the disk: the demo can be made again. */
async function quickly(appUrl: string, house: House, work: (house: House) => Promise<void>): Promise<void> {
  const database = await openDatabase(appUrl, entities, 4, false);
  try {
    await work({ ...house, database, files: house.files.on(database) });
  } finally {
    await database.close();
  }
}

async function open(owner: pg.Client, demo: DemoOrganization): Promise<string> {
  const id = uuidv7();
  await owner.query(
    'insert into organization (id, slug, name, time_zone, currency, hotline) values ($1, $2, $3, $4, $5, $6)',
    [id, demo.slug, JSON.stringify(demo.name), 'Asia/Shanghai', 'CNY', demo.hotline],
  );
  return id;
}

/** Read from the database each start: who they are stays, whatever was done with them. */
async function peopleOf(
  house: House,
  ids: ReadonlyMap<string, string>,
  demo: DemoOrganization,
): Promise<DemoAccount[]> {
  const organizationId = ids.get(demo.slug);
  if (!organizationId) return [];
  type Row = {
    id: string;
    kind: DemoAccount['kind'];
    roles: DemoAccount['roles'];
    display_name: string | null;
    phone_index: string | null;
  };
  const rows = await house.database
    .entityManagerFor(systemIn(organizationId))
    .transactional((em) =>
      em.execute<Row[]>(
        'select id, kind, roles, display_name, phone_index from account where organization_id = ? order by id',
        [organizationId],
      ),
    );
  const common = { organizationId, organizationSlug: demo.slug, organizationName: demo.name };
  return rows.flatMap(({ id, kind, roles, display_name, phone_index }) => {
    const person =
      kind === 'STAFF'
        ? demo.staff.find(({ name }) => name === display_name)
        : demo.customers.find(
            ({ phone }) => house.personalData.indexOf(organizationId, 'phone', phone) === phone_index,
          );
    return person?.hint
      ? [{ ...common, key: `${demo.slug}/${id}`, accountId: id, kind, roles, name: person.name, hint: person.hint }]
      : [];
  });
}
