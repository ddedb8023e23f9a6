import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideLiability } from './decide-liability.js';
import { disputeLiability } from './dispute-liability.js';
import { issuesOf, Losses } from './liability.test-kit.js';
import { upholdLiability } from './uphold-liability.js';

let mill: Losses;
beforeAll(async () => {
  mill = await Losses.open();
});
afterAll(() => mill.world.close());

const share = (department: string, basisPoints: number, named?: string) => ({ department, basisPoints, named });

test('80,000.01 of holes is borne 70/30, to the cent, and charged to both', async () => {
  const claim = await mill.claim({ loss: '80000.01' }, 'HOLES');
  await mill.decide(claim);
  expect(await mill.shares(claim)).toEqual(['WORKSHOP 7000 5600001', 'QUALITY_INSPECTION 3000 2400000']);
  expect(await mill.books(claim)).toEqual({
    CLAIM_LOSS: -8_000_001,
    'LIABILITY_CHARGE QUALITY_INSPECTION': 2_400_000,
    'LIABILITY_CHARGE WORKSHOP': 5_600_001,
  });
  expect(await mill.world.events(claim)).toContain('liability.decided');
  const [decision] = await mill.decisions(claim);
  expect(decision).toMatchObject({ round: 1, origin: 'RULE', state: 'IN_FORCE', trace: { clause: '4.1' } });
});

test('what the customer did itself is charged to nobody here', async () => {
  const claim = await mill.claim({ loss: '500' }, 'TORN', 'CUSTOMER_HANDLING');
  await mill.decide(claim);
  expect(await mill.shares(claim)).toEqual(['CUSTOMER_ITSELF 10000 50000']);
  expect(await mill.books(claim)).toEqual({});
});

test('a loss nobody knows is not shared out, nor one in another currency, nor by a rule there is not', async () => {
  const claim = await mill.claim({}, 'HOLES');
  expect(issuesOf(await mill.decide(claim))).toEqual(['loss required']);
  const loss = { amountMinor: 100_00, currency: 'EUR' };
  expect(issuesOf(await mill.decide(claim, { loss }))).toEqual(['loss.currency liability.otherCurrency']);
  expect(issuesOf(await mill.decide(claim, { rule: 'nothing' }))).toEqual(['rule notOffered']);
  expect(await mill.decisions(claim)).toEqual([]);
});

test('whoever saw the request as it was decides nothing on it as it is', async () => {
  const claim = await mill.claim({ loss: '900' }, 'HOLES');
  const seen = await mill.version(claim);
  await mill.decide(claim);
  expect(issuesOf(await mill.decide(claim, { version: seen }))).toEqual(['conflict']);
  expect(await mill.decisions(claim)).toHaveLength(1);
});

test('a complaint is not known to those it is not given to: they find nothing to decide', async () => {
  const { world } = mill;
  const claim = await mill.claim({ loss: '900' }, 'HOLES');
  await world.write(`update service_request set kind = 'COMPLAINT', owner_role = 'MANAGER' where id = ?`, claim);
  const input = { requestId: claim, version: await mill.version(claim) };
  expect(issuesOf(await world.run(world.staff('QUALITY'), decideLiability, input))).toEqual(['notFound']);
});

test('what the rule leaves to be found out is proposed, agreed to by the deputy, and holds from then on', async () => {
  const claim = await mill.claim({ loss: '80000' }, 'OTHER');
  expect(issuesOf(await mill.decide(claim))).toEqual(['rule liability.toBeFoundOut']);
  const short = { shares: [share('WORKSHOP', 7_000), share('QUALITY_INSPECTION', 2_999)] };
  expect(issuesOf(await mill.override(claim, short))).toEqual(['shares liability.notWhole']);
  const shares = [share('WORKSHOP', 6_000), share('SALES', 4_000)];
  await mill.override(claim, { shares });
  expect(issuesOf(await mill.override(claim, { shares }))).toEqual(['shares liability.proposedAlready']);
  expect(await mill.shares(claim)).toEqual([]);
  expect(await mill.books(claim)).toEqual({});
  const [approval] = await mill.world.rows('select * from approval where request_id = $1', claim);
  expect(approval).toMatchObject({
    subject: 'LIABILITY',
    state: 'PENDING',
    amount_minor: '8000000',
    title: 'Workshop 60 %, Sales 40 %',
  });
  await expect(mill.mill.says('engineer', 'approve', approval!['id'])).rejects.toThrow('You may not do this');
  await mill.mill.says('deputy', 'approve', approval!['id']);
  expect(await mill.shares(claim)).toEqual(['WORKSHOP 6000 4800000', 'SALES 4000 3200000']);
  expect(await mill.books(claim)).toEqual({
    CLAIM_LOSS: -8_000_000,
    'LIABILITY_CHARGE SALES': 3_200_000,
    'LIABILITY_CHARGE WORKSHOP': 4_800_000,
  });
});

test('other shares take the place of the rule’s only once they are agreed to; what was decided before stays on record', async () => {
  const claim = await mill.claim({ loss: '20000' }, 'INCLUSIONS');
  await mill.decide(claim);
  const before = await mill.books(claim);
  expect(before).toMatchObject({
    'LIABILITY_CHARGE WORKSHOP': 1_800_000,
    'LIABILITY_CHARGE QUALITY_INSPECTION': 200_000,
  });
  await mill.override(claim, { shares: [share('COMPANY', 10_000)] });
  expect(await mill.books(claim)).toEqual(before);
  const asked = async () =>
    (await mill.world.rows('select id from approval where request_id = $1 order by asked_at desc, id desc', claim))[0]![
      'id'
    ];
  await mill.mill.says('deputy', 'reject', await asked());
  expect(await mill.books(claim)).toEqual(before);
  await mill.override(claim, { shares: [share('COMPANY', 10_000)] });
  await mill.mill.says('deputy', 'approve', await asked());
  expect(await mill.books(claim)).toEqual({ CLAIM_LOSS: -2_000_000, 'LIABILITY_CHARGE COMPANY': 2_000_000 });
  expect((await mill.decisions(claim)).map(({ origin, state }) => `${origin} ${state}`)).toEqual([
    'RULE SUPERSEDED',
    'OVERRIDE SUPERSEDED',
    'OVERRIDE IN_FORCE',
  ]);
});

test('a unit objects, whoever is above answers, and nobody answers their own objection', async () => {
  const { world } = mill;
  const claim = await mill.claim({ loss: '900' }, 'HOLES');
  await mill.decide(claim);
  const [decision] = await mill.decisions(claim);
  const input = { decisionId: decision!['id'], reason: '损坏发生在仓库' };
  const objects = (department: string, version: number) =>
    world.run(mill.mill.as('manager'), disputeLiability, { ...input, department, version });
  expect(issuesOf(await objects('SALES', 1))).toEqual(['department notOffered']);
  await objects('WORKSHOP', 1);
  expect(issuesOf(await objects('WORKSHOP', 2))).toEqual(['department liability.disputedAlready']);
  expect(issuesOf(await objects('QUALITY_INSPECTION', 1))).toEqual(['conflict']);
  const answers = { decisionId: decision!['id'], version: 2, reason: '取证显示为生产缺陷' };
  await expect(world.run(mill.mill.as('manager'), upholdLiability, answers)).rejects.toThrow('You may not do this');
  await world.does(mill.mill.as('deputy'), upholdLiability, answers);
  expect((await mill.decisions(claim))[0]).toMatchObject({ state: 'IN_FORCE', version: 3 });
  const [dispute] = await world.rows('select * from liability_dispute where decision_id = $1', decision!['id']);
  expect(dispute).toMatchObject({ upheld: true, answer: '取证显示为生产缺陷' });
  expect(issuesOf(await world.run(mill.mill.as('deputy'), upholdLiability, { ...answers, version: 3 }))).toEqual([
    'illegalTransition',
  ]);
});

test('an objection can be met by deciding anew on other facts: the round before keeps it, and its money is taken back', async () => {
  const { world } = mill;
  const claim = await mill.claim({ loss: '1000' }, 'HOLES');
  await mill.decide(claim);
  const [first] = await mill.decisions(claim);
  const objection = { decisionId: first!['id'], version: 1, department: 'WORKSHOP', reason: '客户误用' };
  await world.does(mill.mill.as('manager'), disputeLiability, objection);
  await mill.mill.triage(claim, {}, 'CUSTOMER_MISUSE');
  await mill.decide(claim);
  expect(await mill.shares(claim)).toEqual(['CUSTOMER_ITSELF 10000 100000']);
  expect(await mill.books(claim)).toEqual({});
  expect((await world.rows('select upheld from liability_dispute where decision_id = $1', first!['id']))[0]).toEqual({
    upheld: false,
  });
});

test('shares that do not sum are refused by the database itself, and what was decided is not altered', async () => {
  const { world } = mill;
  const claim = await mill.claim({ loss: '900' }, 'HOLES');
  await mill.decide(claim);
  const [decision] = await mill.decisions(claim);
  const copied = `insert into liability_share (organization_id, id, decision_id, place, department, label, kind, basis_points, amount_minor, currency)
    select organization_id, gen_random_uuid(), decision_id, 9, 'SALES', label, kind, ?, ?, currency from liability_share
    where decision_id = ? limit 1`;
  for (const [basisPoints, amount] of [
    [1, 0],
    [10_000, 90_000],
  ])
    await expect(world.write(copied, basisPoints, amount, decision!['id'])).rejects.toThrow(/sum to the whole/);
  await expect(
    world.write('update liability_decision set loss_minor = 1 where id = ?', decision!['id']),
  ).rejects.toThrow('does not change');
  const altered = ['update liability_share set amount_minor = 1 where decision_id = $1', [decision!['id']]] as const;
  expect(await world.owner.query(altered[0], [...altered[1]])).toMatchObject({ rowCount: 0 });
});
