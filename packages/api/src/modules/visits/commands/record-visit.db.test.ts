import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { finishVisit } from './finish-visit.js';
import { FieldWork } from '../testing/field-work.test-kit.js';

let field: FieldWork;
beforeAll(async () => void (field = await FieldWork.open('P16')));
afterAll(() => field.close());
beforeEach(() => field.world.pass(7 * 24 * 60));

const TUBE = 12_050;
const LABOUR = 8_000;
const tube = (said: object = {}) => ({ priceItemId: field.world.ids.priceItem, quantity: 1, covered: true, ...said });
const paidTube = (quantity = 1) => tube({ quantity, covered: false });

const working = async (paid = false, lines?: { priceItemId: string; quantity: number }[]) => {
  const requestId = await field.leak(paid ? 'TAKEN_APART_BY_USER' : undefined);
  if (lines) await field.agree(requestId, 'PAID_WORK', lines);
  const visitId = await field.send(requestId);
  await field.begin(visitId);
  return visitId;
};
const agreed = () => [
  { priceItemId: field.world.ids.priceItem, quantity: 2 },
  { priceItemId: field.world.ids.labourItem, quantity: 1 },
];
const partsOf = (visitId: string) =>
  field.world.rows('select * from visit_part where visit_id = $1 order by position', visitId);
const issuesOf = (refused: unknown) =>
  (refused as { fields?: { issues?: { path: string; code: string }[] } }).fields?.issues;

test('what was found, done and used is written down, as often as it takes', async () => {
  const visitId = await working();
  await field.record(visitId, {
    findings: ' 渗漏 ',
    labourMinutes: 30,
    parts: [tube({ oldPartTaken: true }), { name: '密封胶', quantity: 2, covered: true }],
  });
  expect(await field.visit(visitId)).toMatchObject({
    findings: '渗漏',
    actions: '更换密封圈',
    labour_minutes: 30,
    state: 'WORKING',
  });
  expect(await partsOf(visitId)).toMatchObject([
    { name: '件', quantity: 1, unit_price_minor: String(TUBE), currency: 'CNY', covered: true, old_part_taken: true },
    { name: '密封胶', quantity: 2, unit_price_minor: '0', price_item_id: null, covered: true, old_part_taken: false },
  ]);
  await field.record(visitId, { findings: '渗漏，已换', parts: [tube({ quantity: 3 })] });
  expect(await field.visit(visitId)).toMatchObject({ findings: '渗漏，已换', labour_minutes: null });
  expect(await partsOf(visitId)).toMatchObject([{ quantity: 3 }]);
});

test('the record is not news for the customer before the report', async () => {
  const visitId = await working();
  await field.record(visitId);
  const { request_id: requestId } = await field.visit(visitId);
  expect(
    await field.world.rows(
      `select public from request_event where request_id = $1 and type = 'visit.recorded'`,
      requestId,
    ),
  ).toEqual([{ public: false }]);
});

test('a part keeps the price it was first recorded at, and is still there when the list has dropped it', async () => {
  const visitId = await working();
  await field.record(visitId, { parts: [tube()] });
  await field.write(
    'update price_item set unit_price_minor = 99999, withdrawn_at = now() where id = ?',
    field.world.ids.priceItem,
  );
  try {
    await field.record(visitId, { parts: [tube({ quantity: 2 })] });
    expect(await partsOf(visitId)).toMatchObject([{ unit_price_minor: String(TUBE), quantity: 2 }]);
    field.world.pass(24 * 60);
    const other = await working();
    expect(issuesOf(await field.record(other, { parts: [tube()] }))).toEqual([
      { path: 'parts.0.priceItemId', code: 'visit.notOnPriceList' },
    ]);
  } finally {
    await field.write(
      'update price_item set unit_price_minor = ?, withdrawn_at = null where id = ?',
      TUBE,
      field.world.ids.priceItem,
    );
  }
});

test('a paid part has the price the customer agreed to, whatever the list says today', async () => {
  const visitId = await working(true, agreed());
  await field.write('update price_item set unit_price_minor = 99999 where id = ?', field.world.ids.priceItem);
  try {
    await field.record(visitId, { parts: [paidTube()], collectedMinor: TUBE });
    expect(await partsOf(visitId)).toMatchObject([{ unit_price_minor: String(TUBE), covered: false }]);
  } finally {
    await field.write('update price_item set unit_price_minor = ? where id = ?', TUBE, field.world.ids.priceItem);
  }
});

test('nothing is charged and no money is taken without a price agreed', async () => {
  const visitId = await working();
  expect(await field.record(visitId, { parts: [paidTube()] })).toMatchObject({
    type: 'ConsentRequiredError',
    fields: { kind: 'PAID_WORK' },
  });
  expect(await field.record(visitId, { collectedMinor: 1 })).toMatchObject({ type: 'ConsentRequiredError' });
  expect(await partsOf(visitId)).toEqual([]);
});

test('never more is charged or taken than was agreed, to the last fen', async () => {
  const visitId = await working(true, agreed());
  const total = 2 * TUBE + LABOUR;
  expect(issuesOf(await field.record(visitId, { collectedMinor: total + 1 }))).toEqual([
    { path: 'collectedMinor', code: 'visit.beyondAgreed' },
  ]);
  expect(issuesOf(await field.record(visitId, { parts: [paidTube(3)] }))).toEqual([
    { path: 'parts', code: 'visit.beyondAgreed' },
  ]);
  const done = await field.record(visitId, { parts: [paidTube(2)], collectedMinor: total });
  expect(done).not.toBeInstanceOf(Error);
  expect(await field.visit(visitId)).toMatchObject({ collected_minor: String(total) });
});

test('two visits together take no more than was agreed', async () => {
  const visitId = await working(true, [{ priceItemId: field.world.ids.priceItem, quantity: 1 }]);
  const { request_id: requestId } = await field.visit(visitId);
  await field.record(visitId, { collectedMinor: 10_000 });
  await field.do(finishVisit, visitId, { outcome: 'NOT_FIXED' as const });
  await field.write(`update visit set state = 'SIGNED' where id = ?`, visitId);
  await field.write(`update service_request set state = 'PLANNED' where id = ?`, requestId);
  const again = await field.send(requestId, field.plan(undefined, 24 * 60));
  await field.begin(again);
  expect(issuesOf(await field.record(again, { collectedMinor: 2_051 }))).toEqual([
    { path: 'collectedMinor', code: 'visit.beyondAgreed' },
  ]);
  expect(await field.record(again, { collectedMinor: 2_050 })).not.toBeInstanceOf(Error);
});

test('every part that is wrong is named', async () => {
  const visitId = await working(true, agreed());
  const refused = await field.record(visitId, {
    parts: [
      tube(),
      { quantity: 1, covered: true },
      { name: '胶', quantity: 1, covered: false },
      tube({ priceItemId: uuidv7() }),
    ],
  });
  expect(issuesOf(refused)).toEqual([
    { path: 'parts.1.name', code: 'required' },
    { path: 'parts.2.priceItemId', code: 'visit.paidPartNeedsPrice' },
    { path: 'parts.3.priceItemId', code: 'visit.notOnPriceList' },
  ]);
});

test('pictures from before and after become the visit’s, and those left out later are let go', async () => {
  const visitId = await working();
  const [before, after, more] = [
    await field.upload('BEFORE_PHOTO'),
    await field.upload('AFTER_PHOTO'),
    await field.upload('AFTER_PHOTO'),
  ];
  await field.record(visitId, { beforePhotoIds: [before], afterPhotoIds: [after, more] });
  const photos = () => field.world.rows('select id, purpose from file where visit_id = $1 order by id', visitId);
  expect((await photos()).map(({ id }) => id)).toEqual([before, after, more].toSorted());
  await field.record(visitId, { afterPhotoIds: [more] });
  expect((await photos()).map(({ id }) => id)).toEqual([before, more].toSorted());
  await field.record(visitId);
  expect(await photos()).toHaveLength(2);
});

test('a picture that is somebody else’s, of another purpose, or of another visit is none', async () => {
  const visitId = await working();
  const cases = [
    { beforePhotoIds: [await field.upload('AFTER_PHOTO')] },
    { beforePhotoIds: [await field.upload('BEFORE_PHOTO', field.world.ids.staffAccount)] },
    { beforePhotoIds: [uuidv7()] },
  ];
  for (const said of cases)
    expect(issuesOf(await field.record(visitId, said))).toEqual([
      { path: 'beforePhotoIds', code: 'visit.fileUnknown' },
    ]);
  const taken = await field.upload('BEFORE_PHOTO');
  await field.record(visitId, { beforePhotoIds: [taken] });
  field.world.pass(24 * 60);
  const other = await working();
  expect(issuesOf(await field.record(other, { beforePhotoIds: [taken] }))).toEqual([
    { path: 'beforePhotoIds', code: 'visit.fileUnknown' },
  ]);
});

test('nothing is recorded before work begins', async () => {
  const visitId = await field.send(await field.leak());
  expect(await field.record(visitId)).toMatchObject({ type: 'IllegalTransitionError', fields: { state: 'OFFERED' } });
});
