import { createHash } from 'node:crypto';
import { fieldStatementText, type FieldStatement } from '@aftercare/schema';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fireClocks } from '../../clocks/index.js';
import { moveVisit } from '../../dispatch/commands/move-visit.js';
import { FieldWork } from '../testing/field-work.test-kit.js';
import { verifyReport } from '../verify-report.js';
import { acceptVisit } from './accept-visit.js';
import { arriveAtVisit } from './arrive-at-visit.js';
import { claimExpenses } from './claim-expenses.js';
import { departForVisit } from './depart-for-visit.js';
import { finishVisit } from './finish-visit.js';
import { recordVisit } from './record-visit.js';
import { signReport } from './sign-report.js';
import { startWork } from './start-work.js';

let field: FieldWork;
beforeAll(async () => void (field = await FieldWork.open('P16')));
afterAll(() => field.close());
beforeEach(() => field.world.pass(7 * 24 * 60));

const before = (minutes: number) => new Date(field.world.now.getTime() - minutes * 60_000);
const fire = () => fireClocks(() => field.world.context(field.world.system()));
const promise = async (requestId: string, kind: string) =>
  (await field.world.clocks(requestId)).find((clock) => clock['kind'] === kind)!;
const told = (requestId: string, type: string) =>
  field.world.rows(
    'select at, payload from request_event where request_id = $1 and type = $2 order by id',
    requestId,
    type,
  );

test('a promise told as broken that an arrival without a network had kept is kept; both stand on the timeline', async () => {
  const requestId = await field.leak();
  const visitId = await field.send(requestId);
  await field.do(acceptVisit, visitId, {});
  await field.do(departForVisit, visitId, {});
  const { due_at: due } = await promise(requestId, 'ARRIVE');
  field.world.pass(5 * 60);
  await fire();
  expect(await promise(requestId, 'ARRIVE')).toMatchObject({ state: 'RUNNING', breached_at: due });
  await field.do(arriveAtVisit, visitId, { happenedAt: before(4 * 60) });
  expect(await promise(requestId, 'ARRIVE')).toMatchObject({
    state: 'MET',
    breached_at: null,
    stopped_at: before(4 * 60),
  });
  expect(await field.visit(visitId)).toMatchObject({ arrived_at: before(4 * 60), stepped_at: before(4 * 60) });
  const [arrived] = await told(requestId, 'visit.arrived');
  expect(arrived).toMatchObject({ at: before(4 * 60), payload: { receivedAt: field.world.now.toISOString() } });
  expect(await told(requestId, 'promise.broken')).toHaveLength(1);
  expect(await told(requestId, 'promise.met')).toMatchObject([{ at: before(4 * 60) }]);
});

test('an arrival after the deadline stays late, however it was told', async () => {
  const requestId = await field.leak();
  const visitId = await field.send(requestId);
  await field.do(acceptVisit, visitId, {});
  await field.do(departForVisit, visitId, {});
  field.world.pass(5 * 60);
  await field.do(arriveAtVisit, visitId, { happenedAt: before(10) });
  expect(await promise(requestId, 'ARRIVE')).toMatchObject({ state: 'BROKEN', stopped_at: before(10) });
});

test('a step before the one before it, a week old or yet to come is refused, and nothing of it is kept', async () => {
  const visitId = await field.send(await field.leak());
  await field.do(acceptVisit, visitId, {});
  const codes = async (happenedAt: Date) =>
    (
      (await field.try(departForVisit, visitId, { happenedAt })) as unknown as {
        fields: { issues: { path: string; code: string }[] };
      }
    ).fields.issues.map(({ path, code }) => `${path} ${code}`);
  expect(await codes(before(1))).toEqual(['happenedAt visit.beforeLastStep']);
  expect(await codes(before(7 * 24 * 60 + 1))).toEqual(['happenedAt visit.tooLongAgo']);
  expect(await codes(before(-3))).toEqual(['happenedAt visit.notYet']);
  expect(await field.visit(visitId)).toMatchObject({ state: 'ACCEPTED', version: 2, departed_at: null });
});

test('a visit that was given to somebody else meanwhile is told as changed, or is not known any more', async () => {
  const requestId = await field.leak();
  const visitId = await field.send(requestId);
  await field.do(acceptVisit, visitId, {});
  const seen = (await field.visit(visitId)).version;
  await field.do(moveVisit, visitId, { ...field.plan(await field.hire('替班师傅')) }, field.dispatcher());
  const late = { visitId, version: seen, happenedAt: field.world.now };
  expect(await field.world.run(field.technician(), departForVisit, late)).toMatchObject({ type: 'NotFoundError' });
  await field.write('update service_request set technician_id = ? where id = ?', field.world.ids.technician, requestId);
  expect(await field.world.run(field.technician(), departForVisit, late)).toMatchObject({
    type: 'ConflictError',
    fields: { currentVersion: seen + 1 },
  });
});

const signedOffline = async () => {
  const visitId = await field.send(await field.leak());
  await field.begin(visitId);
  const photo = await field.upload('AFTER_PHOTO');
  const [{ sha256 }] = (await field.world.rows('select sha256 from file where id = $1', photo)) as [{ sha256: string }];
  await field.do(recordVisit, visitId, {
    findings: ' 密封圈老化 ',
    actions: '更换密封圈',
    travelMinutes: 40,
    readings: [{ name: '压力', value: '0.6', unit: 'MPa', low: 0.5, high: 0.8 }],
    otherMethodAsked: '改用软管',
    parts: [{ name: '密封圈', quantity: 1, covered: true, oldPartTaken: true }],
    afterPhotoIds: [photo],
  });
  await field.do(finishVisit, visitId, { outcome: 'FIXED' as const });
  const visit = await field.visit(visitId);
  const at = (column: string) => (visit[column] as Date).toISOString();
  const { number: request } = (await field.world.request(visit.request_id)) as { number: string };
  const statement: FieldStatement = {
    visit: visit.number,
    request,
    outcome: 'FIXED',
    findings: '密封圈老化',
    actions: '更换密封圈',
    departedAt: at('departed_at'),
    arrivedAt: at('arrived_at'),
    finishedAt: at('finished_at'),
    labourMinutes: null,
    travelMinutes: 40,
    otherMethodAsked: '改用软管',
    readings: [{ name: '压力', value: '0.6', unit: 'MPa', low: 0.5, high: 0.8 }],
    parts: [{ item: null, name: '密封圈', quantity: 1, covered: true, oldPartTaken: true }],
    collectedMinor: null,
    collectedBy: null,
    photos: [{ stage: 'AFTER', sha256 }],
    checklists: [],
    records: [],
  };
  const sign = async (shown: FieldStatement) =>
    field.try(signReport, visitId, {
      contentHash: createHash('sha256').update(fieldStatementText(shown), 'utf8').digest('hex'),
      signerName: '王小芳',
      signatureFileId: await field.upload('SIGNATURE'),
    });
  return { visitId, statement, sign };
};

test('what a phone without a network showed is signed, and the report shows that it is; another reading is not', async () => {
  const { visitId, statement, sign } = await signedOffline();
  const other = { ...statement, readings: [{ ...statement.readings[0]!, value: '0.7' }] };
  expect(await sign(other)).toMatchObject({ type: 'ConflictError' });
  expect(await sign(statement)).not.toBeInstanceOf(Error);
  const [report] = await field.world.rows('select * from service_report where visit_id = $1', visitId);
  expect(report!['signed_hash']).not.toBe(report!['content_hash']);
  const code = field.files.reportCode(field.world.organizationId, report!['id'] as string);
  const verified = await verifyReport(field.house(), code);
  expect(verified).toMatchObject({
    number: report!['number'],
    initials: '王**',
    intact: true,
    contentHash: report!['content_hash'],
  });
  expect(JSON.stringify(verified)).not.toContain('小芳');
  const asOwner = (statement: string) => field.world.rows(statement);
  await asOwner('alter table service_report no force row level security');
  await asOwner(`update service_report set content = jsonb_set(content, '{readings,0,value}', '"0.9"')`);
  await asOwner('alter table service_report force row level security');
  expect(await verifyReport(field.house(), code)).toMatchObject({ intact: false });
  expect(await verifyReport(field.house(), `${code.slice(0, 40)}${'A'.repeat(19)}`)).toBeNull();
});

test('no report, no reimbursement: what a visit cost is in the books once its report is closed, a receipt once', async () => {
  const { visitId, statement, sign } = await signedOffline();
  const receiptId = await field.upload('RECEIPT');
  const lines = [
    { kind: 'TRAVEL', onDay: '2026-11-09', amount: { amountMinor: 34_00, currency: 'CNY' }, receiptId },
    { kind: 'MEALS', onDay: '2026-11-09', amount: { amountMinor: 20_00, currency: 'CNY' }, note: '午餐' },
  ] as const;
  const claim = (actor = field.technician()) => field.world.run(actor, claimExpenses, { visitId, lines });
  expect(await claim()).toMatchObject({ fields: { issues: [{ path: 'visitId', code: 'visit.noReport' }] } });
  expect(await sign(statement)).not.toBeInstanceOf(Error);
  await expect(claim(field.world.staff('FINANCE'))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(await claim()).not.toBeInstanceOf(Error);
  expect(await claim()).toMatchObject({ fields: { issues: [{ code: 'visit.receiptUsed' }] } });
  const [spent] = await field.world.rows(
    `select sum(p.amount_minor)::int as minor from ledger_posting p join visit_expense e on e.entry_id = p.entry_id
     where e.visit_id = $1 and e.kind = 'MEALS' and p.account = 'TRIP_COST'`,
    visitId,
  );
  expect(spent).toEqual({ minor: 54_00 });
  await expect(
    field.write(
      `insert into visit_expense select organization_id, gen_random_uuid(), (select id from visit where state <> 'SIGNED' limit 1),
         kind, on_day, amount_minor, currency, note, null, entry_id, by_id, at from visit_expense limit 1`,
    ),
  ).rejects.toThrow('No report, no reimbursement');
});

test('a visit that did not help says what the next needs, and the next follows it', async () => {
  const requestId = await field.leak();
  const visitId = await field.send(requestId);
  await field.begin(visitId);
  await field.record(visitId);
  const wish = { from: before(-24 * 60), to: before(-26 * 60), parts: '内胆', note: null };
  expect(await field.try(finishVisit, visitId, { outcome: 'FIXED' as const, secondVisit: wish })).toMatchObject({
    fields: { issues: [{ code: 'visit.secondVisitOnlyUnfixed' }] },
  });
  await field.do(finishVisit, visitId, { outcome: 'NOT_FIXED' as const, secondVisit: wish });
  expect((await field.visit(visitId))['second_visit']).toMatchObject({ parts: '内胆', from: wish.from.toISOString() });
  const { contentHash } = await field.shown(visitId);
  await field.do(signReport, visitId, {
    contentHash,
    signerName: '王小芳',
    signatureFileId: await field.upload('SIGNATURE'),
  });
  field.world.pass(24 * 60);
  const next = await field.send(requestId);
  expect((await field.visit(next))['follows_id']).toBe(visitId);
  await field.begin(next);
  expect(await field.try(startWork, next, {})).toMatchObject({ type: 'IllegalTransitionError' });
});
