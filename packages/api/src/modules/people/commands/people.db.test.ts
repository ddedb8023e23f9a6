import { afterAll, beforeAll, expect, test } from 'vitest';
import { FieldWork } from '../../visits/testing/field-work.test-kit.js';
import { dispatchRequest } from '../../dispatch/commands/dispatch-request.js';
import { warnOfExpiry } from '../jobs/warn-of-expiry.js';
import { barsOfPeople } from '../queries/bars-of-people.js';
import { demandCertificates, endCertificate, recordCertificate, restoreCertificate } from './certificates.js';
import { describeTechnician } from './describe-technician.js';
import { recordPost, recordTraining, strikePost } from './experience.js';
import { askLeave, decideLeave, withdrawLeave } from './leave.js';
import { removeOnCall, rosterOnCall } from './roster-on-call.js';
import { setWorkingHours } from './set-working-hours.js';

let field: FieldWork;
beforeAll(async () => void (field = await FieldWork.open('P16')));
afterAll(() => field.close());

const leader = () => field.world.staff('SUPERVISOR');
const issue = (refused: unknown) =>
  (refused as { fields: { issues: { path: string; code: string }[] } }).fields.issues.map(({ code }) => code);
const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(field.world.now.getTime() + hours * HOUR);
/** The day in China, so many days from now. */
const day = (days: number) => new Date(field.world.now.getTime() + (days * 24 + 8) * HOUR).toISOString().slice(0, 10);
const always = Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]);
/** Hours that are over on every day by the time of the visit, or have not begun. */
const never = Array.from({ length: 7 }, () => [{ from: 0, until: 1 }]);

async function barredFrom(technicianId: string, requestId: string, from = 1, until = 3): Promise<string[]> {
  const ask = { requestId, siteId: null, technicianIds: [technicianId], kind: 'ON_SITE' as const };
  const times = { startsAt: inHours(from), endsAt: inHours(until) };
  const asked = { ...ask, ...times, organizationId: field.world.organizationId };
  const em = field.world.database.entityManagerFor(field.world.system());
  const bars = await em.transactional((inside) => barsOfPeople(asked, inside));
  return bars.map(({ reason }) => reason.en);
}

const order = async (technicianId: string, change: object = {}, actor = field.dispatcher()) => {
  const requestId = await field.leak();
  const input = { requestId, version: await field.version(requestId), ...field.plan(technicianId), ...change };
  return { requestId, answer: await field.world.run(actor, dispatchRequest, input) };
};
const reasons = (answer: unknown) =>
  (answer as { fields: { reasons: { en: string }[] } }).fields.reasons.map(({ en }) => en);
const seen = async (technicianId: string) => {
  const [row] = await field.world.rows('select version from technician where id = $1', technicianId);
  return { technicianId, version: row!['version'] as number };
};

test('outside their hours nobody is sent, unless on call, or whoever may overrule the plan says why', async () => {
  const { world } = field;
  const technicianId = await field.hire('严师傅');
  await world.does(leader(), setWorkingHours, {
    ...(await seen(technicianId)),
    hours: { week: never, holidays: false },
  });
  const refused = await order(technicianId);
  expect(refused.answer).toMatchObject({ type: 'TechnicianIneligibleError', fields: { overrulable: false } });
  expect(reasons(refused.answer)).toEqual(['Neither works nor is on call at that time']);
  const why = { overruleReason: '客户停产，本人同意' };
  expect((await order(technicianId, why)).answer).toBeInstanceOf(Error);
  expect((await order(technicianId, {}, leader())).answer).toMatchObject({ fields: { overrulable: true } });
  const { requestId, answer } = await order(technicianId, why, leader());
  expect(answer).not.toBeInstanceOf(Error);
  const [told] = await world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'plan.overruled'`,
    requestId,
  );
  expect(told).toMatchObject({ public: false, payload: { reason: why.overruleReason, technicianId } });

  const other = await field.hire('华师傅');
  await world.does(leader(), setWorkingHours, { ...(await seen(other)), hours: { week: never, holidays: false } });
  await world.does(leader(), rosterOnCall, { technicianId: other, startsAt: inHours(0), endsAt: inHours(12) });
  expect((await order(other)).answer).not.toBeInstanceOf(Error);
});

test('hours are a calendar of the policy or one’s own; what is neither is refused, and so is an old version', async () => {
  const technicianId = await field.hire('金师傅');
  const now = await seen(technicianId);
  const set = (hours: object | null, at = now) =>
    field.world.run(leader(), setWorkingHours, { ...at, hours: hours as never });
  expect(issue(await set({ calendar: 'no-such' }))).toEqual(['people.noSuchCalendar']);
  expect(issue(await set({ week: always.slice(1), holidays: false }))).toEqual(['people.sevenDays']);
  expect(issue(await set({ week: always.map(() => []), holidays: false }))).toEqual(['people.noHours']);
  const crossed = [
    { from: 600, until: 700 },
    { from: 650, until: 720 },
  ];
  expect(issue(await set({ week: [crossed, ...always.slice(1)], holidays: false }))).toEqual(['people.hoursWrong']);
  expect(await set({ week: always, holidays: true })).not.toBeInstanceOf(Error);
  expect(await set(null)).toMatchObject({ type: 'ConflictError', fields: { currentVersion: now.version + 1 } });
});

test('leave is asked for by the person, decided by another, and keeps them from being sent; taken back, it does not', async () => {
  const { world } = field;
  const technicianId = world.ids.technician;
  const away = {
    technicianId,
    kind: 'ANNUAL' as const,
    startsOn: day(0),
    fromNoon: false,
    endsOn: day(1),
    untilNoon: true,
  };
  await world.does(world.technician(), askLeave, away);
  expect(issue(await world.run(world.technician(), askLeave, { ...away, startsOn: day(1) }))).toEqual([
    'people.awayAlready',
  ]);
  expect(await barredFrom(technicianId, await field.leak())).toEqual([]);
  const [leave] = await world.rows('select id, state from leave_of_absence where technician_id = $1', technicianId);
  expect(leave).toMatchObject({ state: 'ASKED' });
  const leaveId = leave!['id'] as string;
  const own = { ...world.staff('DISPATCHER'), technicianId };
  await expect(world.run(own, decideLeave, { leaveId, approved: true })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(issue(await world.run(leader(), decideLeave, { leaveId, approved: false }))).toEqual(['required']);
  await world.does(leader(), decideLeave, { leaveId, approved: true });
  expect(await barredFrom(technicianId, await field.leak())).toEqual(['Is on leave at that time']);
  expect(reasons((await order(technicianId)).answer)).toEqual(['Is on leave at that time']);
  const onCall = { technicianId, startsAt: inHours(2), endsAt: inHours(9) };
  expect(issue(await world.run(leader(), rosterOnCall, onCall))).toEqual(['people.awayThen']);
  // The second day is free from noon on: 12:00 in China is 4:00 UTC.
  expect(await barredFrom(technicianId, await field.leak(), 27, 29)).toEqual([]);
  expect(await barredFrom(technicianId, await field.leak(), 26, 28)).toEqual(['Is on leave at that time']);
  await world.does(world.technician(), withdrawLeave, { leaveId });
  expect(await barredFrom(technicianId, await field.leak())).toEqual([]);
  const topics = await world.rows(`select topic from outbox where topic like 'leave.%' order by created_at, id`);
  expect(topics.map(({ topic }) => topic)).toEqual(['leave.asked', 'leave.approved']);
});

test('half days meet without clashing, leave entered by who leads people is approved at once', async () => {
  const { world } = field;
  const technicianId = await field.hire('魏师傅');
  const half = { technicianId, kind: 'SICK' as const, startsOn: day(3), endsOn: day(3) };
  await world.does(leader(), askLeave, { ...half, fromNoon: false, untilNoon: true });
  await world.does(leader(), askLeave, { ...half, fromNoon: true, untilNoon: false });
  expect(issue(await world.run(leader(), askLeave, { ...half, fromNoon: true, untilNoon: true }))).toEqual([
    'endsBeforeStart',
  ]);
  const states = await world.rows('select state from leave_of_absence where technician_id = $1', technicianId);
  expect(states).toEqual([{ state: 'APPROVED' }, { state: 'APPROVED' }]);
  expect(
    issue(
      await world.run(leader(), askLeave, {
        ...half,
        startsOn: day(-3),
        endsOn: day(-2),
        fromNoon: false,
        untilNoon: false,
      }),
    ),
  ).toEqual(['people.leaveOver']);
});

test('nobody is on the roster twice at once, two leaders at one moment included; taken off, the time is free', async () => {
  const { world } = field;
  const technicianId = await field.hire('陶师傅');
  const shift = { technicianId, startsAt: inHours(20), endsAt: inHours(32) };
  const answers = await Promise.all([1, 2].map(() => world.run(leader(), rosterOnCall, shift)));
  expect(answers.filter((answer) => answer instanceof Error).map(issue)).toEqual([['people.onCallAlready']]);
  const [row] = await world.rows('select id from on_call_shift where technician_id = $1', technicianId);
  await world.does(leader(), removeOnCall, { shiftId: row!['id'] as string });
  await world.does(leader(), rosterOnCall, shift);
});

test('work that the state demands a certificate for needs one that is good on that day', async () => {
  const { world } = field;
  const technicianId = await field.hire('姜师傅');
  await world.does(leader(), demandCertificates, { skill: 'TANK', kinds: ['ELECTRICIAN'] });
  const missing = 'No certificate is valid on that day for electrical work';
  expect((await barredFrom(technicianId, await field.leak()))[0]).toMatch(missing);
  const paper = { technicianId, kind: 'ELECTRICIAN' as const, title: '低压电工作业', number: 'T330106199001013170' };
  expect(issue(await world.run(leader(), recordCertificate, { ...paper, issuedOn: day(1) }))).toEqual([
    'people.inTheFuture',
  ]);
  await world.does(leader(), recordCertificate, { ...paper, issuedOn: day(-900), expiresOn: day(2) });
  expect(await barredFrom(technicianId, await field.leak())).toEqual([]);
  expect((await barredFrom(technicianId, await field.leak(), 72, 74))[0]).toMatch(missing);
  const [row] = await world.rows('select id, number_cipher from certificate where technician_id = $1', technicianId);
  expect(row!['number_cipher']).not.toContain('3170');
  const certificateId = row!['id'] as string;
  await world.does(leader(), endCertificate, { certificateId, reason: '吊销' });
  expect((await barredFrom(technicianId, await field.leak()))[0]).toMatch(missing);
  await world.does(leader(), restoreCertificate, { certificateId });
  expect(await barredFrom(technicianId, await field.leak())).toEqual([]);
  await world.does(leader(), demandCertificates, { skill: 'TANK', kinds: [] });
});

test('a certificate that runs out within thirty days is told of once, to whoever holds it and those who lead', async () => {
  const { world } = field;
  const paper = { technicianId: world.ids.technician, kind: 'WELDER' as const, title: '焊接', number: '1' };
  await world.does(leader(), recordCertificate, { ...paper, issuedOn: day(-300), expiresOn: day(31) });
  const told = async () => {
    await warnOfExpiry(() => world.context(world.system()));
    const rows = await world.rows(`select payload from outbox where topic = 'certificate.expiring' order by id`);
    return rows.map(({ payload }) => payload.news.accounts as string[]);
  };
  const before = await told();
  world.pass(24 * 60);
  const after = await told();
  const [news] = await world.rows(`select payload from outbox where topic = 'certificate.expiring' order by id desc`);
  expect(news!.payload.news.payload.about['zh-CN']).toMatch(/\d{4}年\d{1,2}月\d{1,2}日$/);
  expect(after.length).toBe(before.length + 1);
  expect(after.at(-1)).toEqual(expect.arrayContaining([world.ids.technicianAccount, world.ids.supervisorAccount]));
  world.pass(24 * 60);
  expect(await told()).toEqual(after);
});

test('files are kept by those who lead people: a technician only asks for leave, and only for themselves', async () => {
  const { world } = field;
  const other = await field.hire('戚师傅');
  const training = { technicianId: world.ids.technician, course: '上岗培训', minutes: 480, heldOn: day(-1) };
  const post = { technicianId: other, post: '维修', employer: '本公司', related: true, inHouse: true, fromOn: day(-9) };
  for (const actor of [world.technician(), world.staff('AGENT'), world.customer()]) {
    await expect(world.run(actor, recordTraining, training)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const leave = {
      technicianId: other,
      kind: 'SICK' as const,
      startsOn: day(0),
      fromNoon: false,
      endsOn: day(0),
      untilNoon: false,
    };
    await expect(world.run(actor, askLeave, leave)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  }
  await world.does(leader(), recordTraining, training);
  await world.does(leader(), recordPost, post);
  expect(issue(await world.run(leader(), recordPost, { ...post, toOn: day(-10) }))).toEqual(['endsBeforeStart']);
  const [row] = await world.rows('select id from post_held where technician_id = $1', other);
  await world.does(leader(), strikePost, { postId: row!['id'] as string });
});

test('a home is sealed, and a technician belongs to an outlet or to none', async () => {
  const { world } = field;
  const technicianId = await field.hire('谢师傅');
  const what = { skills: ['TANK'], regions: ['杭州'], outletId: world.ids.partner };
  const home = { latitude: 30.2741, longitude: 120.1551, address: '文三路 8 号' };
  await world.does(leader(), describeTechnician, { ...(await seen(technicianId)), ...what, home });
  const [row] = await world.rows('select home_cipher, outlet_id from technician where id = $1', technicianId);
  expect(row!['home_cipher']).toMatch(/^v1\./);
  expect(row!['outlet_id']).toBe(world.ids.partner);
  const refused = await world.run(leader(), describeTechnician, {
    ...(await seen(technicianId)),
    ...what,
    outletId: world.ids.site,
  });
  expect(issue(refused)).toEqual(['people.noSuchOutlet']);
});
