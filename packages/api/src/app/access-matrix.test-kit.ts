import { setMaxListeners } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPubSub } from '@graphql-yoga/subscription';
import { encodeGlobalId, GlobalIdPrefix, Role, type GlobalIdType } from '@aftercare/schema';
import { execute, subscribe, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { pino } from 'pino';
import type { Actor } from '../kernel/actor.js';
import type { Notice } from '../kernel/notice.js';
import { viewsOf } from '../kernel/read/registry.js';
import { anonymousIn, NOWHERE, SCOPES } from '../modules/identity/index.js';
import { ForeignRows } from '../testing/foreign-rows.js';
import { createFurnishedDatabase, type FurnishedDatabase } from '../testing/furnished-database.js';
import type { IdOf, Operation } from '../testing/operation.js';
import { placesOf, type Place } from './access-matrix-places.test-kit.js';
import { buildHouse } from './build-house.js';
import { buildSchema } from './build-schema.js';
import type { Config } from './config.js';
import { Context, type House } from './context.js';
import type { Notices } from './live.js';

/** Everybody who asks, by the one role they have. */
export const EVERYBODY = [
  ...Object.values(Role).filter((role) => role !== Role.CUSTOMER && role !== Role.PARTNER),
  Role.CUSTOMER,
  Role.PARTNER,
  'NOBODY',
] as const;
export type Somebody = (typeof EVERYBODY)[number];

/** What an operation answered: a root error's code, a refusal's type, or that it was answered. */
export interface Answer {
  readonly outcome: string;
  /** Without what is new each time. */
  readonly data: unknown;
  readonly text: string;
  /** Refused for what it was given, elsewhere than at an id. */
  readonly isAboutInput: boolean;
}

const quiet = pino({ level: 'silent' });
const ABSENT: IdOf = (type) => encodeGlobalId(type, '0190a5c0-c0de-7000-8000-00000000dead');

/** Two organizations, and in one of them a row of somebody's in every table. */
export class Matrix {
  private constructor(
    private readonly place: FurnishedDatabase,
    private readonly superuser: pg.Client,
    readonly config: Config,
    readonly house: House,
    readonly schema: GraphQLSchema,
    readonly notices: Notices,
    readonly rows: ForeignRows,
    private readonly ids: ReadonlyMap<GlobalIdType, string>,
    private readonly tables: ReadonlyMap<GlobalIdType, string>,
    /** Whose the rows are, somebody else there, and somebody of another organization. */
    readonly owner: Place,
    readonly neighbour: Place,
    readonly stranger: Place,
  ) {}

  static async open(): Promise<Matrix> {
    const place = await createFurnishedDatabase();
    const superuser = new pg.Client(place.serverUrl);
    await superuser.connect();
    const [owner, neighbour] = await placesOf(superuser, 'chaoyang');
    const [stranger] = await placesOf(superuser, 'renkang');
    const rows = await ForeignRows.of(owner!, superuser);
    const appUrl = Object.assign(new URL(place.serverUrl), {
      username: 'aftercare_app',
      password: place.secrets.databaseRole,
    });
    const config: Config = {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDirectory: mkdtempSync(join(tmpdir(), 'aftercare-matrix-')),
      production: false,
      demo: false,
      policiesToTry: [],
      openDocuments: true,
      publicUrl: 'http://localhost',
      secrets: place.secrets,
    };
    const house = await buildHouse(appUrl.href, config, quiet);
    const notices: Notices = createPubSub<{ notice: [organizationId: string, notice: Notice] }>({
      eventTarget: manyListen(),
    });
    const schema = await buildSchema(notices);
    const ids = new Map<GlobalIdType, string>();
    const tables = new Map<GlobalIdType, string>();
    for (const [type, { table }] of viewsOf(schema)) {
      tables.set(type, table);
      const id = table === 'organization' ? owner!.organizationId : await rows.idIn(table);
      if (id) ids.set(type, encodeGlobalId(type, id));
    }
    return new Matrix(
      place,
      superuser,
      config,
      house,
      schema,
      notices,
      rows,
      ids,
      tables,
      owner!,
      neighbour!,
      stranger!,
    );
  }

  async close(): Promise<void> {
    await this.house.database.close();
    await this.superuser.end();
    await this.place.drop();
    rmSync(this.config.dataDirectory, { recursive: true, force: true });
  }

  /** Types of which there is a row. */
  get types(): GlobalIdType[] {
    return (Object.keys(GlobalIdPrefix) as GlobalIdType[]).filter((type) => this.ids.has(type));
  }
  isTheCustomers = (type: GlobalIdType): boolean => this.rows.isTheirs(this.tables.get(type) ?? '');

  /** Names the owner's rows. */
  readonly theirs: IdOf = (type) => this.ids.get(type) ?? ABSENT(type);
  /** Names what is nowhere. */
  readonly absent = ABSENT;
  /** Names what is nowhere, but where a row is everybody's in the organization, that. */
  readonly absentOfTheCustomer: IdOf = (type) => (this.isTheCustomers(type) ? ABSENT(type) : this.theirs(type));

  as(somebody: Somebody, { organizationId, ...of }: Place): Actor {
    const nobody = anonymousIn(organizationId, 'en');
    if (somebody === 'NOBODY') return anonymousIn(NOWHERE, 'en');
    if (somebody === 'CUSTOMER')
      return {
        ...nobody,
        kind: 'CUSTOMER',
        roles: [somebody],
        accountId: of.customerAccountId,
        customerId: of.customerId,
      };
    if (somebody === 'PARTNER')
      return { ...nobody, kind: 'PARTNER', roles: [somebody], partnerId: of.partnerId, scopes: SCOPES };
    const technicianId = somebody === 'TECHNICIAN' ? of.technicianId : null;
    return { ...nobody, kind: 'STAFF', roles: [somebody], accountId: of.accountId, technicianId };
  }

  contextOf(actor: Actor): Context {
    const browser = { address: '127.0.0.1', device: null, signedIn: null, keep: () => {}, forget: () => {} };
    return new Context(this.house, actor, 'Somebody', actor.kind === 'PARTNER' ? null : browser);
  }

  /** What somebody hears live; null when they may not listen. */
  async listen(actor: Actor, operation: Operation): Promise<AsyncGenerator<Result> | null> {
    const stream = await subscribe({
      schema: this.schema,
      document: operation.document,
      variableValues: operation.variables(this.theirs),
      contextValue: this.contextOf(actor),
    });
    return Symbol.asyncIterator in stream ? (stream as AsyncGenerator<Result>) : null;
  }

  /** Carries out changes that are undone as they commit: as somebody comes to them, the next finds everything. */
  async keepingNothing<T>(work: () => Promise<T>): Promise<T> {
    await this.superuser.query(`
      create function keep_nothing() returns trigger language plpgsql as $$ begin raise 'nothing is kept'; end $$;
      create constraint trigger keep_nothing after insert on idempotency_key deferrable initially deferred
        for each row execute function keep_nothing()`);
    try {
      return await work();
    } finally {
      await this.superuser.query('drop function keep_nothing cascade');
    }
  }

  /** Carries the operation out; mends its input until what is answered is not about that. */
  async ask(actor: Actor, operation: Operation, idOf: IdOf, mends = true): Promise<Answer> {
    for (;;) {
      const result = await execute({
        schema: this.schema,
        document: operation.document,
        variableValues: operation.variables(idOf),
        contextValue: this.contextOf(actor),
      });
      const wrong = wrongPlaces(operation, result as Result);
      if (!mends || wrong.filter((place) => operation.mend(place)).length === 0)
        return answerOf(operation, result as Result, wrong.length > 0);
    }
  }
}

function manyListen() {
  const target = new EventTarget();
  setMaxListeners(0, target);
  return target as never;
}

interface Result {
  readonly data?: Record<string, { __typename?: string; issues?: { path: string; code: string }[] } | null> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { code?: string };
    originalError?: Error;
  }[];
}

/** What was wrong with the input, as places of the variables; an id of no row is not. */
function wrongPlaces({ field }: Operation, { data, errors = [] }: Result): string[] {
  const issues = data?.[field.name]?.issues ?? [];
  return [
    ...issues
      .filter(({ path, code }) => !/Ids?(\.\d+)?$/.test(path) || code === 'malformed' || code === 'required')
      .map(({ path }) => `input.${path}`),
    ...errors.flatMap(({ message, extensions }) => {
      const place = /at "([\w.[\]]+)"/.exec(message) ?? /^Variable "\$(\w+)" got invalid/.exec(message);
      const asked = extensions.code === 'BAD_USER_INPUT' && /^(\w[\w.]*): /.exec(message);
      return place ? [place[1]!] : asked ? [asked[1]!] : [];
    }),
  ];
}

function answerOf({ kind, field }: Operation, { data, errors }: Result, isAboutInput: boolean): Answer {
  const [error] = errors ?? [];
  const value = data?.[field.name] ?? null;
  const typename = value?.__typename ?? (value === null ? 'null' : 'answered');
  const outcome = error ? (error.extensions.code ?? `BROKEN ${error.message.split('\n')[0]}`) : typename;
  // A change that is made is new each time: that it was made is what counts.
  const isRefusal = typename.endsWith('Error');
  return {
    outcome,
    data: kind === 'query' || isRefusal ? value : typename,
    text: JSON.stringify(data ?? null),
    isAboutInput,
  };
}
