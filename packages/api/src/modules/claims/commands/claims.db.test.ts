import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { approve } from '../../approvals/index.js';
import { openInvestigation } from '../../investigation/commands/open-investigation.js';
import { cancelRequest } from '../../requests/commands/cancel-request.js';
import { rejectRequest } from '../../requests/commands/reject-request.js';
import { ClaimsMill, refusalOf, TWO_LINES } from './claims.test-kit.js';
import { payClaim } from './pay-claim.js';
import { reverseClaimPayment } from './reverse-claim-payment.js';
import { reverseClaim } from './reverse-claim.js';
import { submitClaim } from './submit-claim.js';
import { withdrawClaim } from './withdraw-claim.js';

let claims: ClaimsMill;
beforeAll(async () => {
  claims = await ClaimsMill.open();
});
afterAll(() => claims.world.close());

const WHOLE = 2_950_000;

test('a customer claims line by line; what is found due of part of it, with the reason, is agreed to by whom the policy names', async () => {
  const id = await claims.submitted('COMPENSATE');
  expect(await claims.claim(id)).toMatchObject({
    number: 'CL-2026-000001',
    state: 'SUBMITTED',
    claimed_minor: String(WHOLE),
    approved_minor: null,
    currency: 'CNY',
  });
  await claims.assess(id, [{ quantity: 3_000, amountMinor: 1_800_000, reason: '第三卷完好' }]);
  const [approval] = await claims.approvals(id);
  expect(approval).toMatchObject({
    subject: 'CLAIM',
    rule: 'claim',
    state: 'PENDING',
    awaited_offices: ['TECHNICAL_CENTRE_HEAD'],
    amount_minor: '2050000',
    payload: { kind: 'COMPENSATE', round: 1 },
    trace: { clause: '2.1' },
  });
  expect(await claims.books(id)).toEqual({});
  await claims.says('head', 'approve', id);
  expect(await claims.claim(id)).toMatchObject({ state: 'APPROVED', approved_minor: '2050000' });
  expect(await claims.books(id)).toEqual({ CLAIM_LOSS: 2_050_000, CUSTOMER_PAYABLE: -2_050_000 });
  const { request_id: request } = await claims.claim(id);
  expect((await claims.world.events(request)).filter((type) => type.startsWith('claim.'))).toEqual([
    'claim.submitted',
    'claim.assessed',
    'claim.approved',
  ]);
});

test('above 10,000 the deputy agrees to it, and what is especially grave goes to the board, with minutes', async () => {
  const large = await claims.submitted('RETURN', { loss: '10000.01' });
  await claims.assess(large);
  expect((await claims.approvals(large))[0]).toMatchObject({ awaited_offices: ['DEPUTY_GENERAL_MANAGER'] });
  const grave = await claims.submitted('RETURN', { especiallyGrave: 'yes' });
  await claims.assess(grave);
  await claims.says('deputy', 'approve', grave);
  expect(await claims.claim(grave)).toMatchObject({ state: 'ASSESSED' });
  const [{ id: approvalId, content_hash: contentHash }] = (await claims.approvals(grave)) as [
    { id: string; content_hash: string },
  ];
  await claims.world.does(claims.mill.as('board'), approve, { approvalId, contentHash, minutes: '一致同意' });
  expect(await claims.claim(grave)).toMatchObject({ state: 'APPROVED' });
});

test('where nothing is due of any line it is declined with the reason, and nobody is asked', async () => {
  const id = await claims.submitted('COMPENSATE');
  const nothing = { quantity: 0, amountMinor: 0, reason: '不属于质量问题' };
  await claims.assess(id, [nothing, nothing], { reason: '使用不当' });
  expect(await claims.claim(id)).toMatchObject({ state: 'DECLINED', reason: '使用不当', approved_minor: null });
  expect([await claims.approvals(id), await claims.books(id)]).toEqual([[], {}]);
});

test('what hangs on a request that is turned down or needed no more ends with it: nobody agrees to it, nor looks into it', async () => {
  const { world, mill } = claims;
  for (const [ended, by] of [
    [rejectRequest, mill.as('manager')],
    [cancelRequest, world.customer()],
  ] as const) {
    const id = await claims.submitted('COMPENSATE');
    await claims.assess(id);
    const { request_id: requestId } = await claims.claim(id);
    const seen = async () => ({ requestId, version: (await world.request(requestId)).version as number });
    await world.does(mill.as('engineer'), openInvestigation, { ...(await seen()), purpose: '原因' });
    await world.does(by, ended, { ...(await seen()), reason: '重复' });
    expect(await claims.approvals(id)).toMatchObject([{ state: 'WITHDRAWN', awaited_offices: [] }]);
    expect(refusalOf(await claims.says('head', 'approve', id))).toBe('IllegalTransitionError');
    expect(refusalOf(await claims.assess(id))).toBe('IllegalTransitionError');
    expect(await world.rows('select state, end_reason from investigation where request_id = $1', requestId)).toEqual([
      { state: 'DROPPED', end_reason: '重复' },
    ]);
    expect([await claims.books(id), await claims.faults()]).toEqual([{}, {}]);
  }
});

test('sent back it is assessed again: the next round of the same approval; rejected, another is asked for', async () => {
  const id = await claims.submitted('COMPENSATE');
  await claims.assess(id);
  expect(refusalOf(await claims.assess(id))).toBe('IllegalTransitionError');
  await claims.says('head', 'return', id);
  await claims.assess(id, [{ amountMinor: 1, reason: '少量' }]);
  expect(await claims.approvals(id)).toMatchObject([{ state: 'PENDING', round: 2, amount_minor: '250001' }]);
  await claims.says('head', 'reject', id);
  expect(await claims.claim(id)).toMatchObject({ state: 'ASSESSED', round: 2 });
  await claims.assess(id);
  expect(await claims.approvals(id)).toMatchObject([{ state: 'REJECTED' }, { state: 'PENDING' }]);
  await claims.says('head', 'approve', id);
  expect(await claims.claim(id)).toMatchObject({ state: 'APPROVED', round: 3, approved_minor: String(WHOLE) });
});

test('withdrawn, it is not asked about any more', async () => {
  const id = await claims.submitted('COMPENSATE');
  await claims.assess(id);
  const withdraw = (actor: Actor, of = id) => claims.step(actor, withdrawClaim, of, { reason: '自行处理' });
  expect(refusalOf(await withdraw(claims.world.customer()))).toBe('IllegalTransitionError');
  await withdraw(claims.as('AGENT'));
  expect(await claims.claim(id)).toMatchObject({ state: 'WITHDRAWN', reason: '自行处理' });
  expect(await claims.approvals(id)).toMatchObject([{ state: 'WITHDRAWN' }]);
  expect(refusalOf(await claims.assess(id))).toBe('IllegalTransitionError');
  const fresh = await claims.submitted('COMPENSATE');
  await withdraw(claims.world.customer(), fresh);
  expect(await claims.claim(fresh)).toMatchObject({ state: 'WITHDRAWN' });
});

test('money is paid in parts, never more than is owed; with the last of it the claim is settled', async () => {
  const id = await claims.approved('COMPENSATE');
  const pay = (amountMinor: number, more = {}) =>
    claims.step(claims.as('FINANCE'), payClaim, id, { amountMinor, method: 'TRANSFER', ...more });
  expect(refusalOf(await pay(WHOLE + 1))).toBe('amountMinor claim.moreThanOwed');
  await pay(2_000_000, { on: '2026-11-01', reference: '回单 7731' });
  expect(await claims.claim(id)).toMatchObject({ state: 'APPROVED', settled_minor: '2000000' });
  expect(refusalOf(await pay(950_001))).toBe('amountMinor claim.moreThanOwed');
  expect(refusalOf(await pay(1, { on: '2026-11-03' }))).toBe('on claim.inTheFuture');
  await pay(950_000, { method: 'CASH' });
  expect(await claims.claim(id)).toMatchObject({ state: 'SETTLED', settled_at: claims.world.now });
  expect(await claims.books(id)).toEqual({ CLAIM_LOSS: WHOLE, BANK: -2_000_000, CASH: -950_000 });
  await expect(
    claims.step(claims.as('MANAGER'), payClaim, id, { amountMinor: 1, method: 'CASH' }),
  ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('what was recorded wrongly is taken back by a reversing entry, once, and owed again', async () => {
  const id = await claims.approved('COMPENSATE');
  await claims.step(claims.as('FINANCE'), payClaim, id, { amountMinor: WHOLE, method: 'TRANSFER' });
  const [payment] = await claims.world.rows('select id from claim_payment where claim_id = $1', id);
  const undo = () =>
    claims.step(claims.as('FINANCE'), reverseClaimPayment, id, { paymentId: payment!['id'], reason: '账户有误' });
  await undo();
  expect(await claims.claim(id)).toMatchObject({ state: 'APPROVED', settled_minor: '0', settled_at: null });
  expect(await claims.books(id)).toEqual({ CLAIM_LOSS: WHOLE, CUSTOMER_PAYABLE: -WHOLE });
  expect(refusalOf(await undo())).toBe('paymentId ledger.reversedAlready');
});

test('approved money changes only by reversal, and not once some of it has been paid', async () => {
  const id = await claims.approved('COMPENSATE');
  await expect(claims.world.write('update claim set approved_minor = 1 where id = ?', id)).rejects.toThrow(
    'does not change',
  );
  const [line] = await claims.lines(id);
  await expect(
    claims.world.write(
      `insert into claim_assessment (organization_id, id, claim_id, line_id, round, quantity_thousandths, amount_minor, currency)
       values (?, gen_random_uuid(), ?, ?, 2, 1, 1, 'CNY')`,
      claims.world.organizationId,
      id,
      line!['id'],
    ),
  ).rejects.toThrow('not assessed again');
  await claims.step(claims.as('FINANCE'), payClaim, id, { amountMinor: 1, method: 'CASH' });
  const reverse = (of: string) => claims.step(claims.as('FINANCE'), reverseClaim, of, { reason: '重复提出' });
  expect(refusalOf(await reverse(id))).toBe('IllegalTransitionError');
  const other = await claims.approved('COMPENSATE');
  await reverse(other);
  expect(await claims.claim(other)).toMatchObject({ state: 'REVERSED', reason: '重复提出' });
  expect(await claims.books(other)).toEqual({});
});

test('a refund is never more than the customer had paid', async () => {
  const id = await claims.submitted('RETURN');
  expect(refusalOf(await claims.assess(id, [], { paidMinor: WHOLE - 1 }))).toBe('paidMinor claim.moreThanPaid');
  await claims.assess(id, [], { paidMinor: WHOLE });
  await expect(
    claims.world.write('update claim set paid_minor = 1, approved_minor = 2 where id = ?', id),
  ).rejects.toThrow('claim_refund_no_more_than_paid');
});

test('where the case has grown since, nothing is paid until those have agreed who must now', async () => {
  const id = await claims.approved('COMPENSATE');
  const { request_id: request } = await claims.claim(id);
  await claims.mill.triage(request, { loss: '20000' });
  const pay = () => claims.step(claims.as('FINANCE'), payClaim, id, { amountMinor: 100, method: 'CASH' });
  expect(refusalOf(await pay())).toBe('IllegalTransitionError');
  await claims.says('deputy', 'approve', id);
  expect(refusalOf(await pay())).toBe(undefined);
  expect(await claims.books(id)).toMatchObject({ CLAIM_LOSS: WHOLE });
});

test('an old version, an old request, goods worth nothing, somebody else and a second time under one key change nothing', async () => {
  const { world } = claims;
  const requestId = await claims.mill.claim();
  const { version } = await world.request(requestId);
  const input = { requestId, version, kind: 'RETURN', lines: TWO_LINES } as const;
  expect(refusalOf(await world.run(world.customer(), submitClaim, { ...input, version: version - 1 }))).toBe(
    'ConflictError',
  );
  expect(refusalOf(await world.run(world.otherCustomer(), submitClaim, input))).toBe('NotFoundError');
  expect(refusalOf(await world.run(world.partnerProgram('requests:write'), submitClaim, input))).toBe('NotFoundError');
  const given = [TWO_LINES[0]!, { ...TWO_LINES[1]!, unitPriceMinor: 0 }];
  expect(refusalOf(await world.run(world.customer(), submitClaim, { ...input, lines: given }))).toBe(
    'lines.1.unitPriceMinor claim.worthNothing',
  );
  const [first, second] = [
    await world.run(world.customer(), submitClaim, input, 'the-same-key'),
    await world.run(world.customer(), submitClaim, input, 'the-same-key'),
  ];
  expect(second).toEqual(first);
  const { subjectId: id } = first as { subjectId: string };
  const old = { claimId: id, version: 7, reason: null };
  expect(refusalOf(await world.run(world.customer(), withdrawClaim, old))).toBe('ConflictError');
  expect(refusalOf(await world.run(world.otherCustomer(), withdrawClaim, old))).toBe('NotFoundError');
});

test('after all of this, every invariant holds; and a claim paid behind its back is found', async () => {
  expect(await claims.faults()).toEqual({});
  const id = await claims.approved('COMPENSATE');
  await claims.world.write('update claim set settled_minor = 5 where id = ?', id);
  const { number } = await claims.claim(id);
  expect(Object.values(await claims.faults())).toEqual([[number]]);
  await claims.world.write('update claim set settled_minor = 0 where id = ?', id);
});
