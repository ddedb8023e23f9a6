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
    `insert into organization (id, slug, name, time_zone, currency, hotline) values ($1, 'baihe', $2, 'Asia/Shanghai', 'CNY', '')`,
    [organizationId, baihe.name],
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

const onRequest = (title: string) => `request_id = (select id from service_request where title like '${title}%')`;

it('a grave complaint went the whole way: found out, agreed in the second round, paid, pulped, penalized and accepted', async () => {
  const of = onRequest('整车铜版纸掉粉');
  expect(await column(`select state from service_request where title like '整车铜版纸掉粉%'`)).toEqual(['CLOSED']);
  expect(await column(`select state from investigation where ${of}`)).toEqual(['CONCLUDED']);
  expect(await column(`select state from survey where ${of}`)).toEqual(['DONE']);
  expect(await column(`select kind from evidence where ${of} order by kind`)).toEqual([
    'PHOTO',
    'PHOTO',
    'READING',
    'READING',
  ]);
  expect(await column(`select state from solution where ${of} order by round`)).toEqual(['OBJECTED', 'AGREED']);
  expect(
    await column(
      `select department || ' ' || basis_points from liability_share where decision_id =
         (select id from liability_decision where ${of} and state = 'IN_FORCE') order by place`,
    ),
  ).toEqual(['WORKSHOP 7000', 'QUALITY_INSPECTION 3000']);
  expect(
    await column(
      `select concat_ws(' ', kind, state, claimed_minor, approved_minor, settled_minor) from claim where ${of} order by kind`,
    ),
  ).toEqual(['COMPENSATE SETTLED 1240000 1240000 1240000', 'RETURN SETTLED 18600000 17360000 17360000']);
  expect(
    await column(
      `select amount_minor::int from claim_assessment a join claim c on c.id = a.claim_id
         where c.kind = 'RETURN' and c.${of} order by amount_minor desc`,
    ),
  ).toEqual([11_160_000, 6_200_000]);
  expect(
    await column(
      `select distinct g.step from claim_goods g join claim c on c.id = g.claim_id where c.${of} order by 1`,
    ),
  ).toEqual(['APPRAISED', 'DISPOSED', 'RECEIVED', 'SENT_BACK']);
  expect(
    await column(`select concat_ws(' ', rule, state, amount_minor) from penalty where ${of} order by rule`),
  ).toEqual(['goods-pulped-again CHARGED 3360000', 'investigation-trip CHARGED 590000']);
});

it('another is in the middle: its cause is stated, other shares are proposed, and the solution lies with the customer', async () => {
  const of = onRequest('双胶纸夹杂物');
  expect(await column(`select state from service_request where title like '双胶纸夹杂物%'`)).toEqual([
    'AWAITING_CUSTOMER',
  ]);
  expect(await column(`select count(*)::int from evidence where ${of}`)).toEqual([3]);
  expect(await column(`select family from finding where ${of}`)).toEqual(['PRODUCTION']);
  expect(await column(`select origin || ' ' || state from liability_decision where ${of}`)).toEqual([
    'OVERRIDE PROPOSED',
  ]);
  expect(await column(`select state from solution where ${of}`)).toEqual(['SENT']);
});

it('the carrier of what was torn at sea has paid a part of it', async () => {
  expect(await column(`select concat_ws(' ', party, state, received_minor, claimed_minor) from recovery`)).toEqual([
    'CARRIER PARTLY_RECEIVED 800000 1430000',
  ]);
  expect(await column('select stage from custody_record order by handed_over_at')).toEqual([
    'PRODUCTION',
    'STORES',
    'QUALITY',
    'CARRIER',
    'CUSTOMER',
  ]);
});

it('last month is closed with its papers in both languages, and its books balance', async () => {
  expect(await column(`select month::text from ledger_period`)).toEqual(['2026-10-01']);
  expect(await column(`select distinct concat_ws(' ', kind, format, language) from ledger_paper order by 1`)).toEqual([
    'CLAIMS_LEDGER PDF en',
    'CLAIMS_LEDGER PDF zh-CN',
    'CLAIMS_LEDGER XLSX en',
    'CLAIMS_LEDGER XLSX zh-CN',
    'PENALTIES PDF en',
    'PENALTIES PDF zh-CN',
    'PENALTIES XLSX en',
    'PENALTIES XLSX zh-CN',
  ]);
  expect(await column('select sum(amount_minor)::int from ledger_posting')).toEqual([0]);
});

it('a customer who tells of damage too late breaks no promise of the mill', async () => {
  const late = await column(`select r.broken_promises from sla_clock c
    join service_request r on r.organization_id = c.organization_id and r.id = c.request_id
    where c.breached_at is not null and c.kind = 'CUSTOMER_NOTICE'
      and not exists (select from sla_clock o where o.request_id = r.id and o.breached_at is not null and o.kind <> c.kind)`);
  expect(new Set(late)).toEqual(new Set([0]));
});
