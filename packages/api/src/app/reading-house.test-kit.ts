import { encodeGlobalId } from '@aftercare/schema';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Actor } from '../kernel/actor.js';
import { ReadHouse, uid } from '../testing/read-house.js';

const policy = readFileSync(new URL('../../policies/P16.yaml', import.meta.url), 'utf8');
const name = '{"zh-CN":"甲","en":"A"}';
/** So many minutes from now, ISO 8601. */
export const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Two organizations alike, and requests 1 to 6 between them, each seen by others. Times are counted from now. */
export async function openReadingHouse(): Promise<ReadHouse> {
  const house = await ReadHouse.open();
  for (const n of [1, 2]) await furnish(house, n);
  await fileRequests(house);
  await sendTechnician(house);
  return house;
}

/** The global id of a request of the first organization. */
export const one = (n: number): string => encodeGlobalId('ServiceRequest', uid(2, n));

export const REQUESTS =
  'query ($filter: RequestFilter) { requests(filter: $filter, first: 100) { totalCount nodes { number } } }';

/** The requests somebody finds, by their numbers, in order; as many as are counted. */
export async function numbersSeen(house: ReadHouse, actor: Actor, filter: object = {}): Promise<number[]> {
  const { data, codes } = await house.ask(actor, REQUESTS, { filter });
  expect(codes).toEqual([]);
  const found: number[] = data.requests.nodes.map(({ number }: { number: string }) => Number(number.slice(-6)));
  expect(data.requests.totalCount).toBe(found.length);
  return found.toSorted();
}

async function furnish(house: ReadHouse, n: number): Promise<void> {
  const organization = uid(0, n);
  const into = (table: string, row: Record<string, unknown>) => house.insert(table, row, organization);
  await house.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, $2, $3, 'Asia/Shanghai', 'CNY')`,
    [organization, `house-${n}`, name],
  );
  await into('policy_version', {
    id: uid(8, 1),
    code: 'P16',
    number: 1,
    state: 'IN_FORCE',
    in_force_from: soon(-1_000),
    title: name,
    source: policy,
    source_sha256: 'x',
    created_at: soon(-1_000),
  });
  await into('partner', { id: uid(4, 1), kind: 'OUTLET', code: 'OUT', name, created_at: soon(0) });
  for (const c of [1, 2]) {
    const id = uid(1, c);
    const seal = (column: string, text: string) =>
      house.personalData.seal(text, { organizationId: organization, table: 'customer', column, id });
    await into('customer', {
      id,
      number: `C-${c}`,
      kind: 'PERSON',
      created_at: soon(0),
      name_cipher: seal('name_cipher', '王小芳'),
      phone_cipher: seal('phone_cipher', `1380000013${c}`),
      phone_index: house.personalData.indexOf(organization, 'phone', `1380000013${c}`),
      name_index: `{${house.personalData.nameIndex(organization, '王小芳').join(',')}}`,
    });
    await into('technician', {
      id: uid(3, c),
      name: `T${c}`,
      time_zone: 'Asia/Shanghai',
      created_at: soon(0),
      regions: '{杭州}',
      skills: '{TANK}',
    });
  }
  await furnishUnit(house, organization);
}

/** A unit of the first customer, through the partner, with the model it is of and the place it stands in. */
async function furnishUnit(house: ReadHouse, organization: string): Promise<void> {
  const into = (table: string, row: Record<string, unknown>) => house.insert(table, row, organization);
  await into('product', { id: uid(5, 1), code: 'P', name, created_at: soon(0) });
  await into('product_model', { id: uid(5, 2), product_id: uid(5, 1), code: 'M', name, created_at: soon(0) });
  await into('component', { id: uid(5, 3), model_id: uid(5, 2), code: 'TANK', name, position: 1 });
  await into('site', {
    id: uid(6, 1),
    customer_id: uid(1, 1),
    label: '家',
    region: '杭州',
    region_class: 'CITY',
    time_zone: 'Asia/Shanghai',
    created_at: soon(0),
    address_cipher: house.personalData.seal('西湖路 1 号', {
      organizationId: organization,
      table: 'site',
      column: 'address_cipher',
      id: uid(6, 1),
    }),
  });
  await into('asset', {
    id: uid(7, 1),
    customer_id: uid(1, 1),
    site_id: uid(6, 1),
    model_id: uid(5, 2),
    partner_id: uid(4, 1),
    serial: 'SN-4711',
    purchased_on: '2026-01-05',
    created_at: soon(0),
  });
}

/** 1: asset, partner, a visit; 2: of customer 2; 3: a complaint; 4: overdue; 5: at risk; 6: of another house. */
async function fileRequests(house: ReadHouse): Promise<void> {
  await house.request(1, {
    serial: 'SN-4711',
    asset_id: uid(7, 1),
    site_id: uid(6, 1),
    partner_id: uid(4, 1),
    state: 'SCHEDULED',
    rung: 'ON_SITE',
    component_code: 'TANK',
    due_kind: 'ARRIVE',
    due_at: soon(600),
  });
  await house.request(2, { customer_id: uid(1, 2), title: 'No hot water', owner_id: null });
  await house.request(3, { kind: 'COMPLAINT', title: '技师态度不好', technician_id: uid(3, 2), owner_role: 'QUALITY' });
  await house.request(4, { due_kind: 'RESOLVE', due_at: soon(-60), title: '水箱漏了' });
  await house.request(5, { due_kind: 'RESOLVE', due_at: soon(60) });
  await house.request(6, { title: '别家的请求' }, uid(0, 2));
  await house.insert('sla_clock', {
    id: uid(10, 1),
    request_id: uid(2, 5),
    kind: 'RESOLVE',
    state: 'RUNNING',
    started_at: soon(-60),
    due_at: soon(60),
    warn_at: soon(-5),
    owed_by: 'PARTNER',
    target: '{}',
    sentence: name,
  });
}

/** A visit of technician 1 for request 1, what has happened to it, and why it was decided as it was. */
async function sendTechnician(house: ReadHouse): Promise<void> {
  await house.insert('visit', {
    id: uid(11, 1),
    request_id: uid(2, 1),
    number: 'V-1',
    kind: 'ON_SITE',
    state: 'ACCEPTED',
    technician_id: uid(3, 1),
    starts_at: soon(60),
    ends_at: soon(120),
    created_at: soon(0),
  });
  const event = (n: number, more: Record<string, unknown>) =>
    house.insert('request_event', {
      id: uid(12, n),
      request_id: uid(2, 1),
      at: soon(n - 100),
      actor_kind: 'STAFF',
      ...more,
    });
  await event(1, { type: 'request.filed', public: true });
  await event(2, { type: 'request.commented', public: false, payload: '{"text":"internal"}' });
  await event(3, { type: 'request.dispatched', public: true });
  await house.insert('decision', {
    id: uid(13, 1),
    request_id: uid(2, 1),
    policy_version_id: uid(8, 1),
    kind: 'TRIAGE',
    facts: '{}',
    outcome: '{}',
    decided_at: soon(0),
    trace: '[{"table":"triage","row":1,"clause":"1.4","sentence":{"zh-CN":"一","en":"One"},"facts":{}}]',
  });
}
