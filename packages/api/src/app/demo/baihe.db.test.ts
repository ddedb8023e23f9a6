import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemIn } from '../../kernel/system-in.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { buildHouse } from '../build-house.js';
import type { Config } from '../config.js';
import type { House } from '../context.js';
import { baihe } from './baihe.js';
import { furnish } from './furnish.js';
import { playHistory } from './play-history.js';

const organizationId = uuidv7();
const now = new Date('2026-11-22T06:00:00.000Z');
const directory = mkdtempSync(join(tmpdir(), 'aftercare-test-'));
const secret = 'a secret of the tests, long enough for everybody';
const config = {
  dataDirectory: directory,
  secrets: { personalData: secret, urls: secret, codes: secret },
} as unknown as Config;
let place: TestDatabase;
let house: House;
let owner: pg.Client;

beforeAll(async () => {
  place = await createTestDatabase();
  owner = new pg.Client(place.ownerUrl);
  await owner.connect();
  await owner.query(
    `insert into organization (id, slug, name, time_zone, currency, hotline) values ($1, 'baihe', '{}', 'Asia/Shanghai', 'CNY', '')`,
    [organizationId],
  );
  house = await buildHouse(place.appUrl, config, pino({ level: 'silent' }), () => now);
  await house.database
    .entityManagerFor(systemIn(organizationId))
    .transactional((em) => furnish(em, organizationId, baihe, house.personalData, now));
  await playHistory(house, organizationId, baihe);
}, 120_000);

afterAll(async () => {
  await house.database.close();
  await owner.end();
  await place.drop();
  rmSync(directory, { recursive: true, force: true });
});

const column = async (sql: string) => (await owner.query({ text: sql, rowMode: 'array' })).rows.map(([value]) => value);

it('the mill begins with approvals waiting for the head, the deputy and the board', async () => {
  const awaited = await column(`select unnest(awaited_offices) from approval where state = 'PENDING' order by 1`);
  expect(awaited).toEqual([
    'BOARD_MEETING',
    'DEPUTY_GENERAL_MANAGER',
    'DEPUTY_GENERAL_MANAGER',
    'TECHNICAL_CENTRE_HEAD',
    'TECHNICAL_CENTRE_HEAD',
  ]);
  expect(await column(`select count(*)::int from approval where state = 'RETURNED'`)).toEqual([1]);
});

it('one open promise of the house is broken and two are at risk', async () => {
  const open = `from sla_clock where state = 'RUNNING' and target->>'owedBy' <> 'CUSTOMER'`;
  expect(await column(`select count(*)::int ${open} and breached_at is not null`)).toEqual([1]);
  expect(await column(`select count(*)::int ${open} and breached_at is null and warned_at is not null`)).toEqual([2]);
});

it('its month shows every tier, a late report refused and taken up, and a penalty fallen due', async () => {
  expect(await column('select distinct tier from service_request order by 1')).toEqual([
    'BOARD',
    'GENERAL_MANAGER_TOLD',
    'OPINION',
    'SERVICE_TEAM',
    'TECHNICAL_CENTRE',
  ]);
  const late = `select count(*) > 0 from decision where kind = 'ENTITLEMENT' and outcome->>'reason' =`;
  expect(await column(`${late} 'NOTICE_TOO_LATE'`)).toEqual([true]);
  expect(await column(`${late} 'GOODWILL'`)).toEqual([true]);
  expect(await column(`select distinct payload->>'rule' from request_event where type = 'penalty.due'`)).toContain(
    'late-answer',
  );
});

it('every office of the policy has a holder who can be signed in as', async () => {
  const held = await column('select distinct unnest(offices) from account order by 1');
  expect(held).toEqual(['BOARD_MEETING', 'DEPUTY_GENERAL_MANAGER', 'GENERAL_MANAGER', 'TECHNICAL_CENTRE_HEAD']);
});
