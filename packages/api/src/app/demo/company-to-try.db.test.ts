import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { buildHouse } from '../build-house.js';
import type { Config } from '../config.js';
import type { House } from '../context.js';
import { loadDemo } from '../demo.js';

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
  // A start that was cut short left a company nobody works at.
  await owner.query(
    `insert into organization (id, slug, name, time_zone, currency, hotline) values ($1, 'p07', '{}', 'Asia/Shanghai', 'CNY', '')`,
    [uuidv7()],
  );
  house = await buildHouse(place.appUrl, config, pino({ level: 'silent' }));
});

afterAll(async () => {
  await house.database.close();
  await owner.end();
  await place.drop();
  rmSync(directory, { recursive: true, force: true });
});

const loaded = async (policies: readonly string[]) => {
  const said: string[] = [];
  const demo = await loadDemo(place, house, policies, (words) => said.push(words));
  return { people: demo?.accounts.map(({ key }) => key), said };
};

it('a policy named at a start has its company, also after a start that was cut short; later starts find the same people', async () => {
  const { people, said } = await loaded(['P07', 'P10']);
  expect(said.map((words) => /P\d\d/.exec(words)?.[0])).toEqual(['P07', 'P10']);
  const { rows } = await owner.query('select slug from organization order by slug');
  expect(rows.map(({ slug }) => slug)).toEqual(['p07', 'p10']);
  expect(people!.length).toBeGreaterThan(40);
  expect(await loaded([])).toEqual({ people, said: [] });
});
