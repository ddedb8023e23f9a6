import { encodeGlobalId, type Role } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { MillApi } from '../../approvals/graphql/mill-api.test-kit.js';
import { ClaimsMill } from '../commands/claims.test-kit.js';
import { appraiseGoods, disposeOfGoods, receiveGoods, sendGoodsBack } from '../commands/goods-come-back.js';
import { payClaim } from '../commands/pay-claim.js';
import { recordClaimCost } from '../commands/record-claim-cost.js';

let api: MillApi;
let claims: ClaimsMill;
beforeAll(async () => {
  api = await MillApi.open();
  claims = new ClaimsMill(api.mill);
});
afterAll(() => claims.world.close());

const WHOLE = `query ($id: ID!) { claim(id: $id) {
  number kind state note claimed { amountMinor currency } approved { amountMinor } settled { amountMinor }
  outstanding { amountMinor currency } paidForGoods { amountMinor } round reason submittedAt decidedAt settledAt
  lines { line batch product quantity unit unitPrice { amountMinor } amount { amountMinor }
    assessment { round quantity amount { amountMinor } reason } assessments { round } }
  payments { amount { amountMinor } method paidOn reference reversedAt by { displayName } }
  goods { step quantity verdict weightKg carrier line { line } by { displayName } }
  costs { kind amount { amountMinor currency } trace { clause sentence { en } } }
  approvals { number state } request { number } customer { number } allowedActions version } }`;
const global = (id: string) => encodeGlobalId('Claim', id);
const read = async (actor: Actor, id: string) => {
  const { data, codes } = await api.ask(actor, WHOLE, { id: global(id) });
  expect(codes).toBe(undefined);
  return data['claim'];
};

/** A return that has cost something, was pulped and partly paid. */
async function lived(): Promise<string> {
  const id = await claims.approved('RETURN', { loss: '900', responsibility: 'CLEAR', machine: 'WORKSHOP_4_MACHINE_7' });
  const [line] = await claims.lines(id);
  const at = { lineId: line!['id'] as string, quantity: 1_500 };
  await claims.step(claims.world.customer(), sendGoodsBack, id, { ...at, carrier: '德邦' });
  await claims.step(claims.as('STORES'), receiveGoods, id, at);
  await claims.step(claims.as('QUALITY'), appraiseGoods, id, { ...at, verdict: 'PULP' });
  await claims.step(claims.as('STORES'), disposeOfGoods, id, { ...at, verdict: 'PULP', weightKg: 1_500 });
  await claims.step(claims.as('STORES'), recordClaimCost, id, { kind: 'FREIGHT', amountMinor: 120_000 });
  await claims.step(claims.as('FINANCE'), payClaim, id, { amountMinor: 1_000_000, method: 'TRANSFER' });
  return id;
}

test('one statement tells staff all of a claim: lines, money, goods and what it cost', async () => {
  const id = await lived();
  api.statements = 0;
  expect(await read(claims.as('FINANCE'), id)).toMatchObject({
    state: 'APPROVED',
    approved: { amountMinor: '2950000' },
    outstanding: { amountMinor: '1950000', currency: 'CNY' },
    lines: [
      { quantity: '4.5', unitPrice: { amountMinor: '600000' }, assessment: { quantity: '4.5' } },
      { quantity: '0.5', amount: { amountMinor: '250000' } },
    ],
    payments: [{ amount: { amountMinor: '1000000' }, method: 'TRANSFER' }],
    goods: [{ step: 'SENT_BACK' }, {}, {}, { step: 'DISPOSED', weightKg: 1500, line: { line: 1 } }],
    costs: [
      { kind: 'REPULPING', amount: { amountMinor: '180000' }, trace: [{ clause: '5.4' }] },
      { kind: 'FREIGHT', trace: [] },
    ],
    approvals: [{ state: 'APPROVED' }],
    allowedActions: ['RECORD_COST', 'PAY', 'CORRECT'],
  });
  expect(api.statements).toBe(1);
});

test('the customer follows money and goods, and reads nothing of what goes on inside', async () => {
  const id = await lived();
  const seen = await read(claims.world.customer(), id);
  expect(seen).toMatchObject({
    approved: { amountMinor: '2950000' },
    outstanding: { amountMinor: '1950000' },
    payments: [{ amount: { amountMinor: '1000000' }, by: null }],
    costs: [],
    approvals: [],
    allowedActions: ['SEND_BACK'],
  });
  expect(seen.goods.map(({ step }: { step: string }) => step)).toEqual(['SENT_BACK', 'RECEIVED', 'APPRAISED']);
  const undecided = await claims.submitted('COMPENSATE');
  await claims.assess(undecided, [{ amountMinor: 1, reason: '少量' }]);
  const { approved, lines } = await read(claims.world.customer(), undecided);
  expect([approved, lines[0].assessment, lines[0].assessments]).toEqual([null, null, []]);
  expect((await read(claims.mill.as('head'), undecided)).lines[0].assessment).toMatchObject({ reason: '少量' });
  await claims.says('head', 'approve', undecided);
  expect((await read(claims.world.customer(), undecided)).lines[0].assessment).toMatchObject({ reason: '少量' });
});

test('a claim is not for another customer, a partner or a neighbour, through either wall', async () => {
  const { world } = claims;
  const id = await lived();
  const neighbour: Actor = { ...claims.as('FINANCE'), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const everything = 'query ($id: ID!) { claim(id: $id) { id } node(id: $id) { id } claims { totalCount } }';
  const nothing = { claim: null, node: null, claims: { totalCount: 0 } };
  for (const actor of [neighbour, world.otherCustomer()])
    expect((await api.ask(actor, everything, { id: global(id) })).data).toEqual(nothing);
  const program = world.partnerProgram('requests:read');
  expect((await api.ask(program, '{ claims { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  const { request_id: request } = await claims.claim(id);
  await world.write('update service_request set partner_id = ? where id = ?', world.ids.partner, request);
  const ofRequest = 'query ($id: ID!, $of: ID!) { node(id: $id) { id } request(id: $of) { claims { id } } }';
  const variables = { id: global(id), of: encodeGlobalId('ServiceRequest', request) };
  expect((await api.ask(program, ofRequest, variables)).data).toEqual({ node: null, request: { claims: [] } });
  expect((await api.ask(world.customer(), ofRequest, variables)).data).toMatchObject({ request: { claims: [{}] } });
  // With the application's own rules out of the way.
  const TABLES = ['claim', 'claim_line', 'claim_assessment', 'claim_payment', 'claim_goods', 'claim_cost'];
  for (const actor of [neighbour, world.otherCustomer(), program])
    for (const table of TABLES) {
      const rows = await world.database
        .entityManagerFor(actor)
        .transactional((em) => em.execute(`select id from ${table}`));
      expect([table, rows]).toEqual([table, []]);
    }
  const own = await world.database.entityManagerFor(world.customer()).transactional(async (em) => ({
    costs: await em.execute('select id from claim_cost'),
    disposed: await em.execute(`select id from claim_goods where step = 'DISPOSED'`),
    undecided: await em.execute(
      `select a.id from claim_assessment a join claim c on c.id = a.claim_id where c.state = 'ASSESSED'`,
    ),
  }));
  expect(own).toEqual({ costs: [], disposed: [], undecided: [] });
});

test('stores and finance know of a complaint once a claim on it is agreed to, and no other bystander does', async () => {
  const { world } = claims;
  const id = await claims.submitted('RETURN');
  const { request_id: request } = await claims.claim(id);
  await world.write(`update service_request set kind = 'COMPLAINT' where id = ?`, request);
  const source = 'query ($id: ID!, $of: ID!) { claim(id: $id) { id } request(id: $of) { number claims { id } } }';
  const variables = { id: global(id), of: encodeGlobalId('ServiceRequest', request) };
  const seen = async (...roles: Role[]) => (await api.ask(claims.as(...roles), source, variables)).data;
  const nothing = { claim: null, request: null };
  const line = { lineId: (await claims.lines(id))[0]!['id'] as string, quantity: 1_000 };
  expect([await seen('STORES'), await seen('FINANCE')]).toEqual([nothing, nothing]);
  expect(await claims.step(claims.as('STORES'), sendGoodsBack, id, line)).toMatchObject({ type: 'NotFoundError' });
  await claims.assess(id);
  await claims.says('head', 'approve', id);
  for (const role of ['STORES', 'FINANCE'] as const)
    expect(await seen(role)).toMatchObject({ claim: { id: global(id) }, request: { claims: [{ id: global(id) }] } });
  expect(await seen('DISPATCHER')).toEqual(nothing);
  await claims.step(claims.as('STORES'), sendGoodsBack, id, line);
  await claims.step(claims.as('STORES'), receiveGoods, id, line);
  await claims.step(claims.as('FINANCE'), payClaim, id, { amountMinor: 100, method: 'TRANSFER' });
  expect((await claims.claim(id))['settled_minor']).toBe('100');
  // Not even then whoever is complained of.
  const finance = claims.as('FINANCE');
  await world.write(
    'update service_request set complained_of_ids = array[?]::uuid[] where id = ?',
    finance.accountId,
    request,
  );
  expect((await api.ask(finance, source, variables)).data).toEqual(nothing);
  expect(await claims.step(finance, payClaim, id, { amountMinor: 100, method: 'TRANSFER' })).toMatchObject({
    type: 'NotFoundError',
  });
});

test('a claim is found by its number, its request, a batch, and whom it is of, by a company or a person', async () => {
  const { world } = claims;
  const id = await claims.submitted('COMPENSATE');
  const { number, request_id: request, customer_id: customer } = await claims.claim(id);
  const source = 'query ($search: String!) { claims(filter: { search: $search }, first: 100) { nodes { number } } }';
  const found = async (search: string) =>
    (await api.ask(claims.as('FINANCE'), source, { search })).data['claims'].nodes.map(
      (claim: { number: string }) => claim.number,
    );
  expect(await found((number as string).slice(-6))).toEqual([number]);
  expect(await found((number as string).toLowerCase())).toEqual([number]);
  expect(await found((await world.request(request))['number'] as string)).toEqual([number]);
  expect(await found('b-0402')).toContain(number);
  expect(await found('0402')).toEqual([]);
  await world.write(
    `update customer set name_index = ? where id = ?`,
    `{${world.personalData.nameIndex(world.organizationId, '王小芳').join(',')}}`,
    customer,
  );
  expect(await found('小芳')).toContain(number);
  // One character is no pair: it finds nobody, and not everybody.
  expect(await found('芳')).toEqual([]);
  await world.write(`update customer set company_name = '江南彩印有限公司' where id = ?`, customer);
  expect(await found('彩印')).toContain(number);
  expect(await found('%')).toEqual([]);
});

test('the totals are those of the rows the viewer sees under the filter, however many there are', async () => {
  const { world } = claims;
  await lived();
  await claims.submitted('RETURN');
  const source = `query ($filter: ClaimFilter!) { claims(filter: $filter, first: 100) {
    nodes { claimed { amountMinor } approved { amountMinor } settled { amountMinor } outstanding { amountMinor } } }
    claimTotals(filter: $filter) { claims claimed { amountMinor currency } approved { amountMinor }
    settled { amountMinor } outstanding { amountMinor } } }`;
  const money = (rows: Record<string, { amountMinor: string } | null>[], of: string) => ({
    amountMinor: String(rows.reduce((sum, row) => sum + Number(row[of]?.amountMinor ?? 0), 0)),
  });
  const totalsOf = async (actor: Actor, filter: object) => {
    const { nodes } = (await api.ask(actor, source, { filter })).data['claims'];
    const { claimTotals } = (await api.ask(actor, source, { filter })).data;
    const sums = nodes.length > 0 && {
      claims: nodes.length,
      claimed: { ...money(nodes, 'claimed'), currency: 'CNY' },
      approved: money(nodes, 'approved'),
      settled: money(nodes, 'settled'),
      outstanding: money(nodes, 'outstanding'),
    };
    expect(claimTotals).toEqual(sums ? [sums] : []);
  };
  for (const actor of [claims.as('FINANCE'), claims.as('QUALITY'), world.customer(), world.otherCustomer()])
    for (const filter of [{}, { owed: true }, { kind: ['RETURN'], state: ['SUBMITTED'] }, { search: 'B-0402' }])
      await totalsOf(actor, filter);
});

const ANSWER = `__typename ... on ClaimSuccess { claim { id state version lines { id } } }
  ... on UserError { code message } ... on InvalidInputError { issues { path code } }`;

test('it is entered, assessed and paid through the API, and what is malformed is named', async () => {
  const change = async (actor: Actor, name: string, type: string, input: object) => {
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`;
    const { data, codes } = await api.ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
    expect(codes).toBe(undefined);
    return data[name];
  };
  const uuid = await claims.mill.claim({ loss: '900', responsibility: 'CLEAR' });
  const { version } = await claims.world.request(uuid);
  const line = { batch: 'B-1', product: '牛卡', quantity: '1.5', unit: 't', unitPriceMinor: '600000' };
  const entered = { requestId: encodeGlobalId('ServiceRequest', uuid), version, kind: 'COMPENSATE', lines: [line] };
  const submit = (more = {}) =>
    change(claims.world.customer(), 'submitClaim', 'SubmitClaimInput', { ...entered, ...more });
  for (const quantity of ['0', '1.0005', '-1', 'viel'])
    expect((await submit({ lines: [{ ...line, quantity }] })).issues).toMatchObject([{ path: 'lines.0.quantity' }]);
  expect((await submit({ lines: [] })).issues).toMatchObject([{ path: 'lines', code: 'required' }]);
  const { claim } = await submit();
  const verdict = { lineId: claim.lines[0].id, quantity: '1.5', amountMinor: '900000' };
  const assessed = await change(claims.mill.as('engineer'), 'assessClaim', 'AssessClaimInput', {
    claimId: claim.id,
    version: claim.version,
    lines: [verdict],
    reason: '属实',
  });
  expect(assessed.claim.state).toBe('ASSESSED');
  const [{ subject_id: id }] = (await claims.world.rows(
    `select subject_id from approval where subject = 'CLAIM' order by id desc limit 1`,
  )) as [{ subject_id: string }];
  await claims.says('head', 'approve', id);
  const pay = (amountMinor: string) =>
    claims.claim(id).then((now) =>
      change(claims.as('FINANCE'), 'payClaim', 'PayClaimInput', {
        claimId: claim.id,
        version: now['version'],
        amountMinor,
        method: 'TRANSFER',
      }),
    );
  expect((await pay('0')).issues).toMatchObject([{ path: 'amountMinor', code: 'tooSmall' }]);
  expect((await pay('900000')).claim.state).toBe('SETTLED');
});
