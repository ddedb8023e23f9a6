import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverPost } from '../../../kernel/jobs/deliver-post.js';
import { Notify } from '../../notifications/index.js';
import type { Mill, Person } from '../commands/approvals.test-kit.js';
import { askAgain } from '../commands/ask-again.js';
import { delegateApprovals } from '../commands/delegate-approvals.js';
import { MillApi } from './mill-api.test-kit.js';

let mill: Mill;
let api: MillApi;
beforeAll(async () => {
  api = await MillApi.open();
  mill = api.mill;
});
afterAll(() => mill.world.close());

const INBOX = '{ approvalsToDecide { totalCount nodes { number viewerMayDecide } } }';
const inbox = async (person: Person) =>
  (await api.ask(mill.as(person), INBOX)).data['approvalsToDecide'].nodes.map(
    ({ number }: { number: string }) => number,
  );
const numberOf = async (id: string) => (await mill.approval(id)).number as string;
const global = (id: string) => encodeGlobalId('Approval', id);
const SMALL = { loss: '900', responsibility: 'CLEAR' };

test('an inbox holds what waits for its owner, also in the place of others, and what is due first stands first', async () => {
  const grave = await mill.ask(await mill.claim({ especiallyGrave: 'yes' }), 'settlement');
  const large = await mill.ask(await mill.claim({ loss: '20000' }), 'settlement');
  const small = await mill.ask(await mill.claim(SMALL), 'settlement');
  const [first, second, third] = await Promise.all([grave, large, small].map(numberOf));
  const due = await mill.world.rows(
    'select a.number from approval_in_time a where a.id = any($1) order by a.due_at, a.asked_at, a.id',
    [grave, large],
  );
  expect(await inbox('deputy')).toEqual(due.map(({ number }) => number));
  expect(await inbox('head')).toEqual([third]);
  expect(await inbox('board')).toEqual([]);
  await mill.says('deputy', 'approve', grave);
  expect(await inbox('deputy')).toEqual([second]);
  expect(await inbox('board')).toEqual([first]);
  const endsAt = new Date(mill.world.now.getTime() + 3_600_000);
  const delegation = { toId: mill.id('manager'), startsAt: new Date(0), endsAt };
  await mill.world.does(mill.as('deputy'), delegateApprovals, delegation);
  expect(await inbox('manager')).toEqual([second]);
  const seats = '{ approvalsToDecide { nodes { viewerSeats { name onBehalfOf label { en } } allowedActions } } }';
  expect((await api.ask(mill.as('manager'), seats)).data['approvalsToDecide'].nodes).toEqual([
    {
      viewerSeats: [
        { name: 'DEPUTY_GENERAL_MANAGER', onBehalfOf: 'deputy', label: { en: 'the deputy general manager' } },
      ],
      allowedActions: ['APPROVE', 'REJECT', 'RETURN'],
    },
  ]);
});

test('what an inbox finds and what the rule allows are the same, whoever looks', async () => {
  const ids = [
    await mill.ask(await mill.claim(SMALL), 'exception', { exception: { clause: '1.1' } }),
    await mill.ask(await mill.claim(SMALL), 'settlement', {}, 'head'),
    await mill.ask(await mill.claim({ loss: '20000' }), 'settlement', {}, 'deputy'),
  ];
  await mill.says('manager', 'approve', ids[0]!);
  const people: Person[] = ['head', 'manager', 'deputy', 'general', 'board', 'engineer'];
  let waiting = 0;
  for (const person of people) {
    const found = new Set(await inbox(person));
    for (const { id, number } of await mill.world.rows('select id, number from approval')) {
      const source = 'query ($id: ID!) { approval(id: $id) { viewerMayDecide } }';
      const { data } = await api.ask(mill.as(person), source, { id: global(id) });
      expect([person, number, data['approval'].viewerMayDecide]).toEqual([person, number, found.has(number)]);
      waiting += found.has(number) ? 1 : 0;
    }
  }
  expect(waiting).toBeGreaterThan(2);
});

const WHOLE = `query ($id: ID!) { approval(id: $id) {
  number state round step title reason amount { amountMinor currency } label { en } rule subject
  trace { clause because { en } } payload facts contentHash dueAt effectiveAt decidedAt
  steps { number board current posts { name label { en } verdict voteId } } tell { name label { en } }
  votes { id round step post verdict reason minutes by { displayName offices { label { en } } } onBehalfOf { displayName } }
  changes { field label { en } before { en } after { en } } askedBy { displayName } request { number } policyVersion { code }
  viewerSeats { name } allowedActions version } }`;

test('one statement tells all of an approval: the route, who said what, and what changed since they said it', async () => {
  const request = await mill.claim(SMALL);
  const amount = { amountMinor: 90_000, currency: 'CNY' };
  const id = await mill.ask(request, 'settlement', { amount });
  await mill.says('head', 'return', id);
  const words = { title: '赔偿方案', reason: '客户已提供照片', amount: { ...amount, amountMinor: 80_000 } };
  await mill.world.does(mill.as('engineer'), askAgain, { approvalId: id, version: 2, ...words });
  api.statements = 0;
  const { data, codes } = await api.ask(mill.as('head'), WHOLE, { id: global(id) });
  expect([codes, api.statements]).toEqual([undefined, 1]);
  expect(data['approval']).toMatchObject({
    state: 'PENDING',
    round: 2,
    label: { en: 'The settlement' },
    amount: { amountMinor: '80000', currency: 'CNY' },
    trace: { clause: '2.1' },
    steps: [{ number: 1, board: false, current: true, posts: [{ verdict: null, voteId: null }] }],
    votes: [
      {
        round: 1,
        step: 1,
        verdict: 'RETURNED',
        by: { displayName: 'head', offices: [{ label: { en: 'the head of the technical centre' } }] },
        onBehalfOf: null,
      },
    ],
    changes: [{ field: 'amount', label: { en: 'Amount' }, before: { en: '900.00 CNY' }, after: { en: '800.00 CNY' } }],
    viewerSeats: [{ name: 'TECHNICAL_CENTRE_HEAD' }],
  });
  await mill.triage(request, { loss: '20000' });
  const [next] = await mill.world.rows('select id from approval where replaces_id = $1', id);
  const { data: reopened } = await api.ask(mill.as('deputy'), WHOLE, { id: global(next!.id) });
  expect(reopened['approval'].changes).toEqual([
    {
      field: 'route',
      label: { en: 'Who must agree' },
      before: { en: 'the head of the technical centre' },
      after: { en: 'the deputy general manager' },
    },
    { field: 'facts.loss', label: { en: 'Direct loss' }, before: { en: '900' }, after: { en: '20,000' } },
  ]);
});

const MUTATION = `__typename ... on ApprovalSuccess { approval { id state number contentHash version allowedActions } }
  ... on UserError { code message } ... on InvalidInputError { issues { path code message } }`;

test('it is asked, decided and withdrawn through the API, each under its own key', async () => {
  const request = encodeGlobalId('ServiceRequest', await mill.claim({ loss: '20000' }));
  const run = async (person: Person, name: string, type: string, input: object) => {
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${MUTATION} } }`;
    const { data, codes } = await api.ask(mill.as(person), source, {
      input: { idempotencyKey: `key-${uuidv7()}`, ...input },
    });
    expect(codes).toBe(undefined);
    return data[name];
  };
  const words = { requestId: request, rule: 'settlement', title: '赔偿', reason: '破损' };
  const amount = { amountMinor: '2000000', currency: 'CNY' };
  const { approval } = await run('engineer', 'askApproval', 'AskApprovalInput', { ...words, amount });
  expect(approval).toMatchObject({ state: 'PENDING', allowedActions: ['WITHDRAW'] });
  const { id: approvalId, contentHash } = approval;
  const stale = { approvalId, contentHash: '0'.repeat(64) };
  expect(await run('deputy', 'approve', 'ApproveInput', stale)).toMatchObject({ __typename: 'ConflictError' });
  expect(await run('deputy', 'reject', 'RejectInput', { approvalId, contentHash, reason: ' ' })).toMatchObject({
    issues: [{ path: 'reason', code: 'required' }],
  });
  const back = await run('deputy', 'returnForChange', 'RejectInput', { approvalId, contentHash, reason: '照片' });
  expect(back.approval).toMatchObject({ state: 'RETURNED', version: 2 });
  const again = await run('engineer', 'askAgain', 'AskAgainInput', {
    approvalId,
    version: 2,
    title: '赔偿',
    reason: '照片已补',
    amount,
  });
  const done = await run('deputy', 'approve', 'ApproveInput', { approvalId, contentHash: again.approval.contentHash });
  expect(done.approval).toMatchObject({ state: 'APPROVED', allowedActions: [] });
  const over = await run('engineer', 'withdrawApproval', 'WithdrawApprovalInput', { approvalId, version: 4 });
  expect(over).toMatchObject({ __typename: 'IllegalTransitionError' });
});

test('whoever must decide next is told, and then the asker', async () => {
  const id = await mill.ask(await mill.claim(SMALL), 'settlement');
  const deliver = () =>
    deliverPost(
      () => mill.world.database.entityManagerFor(mill.world.system()),
      mill.world.organizationId,
      [new Notify(mill.world.personalData, '')],
      mill.world.now,
    );
  const told = async () =>
    mill.world.rows(
      `select template, recipient_id, customer_id from notification where template like 'approval.%' and request_id = $1
       order by created_at, id`,
      (await mill.approval(id)).request_id,
    );
  await deliver();
  expect(await told()).toEqual([{ template: 'approval.asked', recipient_id: mill.id('head'), customer_id: null }]);
  await mill.says('head', 'approve', id);
  await deliver();
  expect(await told()).toMatchObject([{}, { template: 'approval.approved', recipient_id: mill.id('engineer') }]);
});
