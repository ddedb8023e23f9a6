import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptVisit } from '../../visits/commands/accept-visit.js';
import { arriveAtVisit } from '../../visits/commands/arrive-at-visit.js';
import { departForVisit } from '../../visits/commands/depart-for-visit.js';
import { startWork } from '../../visits/commands/start-work.js';
import { watchAdmissions } from '../jobs/watch-admissions.js';
import { Plant, refusedAs } from '../testing/plant.test-kit.js';
import { askDepositUse } from './ask-deposit-use.js';
import { receiveDeposit, returnDeposit } from './deposit-money.js';
import { fileOutcome } from './file-outcome.js';
import { filePaper } from './file-paper.js';
import { inspectSite } from './inspect-site.js';
import { liftAdmissionStop } from './lift-admission-stop.js';
import { recordViolation } from './record-violation.js';
import { reportAccident } from './report-accident.js';
import { stopAdmission } from './stop-admission.js';
import { takeBackPaper } from './take-back-paper.js';

const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };

let plant: Plant;
beforeAll(async () => void (plant = await Plant.open()));
afterAll(() => plant.world.close());

const watch = () => watchAdmissions(() => plant.world.context(plant.world.system()));
const barOf = (answer: unknown) => (answer as { fields: { reasons: { en: string }[] } }).fields.reasons[0]!.en;
const paperOf = async (id: string, paper: string) =>
  (await plant.world.rows('select id from admission_paper where admission_id = $1 and paper = $2', id, paper))[0]![
    'id'
  ];

test('somebody is sent to a plant once nothing is missing, and not a day longer than they may enter', async () => {
  const request = await plant.work();
  expect(barOf(await plant.send(request, '2026-11-03'))).toBe(
    'Cannot be sent to this site yet. Still missing: registration for admission. Once they are filed, the visit can go ahead.',
  );
  const id = await plant.register();
  await plant.papers(id, 'SAFETY_CLAUSE SAFETY_AGREEMENT');
  await plant.educate(id, 'COMPANY TEAM');
  expect(barOf(await plant.send(request, '2026-11-03'))).toBe(
    'Cannot be sent to this site yet. Still missing: Written safety notice, Safety agreement (1 of 2 copies), Safety education by the department, Filed with the safety department, Approval of the admission. Once they are filed, the visit can go ahead.',
  );
  await plant.papers(id, 'SAFETY_NOTICE SAFETY_AGREEMENT');
  await plant.educate(id, 'DEPARTMENT');
  await plant.stamp(id);
  await plant.ask(id);
  expect(await plant.row(id)).toMatchObject({ state: 'REGISTERED', expires_on: null });
  await plant.agree('safetyHead', id);
  const days = 'select state, admitted_on::text as "from", expires_on::text as "to" from admission where id = $1';
  expect(await plant.world.rows(days, id)).toEqual([{ state: 'ADMITTED', from: '2026-11-02', to: '2027-11-02' }]);
  expect(barOf(await plant.send(request, '2027-11-03'))).toContain('ended on 2 November 2027');
  expect(await plant.send(request, '2027-11-02')).not.toBeInstanceOf(Error);
});

test('a paper that does not count puts its bearer out again; safety stops, and only it, until the paper is there', async () => {
  const { world } = plant;
  const [{ id }] = (await world.rows('select id from admission order by registered_at limit 1')) as [{ id: string }];
  const [{ visit, request }] = (await world.rows('select id as visit, request_id as request from visit')) as [
    { visit: string; request: string },
  ];
  for (const step of [acceptVisit, departForVisit, arriveAtVisit, startWork]) {
    const [row] = await world.rows('select version from visit where id = $1', visit);
    await world.does(world.technician(), step as never, { visitId: visit, version: row!['version'] } as never);
  }
  const paperId = await paperOf(id, 'SAFETY_NOTICE');
  await world.does(plant.as('host'), takeBackPaper, { ...(await plant.seen(id)), paperId, reason: '签字是代签的' });
  const stop = { ground: 'MISSING_PAPER', description: '告知书无效' };
  await expect(
    world.run(plant.as('host'), stopAdmission, { ...(await plant.seen(id)), ...stop }),
  ).rejects.toMatchObject(FORBIDDEN);
  const clocks = await world.clocks(request);
  await world.does(plant.as('safety'), stopAdmission, { ...(await plant.seen(id)), ...stop });
  const [stopped] = await world.rows('select state, version from visit where id = $1', visit);
  expect(stopped!['state']).toBe('STOPPED');
  expect(await world.clocks(request)).toEqual(clocks);
  expect(await world.rows('select 1 from sla_pause')).toEqual([]);
  const again = { visitId: visit, version: stopped!['version'] } as never;
  expect(refusedAs(await world.run(world.technician(), startWork as never, again))).toBe('visit.workStopped');
  const lift = async () =>
    world.run(plant.as('safety'), liftAdmissionStop, { ...(await plant.seen(id)), reason: '已补齐' });
  expect(refusedAs(await lift())).toBe('admission.stillMissing');
  await plant.papers(id, 'SAFETY_NOTICE');
  await plant.stamp(id);
  expect(await lift()).not.toBeInstanceOf(Error);
  expect(await world.run(world.technician(), startWork as never, again)).not.toBeInstanceOf(Error);
});

test('a contract is not passed on: that is put on record, and refused', async () => {
  const passedOn = { technicianId: null, name: '何强', firm: '二包公司', class: 'CONTRACTOR', passedOnBy: '一包公司' };
  const id = await plant.register(passedOn);
  const { state, ended_reason: why, name_cipher: name } = await plant.row(id);
  expect([state, why, String(name).includes('何强')]).toEqual(['REFUSED', '一包公司', false]);
});

test('a deposit is drawn for a violation alone, by agreement, and never below nothing; the books balance', async () => {
  const { world } = plant;
  const id = await plant.register({ technicianId: null, name: '何强', firm: '江南安装', class: 'CONTRACTOR' });
  const money = (amountMinor: number) => ({
    firm: '江南安装',
    amountMinor,
    method: 'TRANSFER' as const,
    reason: '押金',
  });
  await world.does(plant.as('finance'), receiveDeposit, money(500_000));
  await expect(world.run(plant.as('host'), receiveDeposit, money(1))).rejects.toMatchObject(FORBIDDEN);
  const violation = { what: '未系安全带', onDay: '2026-11-02', amountMinor: 80_000 };
  await world.does(plant.as('safety'), recordViolation, { ...(await plant.seen(id)), ...violation });
  const [{ id: violationId }] = (await world.rows('select id from admission_violation')) as [{ id: string }];
  const use = async (amountMinor: number, of: string | null = violationId) =>
    world.run(plant.as('safety'), askDepositUse, {
      ...(await plant.seen(id)),
      violationId: of,
      amountMinor,
      reason: '违章',
    });
  expect(refusedAs(await use(80_000, null))).toBe('required');
  expect(refusedAs(await use(80_001))).toBe('admission.moreThanCharged');
  await use(80_000);
  const [{ id: movement }] = (await world.rows(`select id from deposit_movement where kind = 'DRAWN'`)) as [
    { id: string },
  ];
  const left = async () =>
    Number((await world.rows(`select -sum(amount_minor) as n from ledger_posting where account = 'DEPOSIT'`))[0]!['n']);
  await plant.agree('safetyHead', movement);
  expect(await left()).toBe(500_000);
  await plant.agree('general', movement);
  expect(await left()).toBe(420_000);
  expect(refusedAs(await world.run(plant.as('finance'), returnDeposit, money(420_001)))).toBe(
    'admission.moreThanDeposit',
  );
  await world.does(plant.as('finance'), returnDeposit, money(420_000));
  expect(
    await world.rows(`select account, party_id, sum(amount_minor)::int as n from ledger_posting
      group by 1, 2 having sum(amount_minor) <> 0 order by 1`),
  ).toEqual([
    { account: 'BANK', party_id: null, n: 80_000 },
    { account: 'PENALTY_INCOME', party_id: null, n: -80_000 },
  ]);
  await expect(world.write('update deposit_movement set on_day = on_day + 1')).rejects.toThrow(/not edited/);
});

test('an accident is reported by whom the policy says, and its outcome filed within seven days or told', async () => {
  const { world } = plant;
  const id = await plant.register({ technicianId: null, name: '钱七', firm: '电机厂' });
  const accident = { happenedAt: world.now, what: '扭伤', reporter: '电机厂 赵' };
  const report = async (reportedAs: 'OWN_FIRM' | 'RESPONSIBLE_DEPARTMENT') =>
    world.run(plant.as('host'), reportAccident, { ...(await plant.seen(id)), ...accident, reportedAs });
  expect(refusedAs(await report('RESPONSIBLE_DEPARTMENT'))).toBe('admission.reportedByOther');
  await report('OWN_FIRM');
  const [owed] = await world.rows('select id, outcome_due_at, outcome_by_department from admission_accident');
  expect(owed).toMatchObject({
    outcome_due_at: new Date(world.now.getTime() + 7 * 86_400_000),
    outcome_by_department: 'HOST',
  });
  world.pass(7 * 1_440);
  await watch();
  const overdue = () => world.rows(`select 1 from outbox where topic = 'admission.outcomeOverdue'`);
  expect(await overdue()).toHaveLength(0);
  world.pass(1);
  await watch();
  await watch();
  expect(await overdue()).toHaveLength(1);
  const outcome = { accidentId: owed!['id'], outcome: '已治愈' };
  await expect(
    world.run(plant.as('safety'), fileOutcome, { ...(await plant.seen(id)), ...outcome }),
  ).rejects.toMatchObject(FORBIDDEN);
  await world.does(plant.as('host'), fileOutcome, { ...(await plant.seen(id)), ...outcome });
});

test('inspections look at every item, and what the calendar ends is over', async () => {
  const { world } = plant;
  const [{ id }] = (await world.rows(`select id from admission where state = 'ADMITTED'`)) as [{ id: string }];
  const look = async (items: string) =>
    world.run(plant.as('safety'), inspectSite, {
      ...(await plant.seen(id)),
      round: 'site-inspection',
      answers: items.split(' ').map((item) => ({ item, passed: true, note: null })),
    });
  expect(refusedAs(await look('PAPERS CONDUCT'))).toBe('admission.everyItem');
  expect(await look('PAPERS CONDUCT SITE')).not.toBeInstanceOf(Error);
  const states = async () => (await plant.row(id))['state'] as string;
  world.now = new Date('2027-10-03T15:59:00Z');
  await watch();
  const soon = () => world.rows(`select 1 from outbox where topic = 'admission.expiring'`);
  expect(await soon()).toHaveLength(1);
  world.now = new Date('2027-11-02T15:59:00Z');
  await watch();
  expect([await states(), (await soon()).length]).toEqual(['ADMITTED', 1]);
  world.now = new Date('2027-11-02T16:00:00Z');
  await watch();
  expect(await states()).toBe('EXPIRED');
});

test('papers the class does not need, from days to come, or not good any more are not taken', async () => {
  const id = await plant.register({ technicianId: null, name: '孙八', firm: '电机厂', trades: ['WELDER'] });
  const refused = async (change: object) =>
    refusedAs(
      await plant.world.run(plant.as('host'), filePaper, {
        ...(await plant.seen(id)),
        paper: 'SAFETY_CLAUSE',
        copies: 1,
        filedOn: '2026-11-02',
        ...change,
      }),
    );
  expect(await refused({ paper: 'CONSTRUCTION_SAFETY_PLAN' })).toBe('notOffered');
  expect(await refused({ filedOn: '2028-01-01' })).toBe('admission.inFuture');
  expect(await refused({ paper: 'TRADE_CERTIFICATE', trade: 'WELDER' })).toBe('required');
  expect(await refused({ paper: 'TRADE_CERTIFICATE', trade: 'WELDER', validUntil: '2026-01-01' })).toBe(
    'admission.notGoodAnyMore',
  );
});
