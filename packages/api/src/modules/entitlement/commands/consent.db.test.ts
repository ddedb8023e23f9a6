import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { fileLeak } from '../../requests/testing/file-leak.test-kit.js';
import { declineConsent, giveConsent } from './answer-consent.js';
import { askConsent } from './ask-consent.js';

let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
});
afterAll(() => world.close());

const agent = () => world.staff('AGENT');
const step = async (requestId: string) => ({ requestId, version: (await world.request(requestId)).version as number });
const triaged = async (causeCode: string | null = null) => {
  const id = await fileLeak(world);
  await world.does(agent(), triageRequest, { ...(await step(id)), causeCode });
  return id;
};
const minutesAfterFiling = async (id: string, minutes: number) =>
  new Date((await world.request(id)).filed_at.getTime() + minutes * 60_000);
const state = async (id: string) => (await world.request(id)).state;

test('paid work is not resolved before the price is agreed, at the prices of the moment it was shown', async () => {
  const id = await triaged('TAKEN_APART_BY_USER');
  expect(await world.run(agent(), resolveRequest, { ...(await step(id)), text: '已修复' })).toMatchObject({
    type: 'ConsentRequiredError',
    fields: { kind: 'PAID_WORK' },
  });
  const lines = [
    { priceItemId: world.ids.priceItem, quantity: 3 },
    { priceItemId: world.ids.labourItem, quantity: 1 },
  ];
  await world.does(agent(), askConsent, { ...(await step(id)), kind: 'PAID_WORK', lines });
  expect(await world.request(id)).toMatchObject({ state: 'AWAITING_CUSTOMER', due_paused: true });
  await world.write('update price_item set unit_price_minor = 99999 where id = ?', world.ids.priceItem);
  const [consent] = await world.rows('select * from consent where request_id = $1', id);
  expect(consent).toMatchObject({ state: 'REQUESTED', total_minor: String(3 * 12_050 + 8_000), currency: 'CNY' });
  expect(consent!.lines).toMatchObject([
    { class: 'SPECIAL_PART', basis: 'LIST_PRICE', basisSentence: { 'zh-CN': expect.stringContaining('专用配件') } },
    { class: 'LABOUR', basis: 'LIST_PRICE', basisSentence: { 'zh-CN': expect.stringContaining('价目表') } },
  ]);
  world.pass(30);
  await world.does(world.customer(), giveConsent, { consentId: consent!.id });
  expect(await world.rows('select state, method, total_minor from consent where request_id = $1', id)).toEqual([
    { state: 'GIVEN', method: 'PORTAL', total_minor: '44150' },
  ]);
  expect(await world.request(id)).toMatchObject({ state: 'PLANNED', due_at: await minutesAfterFiling(id, 270) });
  await world.does(agent(), resolveRequest, { ...(await step(id)), text: '已更换' });
  expect(await state(id)).toBe('AWAITING_ACCEPTANCE');
});

test('an answer by phone is recorded by staff, who say how they had it; an answer is given once', async () => {
  const id = await triaged('WRONG_USE');
  await world.does(agent(), askConsent, {
    ...(await step(id)),
    kind: 'PAID_WORK',
    lines: [{ priceItemId: world.ids.labourItem, quantity: 1 }],
  });
  const [{ id: consentId }] = (await world.rows('select id from consent where request_id = $1', id)) as [
    { id: string },
  ];
  expect(await world.run(agent(), giveConsent, { consentId })).toMatchObject({
    fields: { issues: [{ path: 'method', code: 'required' }] },
  });
  expect(await world.run(world.otherCustomer(), giveConsent, { consentId })).toMatchObject({ type: 'NotFoundError' });
  const answers = await Promise.all([
    world.run(agent(), giveConsent, { consentId, method: 'PHONE' }),
    world.run(world.customer(), declineConsent, { consentId, reason: '太贵' }),
  ]);
  expect(answers.filter((answer) => answer instanceof Error)).toHaveLength(1);
  expect(await state(id)).toBe('PLANNED');
});

test('asking for money where nothing is to be paid, or without lines, is refused', async () => {
  const free = await triaged();
  expect(await world.run(agent(), askConsent, { ...(await step(free)), kind: 'PAID_WORK', lines: [] })).toMatchObject({
    fields: { issues: [{ path: 'kind', code: 'nothingToPay' }] },
  });
  const paid = await triaged('WRONG_USE');
  expect(await world.run(agent(), askConsent, { ...(await step(paid)), kind: 'PAID_WORK', lines: [] })).toMatchObject({
    fields: { issues: [{ path: 'lines', code: 'required' }] },
  });
});
