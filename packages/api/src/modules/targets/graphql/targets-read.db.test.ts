import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadingHouse } from '../../../app/reading-house.test-kit.js';
import { uid, type ReadHouse } from '../../../testing/read-house.js';

const TARGETS = `
targets:
  repeats: { label: { zh-CN: 重复维修, en: Repeats }, goal: 0 cases, over: 12 months, counted: REPEAT_REPAIRS, clause: open }
  availability: { label: { zh-CN: 可用率, en: Availability }, goal: '> 99 %', counted: AVAILABILITY, clause: open }
  resolution: { label: { zh-CN: 解决率, en: Resolution }, counted: RESOLUTION, clause: open }
  survival: { label: { zh-CN: 成活率, en: Survival }, goal: '>= 95 %', over: 2 years, clause: open }
`;
const source = readFileSync(new URL('../../../../policies/P16.yaml', import.meta.url), 'utf8') + TARGETS;
let house: ReadHouse;
beforeAll(async () => {
  house = await openReadingHouse();
  const at = new Date(Date.now() - 60_000).toISOString();
  const version = { code: 'P16', number: 2, state: 'IN_FORCE', in_force_from: at, title: '{}', source };
  await house.insert('policy_version', { ...version, id: uid(8, 2), source_sha256: 'y', created_at: at });
}, 60_000);
afterAll(() => house.close());

const ASK = '{ targets { key value reached count entries { requestNumber serial } measurements { value } } }';

test('all targets of a policy are read in three statements, however many they are', async () => {
  const agent = house.staff(['AGENT']);
  await house.ask(agent, ASK);
  house.statements = 0;
  const { data } = await house.ask(agent, ASK);
  expect(house.statements).toBe(3);
  expect(data.targets).toMatchObject([
    { key: 'repeats', value: 0, reached: true, entries: [] },
    { key: 'availability', count: 1, entries: [{ serial: 'SN-4711' }] },
    { key: 'resolution', value: 0, count: 4 },
    { key: 'survival', value: null, reached: null, measurements: [] },
  ]);
});

test('complaints are in no list behind a figure', async () => {
  const { data } = await house.ask(house.staff(['DISPATCHER']), ASK);
  const [, , resolution] = data.targets;
  expect(resolution.entries.map(({ requestNumber }: { requestNumber: string }) => requestNumber).toSorted()).toEqual(
    [1, 2, 4, 5].map((n) => `R-2026-00000${n}`),
  );
});

test('they are for the office: not for technicians, customers, programs', async () => {
  for (const actor of [house.technician(1), house.customer(1), house.program('requests:read')])
    expect((await house.ask(actor, ASK)).codes).toEqual(['FORBIDDEN']);
});

test('a neighbour has its own policy, and so its own targets', async () => {
  expect((await house.ask(house.stranger(), ASK)).data.targets).toEqual([]);
});
