/* oxlint-disable typescript/no-explicit-any -- answers of whatever a test asks for */
import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../kernel/actor.js';
import { ServiceWorld } from '../testing/service-world.js';
import { askWorld, worldContext } from '../testing/world-api.js';
import { buildSchema } from './build-schema.js';

let world: ServiceWorld;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
  schema = await buildSchema();
});
afterAll(() => world.close());

const REQUEST = `request { id number state version dueKind dueAt entitlement entitlementSentence { text } allowedActions
  clocks { kind state dueAt sentence { en } } decisions { kind trace { clause } } consents { id state total { amountMinor currency } lines { code quantity } }
  acceptances { round outcome } rating { overall } latestEvent { type } customer { name phone } }`;
const ERRORS = `... on UserError { code message } ... on InvalidInputError { issues { path code message } }
  ... on ConflictError { currentVersion } ... on IllegalTransitionError { state allowedActions } ... on ConsentRequiredError { kind }`;

async function mutate(actor: Actor, name: string, input: Record<string, unknown>) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const known = schema.getType(type)
    ? type
    : ({ giveConsent: 'AnswerConsentInput', declineConsent: 'AnswerConsentInput' }[name] ?? 'RequestStepInput');
  const success =
    name === 'revealCustomer'
      ? '... on RevealCustomerSuccess { name phone email address }'
      : `... on RequestSuccess { ${REQUEST} }`;
  const source = `mutation ($input: ${known}!) { ${name}(input: $input) { __typename ${success}
    ${name === 'revealCustomer' ? '... on UserError { code message }' : ERRORS} } }`;
  const errors = { fileRequest: 1, takeRequest: 1 }[name];
  const trimmed = errors
    ? source.replace(/\.\.\. on (ConflictError|IllegalTransitionError|ConsentRequiredError) \{[^}]*\}/g, '')
    : source;
  const key = name === 'revealCustomer' ? {} : { idempotencyKey: `key-${uuidv7()}` };
  const answer = await askWorld(schema, worldContext(world, actor), trimmed, { input: { ...key, ...input } });
  return answer[name];
}
const asset = () => encodeGlobalId('Asset', world.ids.asset);
const file = async () =>
  (
    await mutate(world.customer(), 'fileRequest', {
      kind: 'REPAIR',
      assetId: asset(),
      componentCode: 'TANK',
      faultCode: 'TANK_LEAK',
      title: '水箱漏水',
    })
  ).request;
const agent = () => world.staff('AGENT');

test('whoever files is told at once what is promised, and why it is free', async () => {
  const request = await file();
  expect(request).toMatchObject({
    number: 'R-2026-000001',
    state: 'RECEIVED',
    entitlement: 'FREE',
    dueKind: 'ARRIVE',
    allowedActions: ['COMMENT', 'CANCEL'],
  });
  expect(request.entitlementSentence.text).toContain('under warranty until 18 March 2029');
  expect(request.clocks.map(({ sentence }: { sentence: { en: string } }) => sentence.en)).toEqual([
    'The local authorised service will be on site within 4 hours of your call.',
    'Someone will be sent and the fault put right within 12 hours.',
  ]);
  expect(request.decisions).toEqual([]);
});

test('an agent reads decisions with their clauses, and what to do next', async () => {
  const { id, version } = await file();
  const { request } = await mutate(agent(), 'triageRequest', { requestId: id, version, causeCode: 'WRONG_USE' });
  expect(request).toMatchObject({ state: 'TRIAGED', version: version + 1, entitlement: 'PAID' });
  expect(request.decisions).toContainEqual({ kind: 'ENTITLEMENT', trace: [{ clause: '3.2' }] });
  expect(request.allowedActions).toContain('ASK_CONSENT');
});

test('a step on a version that is gone says which version there is; an impossible one what is possible', async () => {
  const { id, version } = await file();
  await mutate(agent(), 'triageRequest', { requestId: id, version });
  expect(await mutate(agent(), 'triageRequest', { requestId: id, version })).toMatchObject({
    __typename: 'ConflictError',
    currentVersion: version + 1,
  });
  const refused = await mutate(agent(), 'closeRequest', { requestId: id, version: version + 1 });
  expect(refused).toMatchObject({ __typename: 'IllegalTransitionError', state: 'TRIAGED' });
  expect(refused.allowedActions).toContain('RESOLVE');
});

test('every wrong field is named, in the language of whoever asked', async () => {
  const input = { kind: 'REPAIR', assetId: 'ast_nonsense', title: ' ', description: 'x'.repeat(5001) };
  expect(await mutate({ ...world.customer(), language: 'zh-CN' }, 'fileRequest', input)).toMatchObject({
    __typename: 'InvalidInputError',
    message: '有些内容需要修改。',
    issues: [
      { path: 'assetId', code: 'malformed', message: '格式不正确。' },
      { path: 'title', code: 'required', message: '请填写。' },
      { path: 'description', code: 'tooLong', message: '最多 5000 个字。' },
    ],
  });
  const late = { kind: 'REPAIR', title: 'x', wishedFrom: '2026-11-03T10:00:00Z', wishedTo: '2026-11-03T09:00:00Z' };
  expect(await mutate(world.customer(), 'fileRequest', late)).toMatchObject({
    issues: [{ path: 'wishedTo', code: 'endsBeforeStart', message: 'The end must be after the beginning.' }],
  });
});

test('paid work to its end: price, consent, solution, refusal, solution, acceptance, rating, closing', async () => {
  const { id, version } = await file();
  const at = { requestId: id, version };
  const go = async (actor: Actor, name: string, more: object = {}) => {
    const answer = await mutate(actor, name, { ...at, ...more });
    if (!answer.request) throw new Error(JSON.stringify(answer));
    at.version = answer.request.version;
    return answer.request;
  };
  await go(agent(), 'claimRequest');
  await go(agent(), 'triageRequest', { causeCode: 'WRONG_USE' });
  expect(await mutate(agent(), 'resolveRequest', { ...at, text: '已修复' })).toMatchObject({
    __typename: 'ConsentRequiredError',
    kind: 'PAID_WORK',
  });
  const lines = [{ priceItemId: encodeGlobalId('PriceItem', world.ids.priceItem), quantity: 2 }];
  const { consents } = await go(agent(), 'askConsent', { kind: 'PAID_WORK', lines });
  expect(consents).toMatchObject([
    { state: 'REQUESTED', total: { amountMinor: '24100', currency: 'CNY' }, lines: [{ code: 'TUBE', quantity: 2 }] },
  ]);
  const given = await mutate(world.customer(), 'giveConsent', { consentId: consents[0].id });
  at.version = given.request.version;
  await go(agent(), 'resolveRequest', { text: '已修复' });
  await go(world.customer(), 'refuseWork', { reason: '仍在漏' });
  await go(agent(), 'resolveRequest', { text: '已再次修复' });
  await go(world.customer(), 'acceptWork');
  await mutate(world.customer(), 'rateRequest', { requestId: id, overall: 5, attitude: 5, quality: 4, speed: 4 });
  at.version += 1;
  const closed = await go(agent(), 'closeRequest');
  expect(closed).toMatchObject({
    state: 'CLOSED',
    rating: { overall: 5 },
    acceptances: [
      { round: 1, outcome: 'REFUSED' },
      { round: 2, outcome: 'ACCEPTED' },
    ],
    latestEvent: { type: 'request.closed' },
  });
});

test('a call is taken, and the office may read who called, on record', async () => {
  const { request } = await mutate(agent(), 'takeRequest', {
    kind: 'REPAIR',
    channel: 'PHONE',
    title: '不出热水',
    newCustomer: { kind: 'PERSON', name: '王小芳', phone: '138 0013 8000' },
    newSite: { label: '家', region: '杭州', regionClass: 'CITY', address: '文三路 8 号' },
    newAsset: { modelId: encodeGlobalId('ProductModel', world.ids.model), serial: 'SN-5', purchasedOn: '2026-01-01' },
  });
  expect(request.customer).toEqual({ name: '王*芳', phone: '138****8000' });
  const [row] = await world.rows(`select customer_id from service_request where number = $1`, request.number);
  const input = { customerId: encodeGlobalId('Customer', row!.customer_id), reason: '回电' };
  expect(await mutate(agent(), 'revealCustomer', input)).toMatchObject({
    name: '王小芳',
    phone: '13800138000',
    address: '文三路 8 号',
  });
  await expect(mutate(world.customer(), 'revealCustomer', input)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test("a partner's program files and follows with its scopes, and may not do what is not a partner's", async () => {
  const program = world.partnerProgram('requests:read', 'requests:write');
  const { request } = await mutate(program, 'fileRequest', { kind: 'REPAIR', assetId: asset(), title: '漏水' });
  expect(request).toMatchObject({ state: 'RECEIVED' });
  await expect(mutate(program, 'triageRequest', { requestId: request.id, version: 1 })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  const { request: cancelled } = await mutate(program, 'cancelRequest', {
    requestId: request.id,
    version: request.version,
  });
  expect(cancelled.state).toBe('CANCELLED');
});
