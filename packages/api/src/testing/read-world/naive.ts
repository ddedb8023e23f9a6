/* oxlint-disable typescript/no-explicit-any -- rows are whatever the tables hold */
import { decodeGlobalId, encodeGlobalId, type GlobalIdType } from '@aftercare/schema';
import { execute, type DocumentNode, type GraphQLFieldResolver } from 'graphql';
import pg from 'pg';
import type { Actor } from '../../kernel/actor.js';
import { bareSchema } from './world.js';

/** The same API in the most obvious way: all rows in memory, one resolver per field. The compiler is compared with it. */
export interface Naive {
  readonly tables: Readonly<Record<string, any[]>>;
  run(actor: Actor, document: DocumentNode, variableValues: Record<string, unknown>): Promise<any>;
}

const TABLES = ['customer', 'product', 'technician', 'asset', 'request', 'clock', 'event'];

export async function openNaive(url: string): Promise<Naive> {
  const text = { getTypeParser: (oid: number) => (oid === 1184 ? String : pg.types.getTypeParser(oid)) } as never;
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC', types: text });
  await client.connect();
  const tables: Record<string, any[]> = {};
  for (const table of TABLES)
    tables[table] = (await client.query(`select * from world.${table} order by id`)).rows.map((row) => ({
      ...row,
      table,
    }));
  await client.end();
  const schema = bareSchema();
  for (const type of [schema.getQueryType()!])
    for (const field of Object.values(type.getFields())) field.resolve = undefined;
  const typeResolver = (row: any) => TYPES[row.table] ?? (row.type === 'noted' ? 'Noted' : 'Filed');
  return {
    tables,
    run: async (actor, document, variableValues) =>
      JSON.parse(
        JSON.stringify(
          await execute({ schema, document, variableValues, fieldResolver: resolver(tables, actor), typeResolver }),
        ),
      ),
  };
}

const TYPES: Record<string, string> = {
  customer: 'Customer',
  product: 'Product',
  technician: 'Technician',
  asset: 'Asset',
  request: 'Request',
  clock: 'SlaClock',
};
const IDS: Record<string, GlobalIdType> = {
  customer: 'Customer',
  product: 'Product',
  technician: 'Technician',
  asset: 'Asset',
  request: 'ServiceRequest',
  clock: 'SlaClock',
  event: 'RequestEvent',
};
const iso = (text: string | null) => text && new Date(text.replace(' ', 'T').replace('+00', 'Z')).toISOString();

type Key = readonly [column: string, sign: 1 | -1];
const ORDERS: Record<string, readonly Key[]> = {
  ID: [['id', 1]],
  URGENCY: [
    ['due_at', 1],
    ['id', 1],
  ],
  NEWEST: [
    ['filed_at', -1],
    ['id', -1],
  ],
  MIXED: [
    ['severity', -1],
    ['due_at', 1],
    ['id', 1],
  ],
  OLDEST: [
    ['at', 1],
    ['id', 1],
  ],
  LATEST: [
    ['at', -1],
    ['id', -1],
  ],
};
const valueOf = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-/.test(value) ? Date.parse(value.replace(' ', 'T').replace('+00', 'Z')) : value;
const compare =
  (order: string) =>
  (a: any, b: any): number => {
    for (const [column, sign] of ORDERS[order]!) {
      const [left, right] = [a[column], b[column]].map(valueOf) as [any, any];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  };
export const cursorFor = (order: string, row: any): string =>
  Buffer.from(
    `[${[order, ...ORDERS[order]!.map(([column]) => String(row[column]))].map((part) => JSON.stringify(part)).join(', ')}]`,
  ).toString('base64url');

function page(all: any[], order: string, args: any) {
  const sorted = all.toSorted(compare(order)),
    size = args.first ?? 20;
  let start = 0;
  if (args.after != null) {
    const [, ...values] = JSON.parse(Buffer.from(args.after, 'base64url').toString());
    const typed = ORDERS[order]!.map(([column], i) => [column, column === 'severity' ? Number(values[i]) : values[i]]);
    const key = Object.fromEntries(typed);
    start = sorted.findIndex((row) => compare(order)(row, key) > 0);
    if (start < 0) start = sorted.length;
  }
  const nodes = sorted.slice(start, start + size),
    last = nodes.at(-1);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursorFor(order, node) })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + size < sorted.length,
      hasPreviousPage: args.after != null,
      startCursor: nodes[0] ? cursorFor(order, nodes[0]) : null,
      endCursor: last ? cursorFor(order, last) : null,
    },
  };
}

function resolver(tables: Naive['tables'], actor: Actor): GraphQLFieldResolver<any, any> {
  const isTechnician = actor.roles.includes('TECHNICIAN'),
    isDispatcher = actor.roles.includes('DISPATCHER');
  const isCustomer = actor.kind === 'CUSTOMER';
  const own = (table: string) => tables[table]!.filter((row) => row.organization_id === actor.organizationId);
  const requests = () =>
    own('request').filter((row) =>
      isTechnician ? row.technician_id === actor.technicianId : !isCustomer || row.customer_id === actor.customerId,
    );
  const seen: Record<string, () => any[]> = {
    product: () => own('product'),
    technician: () => own('technician'),
    request: requests,
    customer: () =>
      own('customer').filter((row) => (isTechnician ? !row.restricted : !isCustomer || row.id === actor.customerId)),
    asset: () => own('asset').filter((row) => !isCustomer || requests().some((request) => request.asset_id === row.id)),
    clock: () => own('clock').filter((row) => requests().some(({ id }) => id === row.request_id)),
    event: () =>
      own('event').filter(
        (row) => (isDispatcher || !row.internal) && requests().some(({ id }) => id === row.request_id),
      ),
  };
  const byId = (table: string, id: unknown) => seen[table]!().find((row) => row.id === id) ?? null;
  const byGlobalId = (table: string, id: string) => {
    const decoded = decodeGlobalId(id);
    return decoded?.type === IDS[table] ? byId(table, decoded!.uuid) : null;
  };
  const filtered = (all: any[], args: any) =>
    page(
      all.filter((row) => {
        const { state, open, titleContains, customerId, customerIds, minSeverity } = args.filter ?? {};
        const customer = encodeGlobalId('Customer', row.customer_id);
        return (
          (state == null || state.includes(row.state)) &&
          (open == null || (row.closed_at === null) === open) &&
          (titleContains == null || row.title.includes(titleContains)) &&
          (customerId == null || customer === customerId) &&
          (customerIds == null || customerIds.includes(customer)) &&
          (minSeverity == null || row.severity >= minSeverity)
        );
      }),
      args.orderBy ?? 'URGENCY',
      args,
    );
  const events = (row: any, order = 'OLDEST') =>
    seen.event!()
      .filter((event) => event.request_id === row.id)
      .toSorted(compare(order));
  const siblings = (row: any, { atLeast }: any) =>
    requests()
      .filter((other) => other.customer_id === row.customer_id && other.severity >= atLeast)
      .toSorted(compare('URGENCY'))
      .slice(0, 20);
  const clocks = (row: any) => seen.clock!().filter((clock) => clock.request_id === row.id);

  const fields: Record<string, (row: any, args: any) => unknown> = {
    'Query.requests': (_, args) => filtered(requests(), args),
    'Query.queue': (_, args) =>
      page(
        requests().filter((row) => row.closed_at === null),
        'URGENCY',
        args,
      ).nodes,
    'Query.request': (_, { id }) => byGlobalId('request', id),
    'Query.requestByNumber': (_, { number }) => requests().find((row) => row.number === number) ?? null,
    'Query.customer': (_, { id }) => byGlobalId('customer', id),
    'Query.node': (_, { id }) =>
      Object.keys(TYPES)
        .map((table) => byGlobalId(table, id))
        .find(Boolean) ?? null,
    'Query.greeting': () => 'Good morning',
    'Customer.name': ({ name }) => ({ zhCN: name['zh-CN'], en: name.en, text: name[actor.language] }),
    'Customer.phone': (row) => row.phone_cipher && Buffer.from(row.phone_cipher, 'base64').toString(),
    'Customer.note': (row) => `${row.name.en.length} letters`,
    'Customer.requests': (row, args) =>
      filtered(
        requests().filter((request) => request.customer_id === row.id),
        args,
      ),
    'Asset.product': (row) => byId('product', row.product_id),
    'SlaClock.dueAt': (row) => iso(row.due_at),
    'SlaClock.request': (row) => byId('request', row.request_id),
    'Filed.at': (row) => iso(row.at),
    'Noted.at': (row) => iso(row.at),
    'Filed.what': (row) => row.type,
    'Noted.what': (row) => row.type,
    'Noted.note': (row) => row.payload.note,
    'Request.overdue': (row) => row.closed_at === null && row.due_at < '2026-03-01 12:00:00.502+00',
    'Request.urgency': (row) => 1 / row.severity,
    'Request.filedAt': (row) => iso(row.filed_at),
    'Request.closedAt': (row) => iso(row.closed_at),
    'Request.fee': (row) => row.fee_minor && { amountMinor: row.fee_minor, currency: row.currency },
    'Request.secret': (row) => (isDispatcher ? row.number : null),
    'Request.customer': (row) => byId('customer', row.customer_id),
    'Request.asset': (row) => byId('asset', row.asset_id),
    'Request.technician': (row) => byId('technician', row.technician_id),
    'Request.clocks': (row) => clocks(row).slice(0, 20),
    'Request.clockCount': (row) => clocks(row).length,
    'Request.history': (row, args) => events(row).slice(0, args.first ?? 2),
    'Request.latest': (row) => events(row, 'LATEST')[0] ?? null,
    'Request.timeline': (row, args) => page(events(row), 'OLDEST', args),
    'Request.severeSiblings': siblings,
  };
  return (row, args, _context, info) => {
    const field = fields[`${info.parentType.name}.${info.fieldName}`];
    if (field) return field(row, args);
    return info.fieldName === 'id' ? encodeGlobalId(IDS[row.table]!, row.id) : row[info.fieldName];
  };
}
