import { encodeGlobalId } from '@aftercare/schema';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { knows } from '../../../kernel/graphql/messages.js';
import { askApi, type Api } from '../testing/ask-api.test-kit.js';
import { FieldWork } from '../testing/field-work.test-kit.js';

let field: FieldWork;
let mutate: Api['mutate'];
let ask: Api['ask'];
beforeAll(async () => {
  field = await FieldWork.open('P16');
  ({ mutate, ask } = await askApi(field));
});
afterAll(() => field.close());
beforeEach(() => field.world.pass(7 * 24 * 60));

const requestId = (id: string) => encodeGlobalId('ServiceRequest', id);
const order = async (id: string, more: object = {}) => {
  const { technicianId, startsAt, endsAt } = field.plan();
  return {
    requestId: requestId(id),
    version: await field.version(id),
    technicianId: encodeGlobalId('Technician', technicianId),
    kind: 'ON_SITE',
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    ...more,
  };
};

test('a visit from the order to the signed report, as both faces see it', async () => {
  const tech = field.technician();
  const { visit } = await mutate(
    field.dispatcher(),
    'dispatchRequest',
    await order(await field.leak(), { instructions: '带梯子' }),
  );
  expect(visit).toMatchObject({
    state: 'OFFERED',
    version: 1,
    technician: { name: '李师傅' },
    request: { state: 'SCHEDULED' },
  });
  expect(visit.number).toMatch(/^V-\d{4}-\d{6}$/);
  const at = { visitId: visit.id, version: 1 };
  const go = async (name: string, more: object = {}) => {
    const answer = await mutate(tech, name, { ...at, ...more });
    if (!answer.visit) throw new Error(JSON.stringify(answer));
    at.version = answer.visit.version;
    return answer.visit;
  };
  expect((await go('acceptVisit')).allowedActions).toEqual(['DEPART']);
  await go('departForVisit');
  await go('arriveAtVisit', { latitude: 30.2, longitude: 120.1 });
  expect(await go('startWork')).toMatchObject({ state: 'WORKING', request: { state: 'IN_SERVICE' } });
  const [before, after] = [await field.upload('BEFORE_PHOTO'), await field.upload('AFTER_PHOTO')].map((id) =>
    encodeGlobalId('File', id),
  );
  const recorded = await go('recordVisit', {
    findings: '密封圈老化',
    actions: '更换',
    labourMinutes: 40,
    beforePhotoIds: [before],
    afterPhotoIds: [after],
    parts: [
      {
        priceItemId: encodeGlobalId('PriceItem', field.world.ids.priceItem),
        quantity: 1,
        covered: true,
        oldPartTaken: true,
      },
    ],
  });
  expect(recorded).toMatchObject({
    parts: [{ name: '件', quantity: 1, covered: true, unitPrice: { amountMinor: '12050' } }],
    beforePhotos: [{ id: before }],
    afterPhotos: [{ id: after }],
  });
  const { reportPreview } = await go('finishVisit', { outcome: 'FIXED' });
  expect(reportPreview.content).toMatchObject({
    findings: '密封圈老化',
    customerName: '王小芳',
    oldParts: [{ name: '件' }],
  });
  const signature = { signerName: '王小芳', signatureFileId: encodeGlobalId('File', await field.upload('SIGNATURE')) };
  const signed = await go('signReport', { contentHash: reportPreview.contentHash, ...signature });
  expect(signed).toMatchObject({
    state: 'SIGNED',
    outcome: 'FIXED',
    reportPreview: null,
    allowedActions: [],
    request: { state: 'AWAITING_ACCEPTANCE' },
    report: { language: 'zh-CN', signatureValid: true, refusalReason: null },
  });
  expect(signed.report.number).toMatch(/^S-\d{4}-\d{6}$/);
  expect(signed.report.paperUrl).toMatch(/^\/papers\//);
});

test('whoever may not be sent is refused with each reason, in the language of whoever asked', async () => {
  const id = await field.leak();
  const technicianId = encodeGlobalId('Technician', await field.hire('王师傅', '{TUBE}', '{上海}'));
  const zh = { ...field.dispatcher(), language: 'zh-CN' as const };
  expect(await mutate(zh, 'dispatchRequest', await order(id, { technicianId }))).toEqual({
    __typename: 'TechnicianIneligibleError',
    code: 'technicianIneligible',
    message: '不能派该技术人员。',
    reasons: [{ text: '不会修：TANK' }, { text: '不服务该区域：杭州' }],
  });
  expect(await mutate(field.dispatcher(), 'dispatchRequest', await order(id, { technicianId }))).toMatchObject({
    message: 'This technician cannot be sent to this work.',
    reasons: [{ text: 'Does not know: TANK' }, { text: 'Does not serve 杭州' }],
  });
});

test('whoever is busy, what is unpaid and what is wrong come back as what one can act on', async () => {
  const { visit } = await mutate(field.dispatcher(), 'dispatchRequest', await order(await field.leak()));
  expect(await mutate(field.dispatcher(), 'dispatchRequest', await order(await field.leak()))).toMatchObject({
    __typename: 'TechnicianBusyError',
    message: 'This technician has another visit at that time.',
  });
  const paid = await field.leak('TAKEN_APART_BY_USER');
  expect(await mutate(field.dispatcher(), 'dispatchRequest', await order(paid))).toMatchObject({
    __typename: 'ConsentRequiredError',
    kind: 'PAID_WORK',
  });
  const wrong = { startsAt: '2027-01-02T00:00:00Z', endsAt: '2027-01-01T00:00:00Z', technicianId: 'tec_nobody' };
  expect(await mutate(field.dispatcher(), 'dispatchRequest', await order(await field.leak(), wrong))).toMatchObject({
    issues: [{ path: 'technicianId', code: 'malformed', message: 'The format is not right.' }],
  });
  const step = { visitId: visit.id, version: 1 };
  expect(await mutate(field.technician(), 'startWork', step)).toMatchObject({
    __typename: 'IllegalTransitionError',
    state: 'OFFERED',
    allowedActions: ['ACCEPT', 'DECLINE'],
  });
  expect(await mutate(field.technician(), 'acceptVisit', { ...step, version: 5 })).toMatchObject({
    __typename: 'ConflictError',
    currentVersion: 1,
  });
  const { visit: moved } = await mutate(field.dispatcher(), 'moveVisit', {
    ...step,
    technicianId: encodeGlobalId('Technician', await field.hire('周师傅')),
    startsAt: field.plan(undefined, 300).startsAt.toISOString(),
    endsAt: field.plan(undefined, 300).endsAt.toISOString(),
  });
  expect(moved).toMatchObject({ technician: { name: '周师傅' }, version: 2 });
  expect(await mutate(field.technician(), 'acceptVisit', step)).toMatchObject({ __typename: 'NotFoundError' });
  expect(await mutate(field.dispatcher(), 'cancelVisit', { ...step, version: 2 })).toMatchObject({
    issues: [{ path: 'reason', code: 'required' }],
  });
  expect(
    (await mutate(field.dispatcher(), 'cancelVisit', { ...step, version: 2, reason: '改期' })).visit,
  ).toMatchObject({ state: 'CANCELLED' });
});

test('every field of a record that is out of bounds is named', async () => {
  const visitId = await field.send(await field.leak());
  await field.begin(visitId);
  const { version } = await field.visit(visitId);
  const refused = await mutate(field.technician(), 'recordVisit', {
    visitId: encodeGlobalId('Visit', visitId),
    version,
    findings: 'x'.repeat(4001),
    actions: '',
    labourMinutes: -1,
    collectedMinor: '12.5',
    parts: [{ quantity: 0, covered: true }],
    beforePhotoIds: ['fil_x'],
  });
  expect(refused.issues.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
    ['findings', 'tooLong'],
    ['labourMinutes', 'tooSmall'],
    ['collectedMinor', 'visit.moneyMalformed'],
    ['parts.0.quantity', 'tooSmall'],
    ['beforePhotoIds.0', 'malformed'],
  ]);
});

test('why a technician cannot come stays among colleagues', async () => {
  const visitId = encodeGlobalId('Visit', await field.send(await field.leak()));
  const { visit } = await mutate(field.technician(), 'declineVisit', { visitId, version: 1, reason: '生病' });
  expect(visit).toMatchObject({ state: 'DECLINED', declineReason: '生病' });
  const answer = await ask(field.world.customer(), `{ visit(id: "${visitId}") { state declineReason } }`);
  expect(answer).toEqual({ visit: { state: 'DECLINED', declineReason: null } });
});

test('proposed is who may be sent: on site those of the region, by telephone all with the skill', async () => {
  const id = await field.leak();
  const [near, far] = [await field.hire('近师傅'), await field.hire('远师傅', '{TANK}', '{上海}')];
  const { startsAt, endsAt } = field.plan();
  const times = `startsAt: "${startsAt.toISOString()}", endsAt: "${endsAt.toISOString()}"`;
  const eligible = async (kind: string) => {
    const query = `{ technicianProposals(requestId: "${requestId(id)}", ${times}, kind: ${kind}) { eligible technician { id } } }`;
    const { technicianProposals } = await ask(field.dispatcher(), query);
    return (technicianProposals as { eligible: boolean; technician: { id: string } }[])
      .filter((proposal) => proposal.eligible)
      .map(({ technician }) => technician.id);
  };
  const [nearId, farId] = [near, far].map((technician) => encodeGlobalId('Technician', technician));
  expect(await eligible('ON_SITE')).toContain(nearId);
  expect(await eligible('ON_SITE')).not.toContain(farId);
  expect(await eligible('PHONE')).toEqual(expect.arrayContaining([nearId, farId]));
  const taken = await field.send(await field.leak(), field.plan(near));
  expect(await eligible('ON_SITE')).not.toContain(nearId);
  // That very visit keeps nobody from going to it at another time.
  expect(await eligible(`ON_SITE, movedVisitId: "${encodeGlobalId('Visit', taken)}"`)).toContain(nearId);
  // Done with it before its time began.
  await field.write(`update visit set state = 'DONE', finished_at = starts_at - interval '1 hour' where id = ?`, taken);
  expect(await eligible('ON_SITE')).toContain(nearId);
});

test('customers change no visit, and field staff send nobody', async () => {
  const id = await field.leak();
  const visitId = encodeGlobalId('Visit', await field.send(id));
  await expect(mutate(field.world.customer(), 'acceptVisit', { visitId, version: 1 })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  await expect(mutate(field.technician(), 'dispatchRequest', await order(id))).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('every refusal of visits, dispatch and uploads has its sentence', () => {
  const codes = [
    'visit.recordFirst',
    'visit.notOnPriceList',
    'visit.paidPartNeedsPrice',
    'visit.beyondAgreed',
    'visit.fileUnknown',
    'visit.moneyMalformed',
    'technicianBusy',
    'technicianIneligible',
    'dispatch.endsBeforeStart',
    'dispatch.windowTooLong',
    'dispatch.windowOver',
    'dispatch.nothingChanged',
    'dispatch.notOnLadder',
    'dispatch.climbFirst',
    'upload.kindNotTaken',
    'upload.tooLarge',
    'upload.notUploaded',
    'upload.noVisit',
    'required',
    'tooSmall',
    'tooLarge',
  ];
  expect(codes.filter((code) => !knows(code))).toEqual([]);
});
