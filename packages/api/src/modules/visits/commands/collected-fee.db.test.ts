import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { FieldWork } from '../testing/field-work.test-kit.js';
import { finishVisit } from './finish-visit.js';
import type { RecordVisit } from './record-visit.js';
import { signReport } from './sign-report.js';

let field: FieldWork;
beforeAll(async () => void (field = await FieldWork.open('P16')));
afterAll(() => field.close());
beforeEach(() => field.world.pass(7 * 24 * 60));

const TUBE = 12_050;
const LABOUR = 8_000;
const paidTube = () => ({ priceItemId: field.world.ids.priceItem, quantity: 1, covered: false });

const agreed = async () => {
  const requestId = await field.leak('TAKEN_APART_BY_USER');
  const { priceItem, labourItem } = field.world.ids;
  await field.agree(requestId, 'PAID_WORK', [
    { priceItemId: priceItem, quantity: 1 },
    { priceItemId: labourItem, quantity: 1 },
  ]);
  return requestId;
};

async function visited(requestId: string, said: Partial<RecordVisit>, outcome: 'FIXED' | 'NOT_FIXED' = 'FIXED') {
  const visitId = await field.send(requestId);
  await field.begin(visitId);
  await field.record(visitId, said);
  await field.do(finishVisit, visitId, { outcome });
  const { contentHash } = await field.shown(visitId);
  const signatureFileId = await field.upload('SIGNATURE');
  await field.do(signReport, visitId, { contentHash, signerName: '王小芳', signatureFileId });
  return visitId;
}

/** Lines of the request's entries: kind, account and amount. */
const books = async (requestId: string) =>
  (
    await field.world.rows(
      `select kind, account, amount_minor::int as amount from ledger_line where request_id = $1 order by number, line`,
      requestId,
    )
  ).map(({ kind, account, amount }) => [kind, account, amount]);

test('what a visit charged and took is in the books once its report is closed, by the way it was paid', async () => {
  const requestId = await agreed();
  const collected = TUBE + LABOUR;
  await visited(requestId, { parts: [paidTube()], collectedMinor: collected, collectedBy: 'TRANSFER' });
  expect(await books(requestId)).toEqual([
    ['FEE', 'CUSTOMER_RECEIVABLE', collected],
    ['FEE', 'SERVICE_FEE', -collected],
    ['PAYMENT', 'BANK', collected],
    ['PAYMENT', 'CUSTOMER_RECEIVABLE', -collected],
  ]);
  expect(await field.world.events(requestId)).toContain('payment.collected');
});

test('what was charged and not paid on the spot is owed, and paid in cash on the next visit', async () => {
  const requestId = await agreed();
  await visited(requestId, { parts: [paidTube()], collectedMinor: 10_000 }, 'NOT_FIXED');
  const owed = async () =>
    Number(
      (
        await field.world.rows(
          `select sum(amount_minor) from ledger_line where request_id = $1 and account = 'CUSTOMER_RECEIVABLE'`,
          requestId,
        )
      )[0]!.sum,
    );
  expect(await owed()).toBe(2_050);
  await visited(requestId, { collectedMinor: 2_050 });
  expect(await owed()).toBe(0);
  expect((await books(requestId)).slice(4)).toEqual([
    ['PAYMENT', 'CASH', 2_050],
    ['PAYMENT', 'CUSTOMER_RECEIVABLE', -2_050],
  ]);
});

test('a visit that charges nothing and takes nothing is not in the books', async () => {
  const requestId = await field.leak();
  await visited(requestId, {});
  expect(await books(requestId)).toEqual([]);
  for (const { name, faults } of INVARIANTS)
    expect([name, (await field.world.owner.query(faults)).rows]).toEqual([name, []]);
});
