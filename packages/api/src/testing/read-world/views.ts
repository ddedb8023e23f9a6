import {
  anyOf,
  anyOfIds,
  asc,
  boolean,
  code,
  connection,
  count,
  customerId,
  desc,
  either,
  everyone,
  first,
  flag,
  float,
  globalId,
  instant,
  int,
  isId,
  json,
  list,
  localized,
  money,
  one,
  restricted,
  sql,
  technicianId,
  text,
  texts,
  unique,
  view,
  visibleThrough,
  visibleToHolderOf,
  type Ask,
  type Bound,
  type Row,
} from '../../kernel/read/index.js';

const is = (role: 'TECHNICIAN' | 'DISPATCHER') => (ask: Ask) => ask(({ actor }) => actor.roles.includes(role));
const isTechnician = is('TECHNICIAN'),
  isCustomer = (ask: Ask) => ask(({ actor }) => actor.kind === 'CUSTOMER');

export const productView = view('Product', {
  table: 'world.product',
  access: everyone,
  fields: { id: globalId('Product'), name: text('name') },
});
export const technicianView = view('Technician', {
  table: 'world.technician',
  access: everyone,
  fields: { id: globalId('Technician'), name: text('name'), skills: texts('skills') },
});
/** Staff see every asset, a customer those of the requests he sees. */
export const assetView = view('Asset', {
  table: 'world.asset',
  access: either(
    (_row, ask) => (isCustomer(ask) ? sql`false` : sql`true`),
    visibleToHolderOf(() => requestView, 'asset_id'),
  ),
  fields: { id: globalId('Asset'), serial: text('serial'), product: one(() => productView, 'product_id') },
});
export const clockView = view('SlaClock', {
  table: 'world.clock',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('SlaClock'),
    kind: text('kind'),
    dueAt: instant('due_at'),
    request: one(() => requestView, 'request_id'),
  },
});
/** Internal entries are for dispatchers. */
export const timelineView = view('TimelineEntry', {
  table: 'world.event',
  access: visibleThrough(
    () => requestView,
    'request_id',
    (row, ask) => (is('DISPATCHER')(ask) ? sql`true` : sql`not ${row('internal')}`),
  ),
  typename: (row) => sql`case when ${row('type')} = 'noted' then 'Noted' else 'Filed' end`,
  fields: {
    id: globalId('RequestEvent'),
    at: instant('at'),
    what: text('type'),
    payload: json('payload'),
    note: text((row) => sql`${row('payload')} ->> 'note'`),
  },
  orders: {
    OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('at', 'timestamptz'), desc('id', 'uuid')],
  },
});
export interface Opener {
  open(cipher: string): Promise<string>;
}
/** Technicians do not see restricted customers; a customer sees himself. */
export const customerView = view('Customer', {
  table: 'world.customer',
  access: (row, ask) =>
    isTechnician(ask) ? sql`not ${row('restricted')}` : isCustomer(ask) ? sql`${row('id')} = ${customerId}` : sql`true`,
  fields: {
    id: globalId('Customer'),
    name: localized('name'),
    phone: code(['phone_cipher'], ({ phone_cipher: cipher }, context: Opener) =>
      cipher ? context.open(cipher as string) : null,
    ),
    note: code([], ({ length }) => `${length} letters`, { length: (row) => sql`length(${row('name')} ->> 'en')` }),
    requests: connection(() => requestView, 'customer_id'),
  },
});

const isOpen = (row: Row) => sql`${row('closed_at')} is null`;
export const requestView = view('Request', {
  table: 'world.request',
  access: (row, ask) =>
    isTechnician(ask)
      ? sql`${row('technician_id')} = ${technicianId}`
      : isCustomer(ask)
        ? sql`${row('customer_id')} = ${customerId} or false`
        : sql`true`,
  fields: {
    id: globalId('ServiceRequest'),
    number: text('number'),
    state: text('state'),
    severity: int('severity'),
    title: text('title'),
    overdue: boolean((row) => sql`${isOpen(row)} and ${row('due_at')} < timestamptz '2026-03-01 12:00:00.502+00'`),
    urgency: float((row) => sql`1 / ${row('severity')}::float8`),
    filedAt: instant('filed_at'),
    closedAt: instant('closed_at'),
    fee: money('fee_minor', 'currency'),
    secret: restricted((actor) => actor.roles.includes('DISPATCHER'), text('number')),
    customer: one(() => customerView, 'customer_id'),
    asset: one(() => assetView, 'asset_id'),
    technician: one(() => technicianView, 'technician_id'),
    clocks: list(() => clockView, 'request_id'),
    clockCount: count(() => clockView, 'request_id'),
    history: list(() => timelineView, 'request_id', { defaultSize: 2 }),
    latest: first(() => timelineView, 'request_id', 'NEWEST'),
    timeline: connection(() => timelineView, 'request_id'),
    severeSiblings: list(
      () => requestView,
      (parent, child, arg) =>
        sql`${child('customer_id')} = ${parent('customer_id')} and ${child('severity')} >= ${arg('atLeast')}`,
    ),
  },
  orders: {
    URGENCY: [asc('due_at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('filed_at', 'timestamptz'), desc('id', 'uuid')],
    MIXED: [desc('severity', 'int'), asc('due_at', 'timestamptz'), asc('id', 'uuid')],
  },
  filters: {
    state: anyOf('state'),
    open: flag(isOpen),
    titleContains: (row, value) => sql`strpos(${row('title')}, ${value}) > 0`,
    customerId: isId('Customer', 'customer_id'),
    customerIds: anyOfIds('Customer', 'customer_id'),
    minSeverity: (row, value: Bound) => sql`${row('severity')} >= ${value}`,
  },
});

export const views = [productView, technicianView, assetView, clockView, timelineView, customerView, requestView];

export const allRequests = connection(() => requestView);
export const queue = list(() => requestView, undefined, { where: isOpen, order: 'URGENCY' });
export const requestByNumber = unique(
  () => requestView,
  (row, arg) => sql`${row('number')} = ${arg('number')}`,
);
