import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { openCustomer, revealCustomer } from '../../registers/commands/reveal-customer.js';
import { takeRequest, type TakeRequest } from './take-request.js';
import { change } from '../../../kernel/database/unit-of-work.js';

let world: ServiceWorld;
beforeAll(async () => {
  world = await ServiceWorld.open('P16');
});
afterAll(() => world.close());

const call = (phone: string, serial: string): TakeRequest => ({
  kind: 'REPAIR',
  channel: 'PHONE',
  newCustomer: { kind: 'PERSON', name: '王小芳', phone, email: 'Fang@Example.cn' },
  newSite: { label: '家', region: '浙江/杭州', regionClass: 'CITY', address: '文三路 8 号' },
  newAsset: { modelId: world.ids.model, serial, purchasedOn: '2024-05-01' },
  componentCode: 'ELECTRICS',
  faultCode: 'ELECTRICAL_FAULT',
  title: '控制器不显示',
});
const agent = () => world.staff('AGENT');

test('somebody who never signed in is entered while on the phone: customer, place and unit, with the request', async () => {
  const id = await world.does(agent(), takeRequest, call('138 0013 8000', 'SN-77'));
  const request = await world.request(id);
  expect(request).toMatchObject({
    channel: 'PHONE',
    region_class: 'CITY',
    filed_by_id: world.ids.staffAccount,
    entitlement: 'PAID',
  });
  const [asset] = await world.rows(
    'select customer_id, site_id, serial, purchased_on::text from asset where id = $1',
    request.asset_id,
  );
  expect(asset).toEqual({
    customer_id: request.customer_id,
    site_id: request.site_id,
    serial: 'SN-77',
    purchased_on: '2024-05-01',
  });
});

test('what tells who they are is sealed, and found by the exact number', async () => {
  const id = await world.does(agent(), takeRequest, call('13900139000', 'SN-78'));
  const [row] = await world.rows('select * from customer where id = $1', (await world.request(id)).customer_id);
  expect(JSON.stringify(row)).not.toMatch(/王小芳|13900139000|example/i);
  expect(row!.phone_index).toBe(world.personalData.indexOf(world.organizationId, 'phone', '+86 139-0013-9000'));
  const place = { organizationId: world.organizationId, table: 'customer', column: 'name_cipher', id: row!.id };
  expect(world.personalData.open(row!.name_cipher, place)).toBe('王小芳');
});

test('a number or serial that is known is not entered twice, and nothing of the call is kept', async () => {
  await world.does(agent(), takeRequest, call('13700137000', 'SN-79'));
  expect(await world.run(agent(), takeRequest, call('137-0013-7000', 'SN-80'))).toMatchObject({
    fields: { issues: [{ path: 'newCustomer.phone', code: 'phoneKnown' }] },
  });
  expect(await world.run(agent(), takeRequest, call('13600136000', 'SN-79'))).toMatchObject({
    fields: { issues: [{ path: 'newAsset.serial', code: 'serialKnown' }] },
  });
  const hidden = world.personalData.indexOf(world.organizationId, 'phone', '13600136000');
  expect(await world.rows('select 1 from customer where phone_index = $1', hidden)).toEqual([]);
});

test('a known customer with a known unit is enough; both known and new are too much', async () => {
  const known = {
    kind: 'REPAIR' as const,
    channel: 'PHONE' as const,
    customerId: world.ids.customer,
    assetId: world.ids.asset,
    title: '漏水',
  };
  const id = await world.does(agent(), takeRequest, known);
  expect(await world.request(id)).toMatchObject({ site_id: world.ids.site, region_class: 'CITY' });
  expect(await world.run(agent(), takeRequest, { ...call('1', '2'), ...known })).toMatchObject({
    fields: {
      issues: [
        { path: 'customerId', code: 'knownOrNew' },
        { path: 'assetId', code: 'knownOrNew' },
      ],
    },
  });
  expect(await world.run(agent(), takeRequest, { ...known, customerId: world.ids.otherCustomer })).toMatchObject({
    type: 'NotFoundError',
  });
});

test('customers and technicians take no calls', async () => {
  await expect(world.run(world.customer(), takeRequest, call('13500135000', 'SN-90'))).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  await expect(world.run(world.technician(), takeRequest, call('13500135000', 'SN-90'))).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('who reads a customer whole is on record, with the reason', async () => {
  const id = await world.does(agent(), takeRequest, call('13400134000', 'SN-91'));
  const { customer_id: customerId } = await world.request(id);
  const reason = '客户要求回电';
  const ask = { operation: 'revealCustomer', subjectType: 'Customer', reason, input: {} };
  const told = await change(
    world.context(agent()),
    ask,
    async (work) => ({
      ...(await revealCustomer({ customerId, reason }, work)),
      told: await openCustomer(work, customerId, world.personalData),
    }),
    async (done) => done.told,
  );
  expect(told).toEqual({ name: '王小芳', phone: '13400134000', email: 'Fang@Example.cn', address: '文三路 8 号' });
  const [entry] = await world.rows(
    `select actor_id, subject_id, detail from audit_entry where operation = 'revealCustomer'`,
  );
  expect(entry).toMatchObject({ actor_id: world.ids.staffAccount, subject_id: customerId, detail: { reason } });
  await expect(world.run(world.technician(), revealCustomer, { customerId, reason })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('of calls that enter one number or one serial at the same moment one does, and the others are told which field', async () => {
  const told = async (calls: TakeRequest[]) => {
    const answers = await Promise.all(calls.map((input) => world.run(agent(), takeRequest, input)));
    return answers.map((answer) => ('fields' in answer ? answer.fields : 'entered')).toSorted();
  };
  const refused = (path: string, code: string) => ({ issues: [{ path, code }] });
  const four = ['SN-81', 'SN-82', 'SN-83', 'SN-84'];
  const oneNumber = refused('newCustomer.phone', 'phoneKnown');
  const byPhone = await told(four.map((serial) => call('13500135000', serial)));
  expect(byPhone.filter((answer) => answer !== 'entered')).toEqual([oneNumber, oneNumber, oneNumber]);
  const { newCustomer: _, ...known } = call('', 'SN-85');
  const oneSerial = refused('newAsset.serial', 'serialKnown');
  const bySerial = await told(four.map(() => ({ ...known, customerId: world.ids.customer })));
  expect(bySerial.filter((answer) => answer !== 'entered')).toEqual([oneSerial, oneSerial, oneSerial]);
});
