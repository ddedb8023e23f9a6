import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../kernel/refusal.js';
import { ServiceWorld } from '../../../testing/service-world.js';
import { fileRequest } from './file-request.js';

let heaters: ServiceWorld;
let hospitals: ServiceWorld;
beforeAll(async () => {
  heaters = await ServiceWorld.open('P16');
  hospitals = await ServiceWorld.open('P03');
});
afterAll(async () => {
  await heaters.close();
  await hospitals.close();
});

const leak = (world: ServiceWorld) => ({
  kind: 'REPAIR' as const,
  assetId: world.ids.asset,
  componentCode: 'TANK',
  faultCode: 'TANK_LEAK',
  title: '水箱漏水',
});
const after = (world: ServiceWorld, hours: number) => new Date(world.now.getTime() + hours * 3_600_000);

test('a filed repair is promised a visit within four hours and a cure within twelve, and is first in the queue by the visit', async () => {
  const id = await heaters.does(heaters.customer(), fileRequest, leak(heaters));
  expect(await heaters.request(id)).toMatchObject({
    number: 'R-2026-000001',
    state: 'RECEIVED',
    channel: 'PORTAL',
    tier: 'FAULT',
    severity: 2,
    entitlement: 'FREE',
    due_kind: 'ARRIVE',
    due_at: after(heaters, 4),
    partner_id: heaters.ids.partner,
  });
  const clocks = await heaters.clocks(id);
  expect(clocks.map(({ kind, due_at, state }) => [kind, due_at, state])).toEqual([
    ['ARRIVE', after(heaters, 4), 'RUNNING'],
    ['RESOLVE', after(heaters, 12), 'RUNNING'],
  ]);
  expect(clocks[0]!.warn_at).toEqual(after(heaters, 3));
  expect(await heaters.events(id)).toEqual(['request.filed', 'promise.started', 'promise.started']);
});

test('each decision is kept with the facts and the clause it came from', async () => {
  const id = await heaters.does(heaters.customer(), fileRequest, leak(heaters));
  const decisions = await heaters.rows(
    'select kind, facts, outcome, trace from decision where request_id = $1 order by kind',
    id,
  );
  expect(decisions.map(({ kind, trace }) => [kind, trace.map((step: { clause: string }) => step.clause)])).toEqual([
    ['ENTITLEMENT', ['2.3']],
    ['PROMISE', ['1.3', '1.4']],
    ['TRIAGE', ['1.4']],
  ]);
  expect(decisions[0]!.outcome).toMatchObject({ outcome: 'FREE', coverageEndsOn: '2029-03-18' });
  expect(decisions[0]!.trace[0].sentence.en).toContain('Covered faults');
});

test('what the policy must know and does not is asked for by field', async () => {
  const refused = await hospitals.run(hospitals.customer(), fileRequest, { kind: 'REPAIR', title: 'HIS 无法登录' });
  expect(refused).toMatchObject({
    type: 'InvalidInputError',
    fields: { issues: [{ path: 'regionClass', code: 'required' }] },
  });
});

test('the region of the place decides, and a question is answered within the hour', async () => {
  const id = await hospitals.does(hospitals.customer(), fileRequest, {
    kind: 'CONSULTATION',
    assetId: hospitals.ids.asset,
    componentCode: 'SOFTWARE',
    faultCode: 'QUESTION',
    title: '如何导出报表',
  });
  expect((await hospitals.clocks(id)).map(({ kind, due_at }) => [kind, due_at])).toEqual([
    ['ANSWER', after(hospitals, 1)],
    ['RESOLVE', after(hospitals, 8)],
  ]);
});

test('a kind the policy does not serve, and a choice it does not offer, are refused by field', async () => {
  const refused = await heaters.run(heaters.customer(), fileRequest, {
    ...leak(heaters),
    kind: 'CLAIM',
    faultCode: 'VIRUS',
  });
  expect(refused).toMatchObject({
    fields: {
      issues: [
        { path: 'kind', code: 'notOffered' },
        { path: 'faultCode', code: 'notOffered' },
      ],
    },
  });
});

test("somebody else's unit or place is not found", async () => {
  const refused = await heaters.run(heaters.otherCustomer(), fileRequest, leak(heaters));
  expect(refused).toMatchObject({ type: 'NotFoundError' });
  const place = await heaters.run(heaters.otherCustomer(), fileRequest, {
    ...leak(heaters),
    assetId: null,
    siteId: heaters.ids.site,
  });
  expect(place).toMatchObject({ type: 'NotFoundError' });
});

test("a partner's program files for units that came through the partner, with the scope to", async () => {
  const id = await heaters.does(heaters.partnerProgram('requests:write'), fileRequest, leak(heaters));
  expect(await heaters.request(id)).toMatchObject({
    channel: 'PARTNER',
    customer_id: heaters.ids.customer,
    partner_id: heaters.ids.partner,
  });
  await expect(heaters.run(heaters.partnerProgram('requests:read'), fileRequest, leak(heaters))).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('eight times with one key is one request', async () => {
  const count = async () => (await heaters.rows('select count(*)::int as n from service_request'))[0]!.n as number;
  const before = await count();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => heaters.run(heaters.customer(), fileRequest, leak(heaters), 'the-same-key')),
  );
  expect(answers.some((answer) => answer instanceof Refusal)).toBe(false);
  expect(new Set(answers.map((answer) => (answer as { subjectId: string }).subjectId)).size).toBe(1);
  expect(await count()).toBe(before + 1);
});

test('requests filed at the same time have numbers without a gap', async () => {
  await Promise.all(Array.from({ length: 6 }, () => heaters.does(heaters.customer(), fileRequest, leak(heaters))));
  const rows = await heaters.rows('select count(*)::int as n, max(right(number, 6)::int) as last from service_request');
  expect(rows[0]!.n).toBe(rows[0]!.last);
});

test('a request is found by two characters of its title, by its number and by the serial of the unit', async () => {
  const id = await heaters.does(heaters.customer(), fileRequest, { ...leak(heaters), title: '支架变形严重' });
  const found = await heaters.rows(
    `select id from service_request where words @@ $1::tsquery and words @@ $2::tsquery`,
    "'变形'",
    "'sn-1'",
  );
  expect(found.map((row) => row.id)).toEqual([id]);
});

test('the dashboard counts what was filed, on the day it was in Shanghai', async () => {
  const [rollup] = await heaters.rows(`select sum(filed)::int as filed from request_rollup where day = '2026-11-02'`);
  const [{ n }] = (await heaters.rows('select count(*)::int as n from service_request')) as [{ n: number }];
  expect(rollup!.filed).toBe(n);
});
