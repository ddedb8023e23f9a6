import { afterAll, beforeAll, expect, test } from 'vitest';
import { askApproval, approve } from '../../approvals/index.js';
import { cancelRequest } from '../../requests/commands/cancel-request.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { agreeToSolution } from './answer-solution.js';
import { answerSolutionQuestion, askAboutSolution } from './ask-about-solution.js';
import { draftSolution, reviseSolution } from './draft-solution.js';
import { sendSolution } from './send-solution.js';
import { issue, PLAN, Yard } from './solutions.test-kit.js';
import { submitSolution } from './submit-solution.js';
import { withdrawSolution } from './withdraw-solution.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.world.close());

const engineer = () => yard.as('engineer');
const send = async (id: string) => yard.world.run(engineer(), sendSolution, await yard.step(id));
const withdraw = async (id: string) =>
  yard.world.does(engineer(), withdrawSolution, { ...(await yard.step(id)), reason: '另拟' });

test('a plan for an ordinary problem is reviewed by the service head and approved by the executive, then sent', async () => {
  const request = await yard.problem();
  const id = await yard.draft(request);
  expect(await send(id)).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { state: 'DRAFT', allowedActions: ['REVISE', 'SUBMIT', 'WITHDRAW'] },
  });
  await yard.submit(id);
  expect(await yard.approval(id)).toMatchObject({
    subject: 'SOLUTION',
    rule: 'plan',
    awaited_offices: ['SERVICE_HEAD'],
    amount_minor: '260000',
    payload: { solutionId: id, round: 1, steps: ['清缝', '灌浆', '养护'], durationDays: 3 },
    trace: { clause: '3.5' },
  });
  await yard.says('head', 'approve', id);
  expect(await send(id)).toMatchObject({ fields: { state: 'IN_APPROVAL', allowedActions: ['WITHDRAW'] } });
  await yard.says('executive', 'approve', id);
  expect(await send(id)).not.toBeInstanceOf(Error);
  expect(await yard.world.request(request)).toMatchObject({ state: 'AWAITING_CUSTOMER' });
  expect((await yard.world.clocks(request)).find(({ kind }) => kind === 'ANSWER')).toMatchObject({ state: 'MET' });
  await yard.agree(id);
  expect(await yard.solution(id)).toMatchObject({ state: 'AGREED', method: 'PORTAL' });
  expect(await yard.world.request(request)).toMatchObject({ state: 'PLANNED' });
  expect((await yard.world.events(request)).filter((type) => type.startsWith('solution.'))).toEqual([
    'solution.drafted',
    'solution.proposed',
    'solution.agreed',
  ]);
});

test('the plan for a major problem goes to the general manager as well', async () => {
  const request = await yard.problem('MAJOR');
  const id = await yard.approved(request);
  expect(await send(id)).toMatchObject({ fields: { state: 'IN_APPROVAL' } });
  await yard.says('general', 'approve', id);
  expect(await send(id)).not.toBeInstanceOf(Error);
});

test('an approved plan is asked about again where the problem turns out to be major', async () => {
  const request = await yard.problem();
  const id = await yard.approved(request);
  await yard.triage(request, 'MAJOR');
  expect(await send(id)).toMatchObject({ fields: { state: 'IN_APPROVAL' } });
  for (const person of ['head', 'executive', 'general'] as const) await yard.says(person, 'approve', id);
  expect(await send(id)).not.toBeInstanceOf(Error);
});

test('what is sent back is written anew and asked again, in the next round of the same approval; what is refused, in another', async () => {
  const request = await yard.problem();
  const id = await yard.draft(request);
  await yard.submit(id);
  const first = await yard.approval(id);
  await yard.says('head', 'return', id);
  const anew = { ...PLAN, steps: ['清缝', '灌浆', '养护', '检测'] };
  await yard.world.does(engineer(), reviseSolution, { ...anew, ...(await yard.step(id)) });
  await yard.submit(id);
  expect(await yard.approval(id)).toMatchObject({
    id: first.id,
    round: 2,
    payload: { steps: anew.steps },
    earlier: [{ payload: { steps: PLAN.steps } }],
  });
  await yard.says('head', 'reject', id);
  await yard.world.does(engineer(), reviseSolution, { ...PLAN, ...(await yard.step(id)) });
  await yard.submit(id);
  expect(await yard.approval(id)).toMatchObject({ round: 1, state: 'PENDING' });
  expect((await yard.approval(id)).id).not.toBe(first.id);
});

test('the customer objects with a reason and agrees to the next round; each stays on record', async () => {
  const request = await yard.problem();
  const first = await yard.sent(request);
  expect(issue(await yard.world.run(engineer(), draftSolution, { ...PLAN, ...(await yard.seen(request)) }))).toBe(
    'solution.openAlready',
  );
  await yard.object(first);
  expect(await yard.world.request(request)).toMatchObject({ state: 'TRIAGED' });
  const second = await yard.sent(request, { explanation: '更换。', measures: ['TECHNICAL_IMPROVEMENT'] });
  await yard.agree(second);
  const rounds = 'select round, state, ground, reason from solution where request_id = $1 order by round';
  expect(await yard.world.rows(rounds, request)).toEqual([
    { round: 1, state: 'OBJECTED', ground: 'MEASURE', reason: '要求更换' },
    { round: 2, state: 'AGREED', ground: null, reason: null },
  ]);
  await expect(yard.world.write(`update solution set reason = 'x' where id = ?`, first)).rejects.toThrow(/not change/);
});

test('what was put to somebody does not change, not even behind the product’s back', async () => {
  const id = await yard.sent(await yard.problem());
  await expect(yard.world.write('update solution set total_minor = 1 where id = ?', id)).rejects.toThrow(/not change/);
});

test('a question is answered and leaves it the customer’s turn', async () => {
  const request = await yard.problem();
  const id = await yard.sent(request);
  const asked = { ...(await yard.step(id)), question: '需要停用吗？' };
  await yard.world.does(yard.world.customer(), askAboutSolution, asked);
  expect(await yard.world.request(request)).toMatchObject({ state: 'AWAITING_CUSTOMER' });
  const [{ id: questionId }] = (await yard.world.rows(
    'select id from solution_question where solution_id = $1',
    id,
  )) as [{ id: string }];
  await yard.world.does(engineer(), answerSolutionQuestion, { questionId, answer: '不需要。' });
  expect(await yard.world.run(engineer(), answerSolutionQuestion, { questionId, answer: '需要。' })).toMatchObject({
    type: 'IllegalTransitionError',
  });
  expect(await yard.world.rows('select answer from solution_question where id = $1', questionId)).toEqual([
    { answer: '不需要。' },
  ]);
  await yard.agree(id);
});

test('a decision on what moved on is refused: an old version, a request that was cancelled, an answer given twice', async () => {
  const request = await yard.problem();
  const id = await yard.sent(request);
  const old = { solutionId: id, version: 1 };
  expect(await yard.world.run(yard.world.customer(), agreeToSolution, old)).toMatchObject({ type: 'ConflictError' });
  await yard.world.does(yard.world.customer(), cancelRequest, await yard.seen(request));
  expect(await yard.agree(id)).toMatchObject({ type: 'IllegalTransitionError', fields: { allowedActions: [] } });
  expect(await yard.solution(id)).toMatchObject({ state: 'SENT' });
  const other = await yard.sent(await yard.problem());
  const answers = await Promise.all([yard.agree(other), yard.object(other)]);
  expect(answers.filter((answer) => answer instanceof Error)).toHaveLength(1);
});

test('nobody else answers for the customer; staff write down how they had the answer', async () => {
  const id = await yard.sent(await yard.problem());
  expect(await yard.agree(id, yard.world.otherCustomer())).toMatchObject({ type: 'NotFoundError' });
  await expect(yard.agree(id, yard.as('quality'))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(issue(await yard.agree(id, yard.as('agent')))).toBe('required');
  const said = { ...(await yard.step(id)), method: 'PHONE' as const };
  await yard.world.does(yard.as('agent'), agreeToSolution, said);
  expect(await yard.solution(id)).toMatchObject({ state: 'AGREED', method: 'PHONE' });
});

test('what is paid for is quoted, and agreeing to it is the consent the work needs', async () => {
  const request = await yard.problem('ORDINARY', 'IMPROPER_USE');
  const bare = await yard.draft(request);
  expect(issue(await yard.world.run(engineer(), submitSolution, await yard.step(bare)))).toBe('solution.quoteRequired');
  const lines = [
    { priceItemId: yard.world.ids.priceItem, quantity: 2, discountBasisPoints: 1_000 },
    { priceItemId: yard.world.ids.labourItem, quantity: 1 },
  ];
  await withdraw(bare);
  const id = await yard.sent(request, { lines });
  expect(await yard.solution(id)).toMatchObject({ round: 2, total_minor: String(2 * 10_845 + 8_000) });
  await yard.agree(id);
  const [consent] = await yard.world.rows('select * from consent where request_id = $1', request);
  expect(consent).toMatchObject({ kind: 'PAID_WORK', state: 'GIVEN', method: 'PORTAL', total_minor: '29690' });
  expect(consent!.lines).toMatchObject([
    { quantity: 2, unitPriceMinor: 10_845 },
    { quantity: 1, unitPriceMinor: 8_000 },
  ]);
  await yard.world.does(engineer(), resolveRequest, { ...(await yard.seen(request)), text: '已修补' });
});

test('inside warranty the same lines cost the customer nothing', async () => {
  const lines = [{ priceItemId: yard.world.ids.priceItem, quantity: 2 }];
  const id = await yard.draft(await yard.problem(), { lines });
  expect(await yard.solution(id)).toMatchObject({
    total_minor: '0',
    lines: [{ charged: false, basis: 'FREE', listPriceMinor: 12_050, amountMinor: 0 }],
  });
});

test('a replacement matches model and specification, unless another way of helping was approved', async () => {
  const request = await yard.problem();
  const draft = async (more: object) =>
    yard.world.run(engineer(), draftSolution, {
      ...PLAN,
      ...(await yard.seen(request)),
      measures: ['REPLACE'],
      ...more,
    });
  expect(issue(await draft({}))).toBe('required');
  const same = { model: 'M', specification: 'C30', originalSpecification: 'c30' };
  const other = { ...same, model: 'N', specification: 'C40' };
  expect(await draft({ replacement: other })).toMatchObject({
    fields: {
      issues: [
        { path: 'replacement.model', code: 'solution.notTheSame' },
        { path: 'replacement.specification', code: 'solution.notTheSame' },
      ],
    },
  });
  const words = { requestId: request, rule: 'other-way', title: '改用 C40', reason: '无同型号' };
  const approvalId = await yard.world.does(engineer(), askApproval, words);
  const [{ content_hash: contentHash }] = (await yard.world.rows(
    'select * from approval where id = $1',
    approvalId,
  )) as [{ content_hash: string }];
  await yard.world.does(yard.as('head'), approve, { approvalId, contentHash });
  expect(await draft({ replacement: other })).not.toBeInstanceOf(Error);
  const next = await yard.problem();
  const fits = await yard.draft(next, { measures: ['REPLACE'], replacement: same });
  expect(await yard.solution(fits)).toMatchObject({ replacement: { ...same, originalModel: 'M' } });
});

test('a solution that is taken back is asked about no more, and the request goes on', async () => {
  const request = await yard.problem();
  const asked = await yard.draft(request);
  await yard.submit(asked);
  await withdraw(asked);
  expect(await yard.approval(asked)).toMatchObject({ state: 'WITHDRAWN', awaited_offices: [] });
  const sent = await yard.sent(request);
  await withdraw(sent);
  expect(await yard.world.request(request)).toMatchObject({ state: 'TRIAGED' });
  expect(await yard.agree(sent)).toMatchObject({ type: 'IllegalTransitionError', fields: { state: 'WITHDRAWN' } });
});

test('technicians and customers prepare nothing; nobody prepares what is not assessed, or done', async () => {
  const request = await yard.problem();
  const input = { ...PLAN, ...(await yard.seen(request)) };
  await expect(yard.world.run(yard.world.customer(), draftSolution, input)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await yard.world.run(yard.world.technician(), draftSolution, input)).toMatchObject({ type: 'NotFoundError' });
  expect(await yard.world.run(engineer(), draftSolution, { ...input, version: 1 })).toMatchObject({
    type: 'ConflictError',
  });
  await yard.world.does(engineer(), resolveRequest, { ...(await yard.seen(request)), text: '已修补' });
  const late = { ...PLAN, ...(await yard.seen(request)) };
  expect(await yard.world.run(engineer(), draftSolution, late)).toMatchObject({ type: 'IllegalTransitionError' });
});
