import type { Language } from '@aftercare/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { ClaimsMill, refusalOf } from '../../claims/commands/claims.test-kit.js';
import { EMPTY_DISCIPLINES, type Disciplines } from '../domain/disciplines.js';
import { printEightD } from '../print-eight-d.js';
import {
  closeEightD,
  confirmCauses,
  confirmContainment,
  confirmCorrection,
  stepBackEightD,
} from './advance-eight-d.js';
import { openEightD } from './open-eight-d.js';
import { saveEightD } from './save-eight-d.js';

let claims: ClaimsMill;
beforeAll(async () => {
  claims = await ClaimsMill.open();
});
afterAll(() => claims.world.close());

const report = async (id: string) => (await claims.world.rows('select * from eight_d where id = $1', id))[0]!;
const quality = () => ({ ...claims.as('QUALITY'), accountId: claims.mill.id('engineer') });

async function opened(): Promise<string> {
  const claim = await claims.submitted('RETURN');
  const { request_id: requestId } = await claims.claim(claim);
  return claims.world.does(quality(), openEightD, { requestId });
}

type Step = (input: { reportId: string; version: number }, work: Work) => Promise<{ subjectId: string }>;
const step = async (command: unknown, id: string, more: object = {}) =>
  claims.world.run(quality(), command as Step, { reportId: id, version: (await report(id))['version'], ...more });
const save = async (id: string, change: Partial<Disciplines>) => {
  const { disciplines } = await report(id);
  return step(saveEightD, id, { disciplines: { ...(disciplines as Disciplines), ...change } });
};

const done = () => ({
  action: '封存同批次 20 卷',
  byId: claims.mill.id('engineer'),
  doneOn: '2026-11-02',
  verification: '逐卷复检，无破损',
  verifiedOn: '2026-11-03',
});
const path = { whys: ['刀片磨损', '未按周期更换'], rootCause: '更换周期未写入点检表' };
const FILLED = () => ({
  problem: { ...EMPTY_DISCIPLINES.problem, what: '边部破损', where: '三车间 5 号机', when: '2026-11-01' },
  containment: [done()],
});

test('one click fills in what is known: who leads, what is wrong, how much of it, and when', async () => {
  const id = await opened();
  expect(await report(id)).toMatchObject({
    number: '8D-2026-000001',
    state: 'OPEN',
    disciplines: {
      leadId: claims.mill.id('engineer'),
      problem: {
        what: '纸张破损',
        when: '2 November 2026',
        extent: 'B-0401 牛卡纸 150 g 4.5 t\nB-0402 瓦楞纸 110 g 0.5 t',
      },
      containment: [],
      escape: { whys: [], rootCause: '' },
    },
  });
  const { request_id: requestId } = await report(id);
  expect(refusalOf(await claims.world.run(quality(), openEightD, { requestId }))).toBe('requestId eightD.openAlready');
});

test('what was found on the case comes along: the team, the finding, the work done and the solution agreed to', async () => {
  const claim = await claims.submitted('RETURN');
  const { request_id: requestId } = await claims.claim(claim);
  const { world, mill } = claims;
  const o = world.organizationId;
  const [investigation, leaf] = [crypto.randomUUID(), crypto.randomUUID()];
  await world.write(
    `insert into investigation (organization_id, id, number, request_id, state, purpose, opened_by_id, opened_at, version)
     values (?, ?, 'I-1', ?, 'OPEN', '查明原因', ?, now(), 1)`,
    o,
    investigation,
    requestId,
    mill.id('head'),
  );
  for (const [person, role] of [
    ['head', 'LEAD'],
    ['manager', 'INSPECTOR'],
  ] as const)
    await world.write(
      `insert into investigation_member (organization_id, id, investigation_id, account_id, role, joined_at)
       values (?, gen_random_uuid(), ?, ?, ?, now())`,
      o,
      investigation,
      mill.id(person),
      role,
    );
  await world.write(
    `insert into cause_leaf (organization_id, id, family, code, label, version)
     values (?, ?, 'PRODUCTION', 'BLADE', '{"zh-CN":"刀片","en":"Blade"}', 1)`,
    o,
    leaf,
  );
  await world.write(
    `insert into finding (organization_id, id, investigation_id, request_id, family, leaf_id, nature, degree, responsible_units, facts, by_id, at)
     values (?, gen_random_uuid(), ?, ?, 'PRODUCTION', ?, '切边毛刺', 'ESPECIALLY_GRAVE', '{WORKSHOP}', '{}', ?, now())`,
    o,
    investigation,
    requestId,
    leaf,
    mill.id('head'),
  );
  await world.write(
    `insert into solution (organization_id, id, request_id, round, state, measures, explanation, steps, duration_days,
       materials, tools, expected_cost_minor, currency, lines, total_minor, prepared_by_id, drafted_at, sent_at, decided_at, method, version)
     values (?, gen_random_uuid(), ?, 1, 'AGREED', '{EXCHANGE}', '换货', '{更换刀片,换货}', 3, '{}', '{}', 0, 'CNY', '[]', 0, ?, now(), now(), now(), 'PHONE', 1)`,
    o,
    requestId,
    mill.id('head'),
  );
  const id = await world.does({ ...quality(), language: 'en' }, openEightD, { requestId });
  expect((await report(id))['disciplines']).toMatchObject({
    leadId: mill.id('head'),
    members: [{ accountId: mill.id('manager'), part: 'Inspector' }],
    problem: {
      what: '纸张破损\n切边毛刺',
      when: expect.stringMatching(/^\d+ [A-Z][a-z]+ \d{4}$/),
      extent: expect.stringMatching(/^Especially grave\nB-0401/),
    },
    occurrence: { whys: ['切边毛刺'], rootCause: 'Production\nBlade' },
    corrections: [
      { action: '更换刀片', path: 'OCCURRENCE' },
      { action: '换货', path: 'OCCURRENCE' },
    ],
  });
});

test('each step waits for what it confirms, and says all that is missing', async () => {
  const id = await opened();
  const missing = await step(confirmContainment, id);
  expect(
    (missing as unknown as { fields: { issues: { path: string }[] } }).fields.issues.map(({ path: at }) => at),
  ).toEqual(['problem.where', 'containment']);
  await save(id, { ...FILLED(), containment: [{ ...done(), verifiedOn: '2026-11-01' }] });
  expect(refusalOf(await step(confirmContainment, id))).toBe('containment.0.verifiedOn eightD.verifiedBeforeDone');
  await save(id, FILLED());
  expect(refusalOf(await step(confirmCauses, id))).toBe('IllegalTransitionError');
  await step(confirmContainment, id);
  await save(id, { occurrence: path });
  expect(refusalOf(await step(confirmCauses, id))).toBe('escape.whys required');
  await save(id, { escape: { ...path, rootCause: '成品未抽检边部' } });
  await step(confirmCauses, id);
  const correction = { ...done(), dueOn: '2026-11-30', path: 'OCCURRENCE' as const };
  await save(id, { corrections: [correction] });
  expect(refusalOf(await step(confirmCorrection, id))).toBe('corrections eightD.nothingFor.ESCAPE');
  await save(id, { corrections: [correction, { ...correction, path: 'ESCAPE' }] });
  await step(confirmCorrection, id);
  expect(refusalOf(await step(closeEightD, id))).toBe('preventions required');
  await save(id, {
    preventions: [{ action: '推广至全部机台', byId: null, doneOn: '2026-11-20' }],
    closing: '感谢各位',
  });
  await step(closeEightD, id);
  expect(await report(id)).toMatchObject({ state: 'CLOSED', closed_at: claims.world.now });
  expect(refusalOf(await save(id, { closing: '' }))).toBe('IllegalTransitionError');
  await expect(claims.world.write(`update eight_d set number = 'x' where id = ?`, id)).rejects.toThrow('is closed');
});

test('what was confirmed stays whole until somebody steps back; two people do not write over each other', async () => {
  const id = await opened();
  await save(id, FILLED());
  await step(confirmContainment, id);
  expect(refusalOf(await save(id, { containment: [] }))).toBe('containment required');
  const { version } = await report(id);
  await save(id, { closing: '一' });
  const old = { reportId: id, version, disciplines: { ...EMPTY_DISCIPLINES } };
  expect(refusalOf(await claims.world.run(quality(), saveEightD, old))).toBe('ConflictError');
  await step(stepBackEightD, id, { reason: '复检又发现破损' });
  expect(await report(id)).toMatchObject({ state: 'OPEN' });
  expect(refusalOf(await save(id, { containment: [] }))).toBe(undefined);
  expect(refusalOf(await save(id, { leadId: claims.world.ids.customerAccount }))).toBe(
    'disciplines eightD.unknownPerson',
  );
});

test('only those who write reports open them, and nobody outside ever hears of one', async () => {
  const { world } = claims;
  const claim = await claims.submitted('RETURN');
  const { request_id: requestId } = await claims.claim(claim);
  for (const actor of [world.customer(), claims.as('FINANCE'), claims.as('DISPATCHER')])
    await expect(world.run(actor, openEightD, { requestId })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  expect(refusalOf(await world.run(world.technician(), openEightD, { requestId }))).toBe('NotFoundError');
  await world.does(quality(), openEightD, { requestId });
  const told = await world.rows(`select public from request_event where type like 'eightD.%' and public`);
  expect(told).toEqual([]);
});

test.each(['zh-CN', 'en'] satisfies Language[])(
  'it is printed in %s, the same report with the same bytes',
  async (language) => {
    const id = await opened();
    await save(id, { ...FILLED(), occurrence: path, escape: path });
    const { database, organizationId } = claims.world;
    const print = () => printEightD({ database }, { organizationId, id, language });
    const [first, second] = [await print(), await print()];
    expect(first?.name).toMatch(new RegExp(`^8D-2026-\\d{6}-${language}\\.pdf$`));
    expect(Buffer.from(first!.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(first!.bytes).equals(Buffer.from(second!.bytes))).toBe(true);
    expect(await printEightD({ database }, { organizationId, id: organizationId, language })).toBeNull();
  },
);
