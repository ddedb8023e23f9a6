/* oxlint-disable typescript/no-explicit-any -- answers are whatever was asked for */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  graphql,
  isIntrospectionType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import pg from 'pg';
import type { Actor } from '../../kernel/actor.js';
import { openDatabase, sessionOf, type Database } from '../../kernel/database/open-database.js';
import { readStatementsOn } from '../../kernel/database/read-statements.js';
import { bindViews, Reader } from '../../kernel/read/index.js';
import { createTestDatabase, type TestDatabase } from '../test-database.js';
import { allRequests, customerView, queue, requestByNumber, requestView, views, type Opener } from './views.js';

const at = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
export const uid = (kind: number, n: number) => `00000000-0000-7000-${8000 + kind}-${String(n).padStart(12, '0')}`;

const person = {
  roles: [],
  accountId: null,
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language: 'en',
} as const;
export const dispatcher: Actor = { ...person, kind: 'STAFF', organizationId: uid(0, 1), roles: ['DISPATCHER'] };
export const technician: Actor = {
  ...person,
  kind: 'STAFF',
  organizationId: uid(0, 1),
  roles: ['TECHNICIAN'],
  technicianId: uid(3, 2),
};
export const customer: Actor = {
  ...person,
  kind: 'CUSTOMER',
  organizationId: uid(0, 1),
  customerId: uid(1, 2),
  language: 'zh-CN',
};
export const stranger: Actor = { ...person, kind: 'STAFF', organizationId: uid(0, 2), roles: ['DISPATCHER'] };

export class WorldContext implements Opener {
  readonly read: Reader;
  constructor(
    readonly actor: Actor,
    readonly database: Database,
  ) {
    this.read = new Reader(actor, readStatementsOn(database.pool, sessionOf));
  }
  open = async (cipher: string) => Buffer.from(cipher, 'base64').toString();
}

type Resolve = GraphQLFieldResolver<unknown, WorldContext>;
const roots: Record<string, Resolve> = {
  'Query.requests': (_root, _args, { read }, info) => read.relation(allRequests, info),
  'Query.queue': (_root, _args, { read }, info) => read.relation(queue, info),
  'Query.request': (_root, { id }, { read }, info) => read.one(requestView, info, id),
  'Query.requestByNumber': (_root, _args, { read }, info) => read.relation(requestByNumber, info),
  'Query.customer': (_root, { id }, { read }, info) => read.one(customerView, info, id),
  'Query.node': (_root, { id }, { read }, info) => read.node(info, id),
  'Query.greeting': () => 'Good morning',
  'Mutation.retitle': (_root, { id, title }, { read, actor, database }, info) =>
    database.entityManagerFor(actor).transactional(async (em) => {
      const uuid = `${id.slice(4, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20, 24)}-${id.slice(24)}`;
      await em.execute('update world.request set title = ? where id = ?', [title, uuid]);
      return { __typename: 'RetitleSuccess', request: await read.payload(requestView, info, 'request', uuid) };
    }),
};

/** The schema without views, and without a resolver below the root. */
export function bareSchema(): GraphQLSchema {
  const schema = buildSchema(at('schema.graphql'));
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !isIntrospectionType(type))
      for (const field of Object.values(type.getFields())) field.resolve = roots[`${type.name}.${field.name}`];
  return schema;
}

export interface World {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly server: TestDatabase;
  /** Passes row level security by. */
  readonly unwalled: Database;
  close(): Promise<void>;
}

export async function openWorld(through: (url: string) => Promise<string> = async (url) => url): Promise<World> {
  const server = await createTestDatabase();
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query(at('world.sql'));
  await owner.end();
  const [database, unwalled] = [
    await openDatabase(await through(server.appUrl), [], 4),
    await openDatabase(server.ownerUrl, [], 2),
  ];
  return {
    schema: bindViews(bareSchema(), views),
    database,
    unwalled,
    server,
    close: async () => {
      await Promise.all([database.close(), unwalled.close()]);
      await server.drop();
    },
  };
}

export const ask = (
  world: World,
  actor: Actor,
  source: string,
  variableValues: Record<string, unknown> = {},
  database = world.database,
) => graphql({ schema: world.schema, source, variableValues, contextValue: new WorldContext(actor, database) });

/** The data of an operation that must succeed. */
export async function read(
  world: World,
  actor: Actor,
  source: string,
  variables?: Record<string, unknown>,
  database?: Database,
): Promise<any> {
  const { data, errors } = await ask(world, actor, source, variables, database);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return JSON.parse(JSON.stringify(data));
}
