import { randomUUID } from 'node:crypto';
import { encodeGlobalId, type GlobalIdType } from '@aftercare/schema';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

export interface HostileRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const NUL = '\u0000';
const LONG = 'x'.repeat(50_000);
const NOBODYS = '0190a5c0-c0de-7000-8000-00000000dead';
const idOf = (type: GlobalIdType): string => encodeGlobalId(type, NOBODYS);
/** By scalar; the first means no harm. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  String: ['x', NUL, '', LONG, "'; drop table visit; --", '\ud800', '%', '\\', '${x}', '🦆'.repeat(300)],
  ID: [idOf('ServiceRequest'), NUL, '', 'x', `${idOf('Visit')}x`, idOf('Asset'), LONG, '../../etc/passwd'],
  Int: [1, 2 ** 31 - 1, 0, -1, 101, 2 ** 31, 1.5],
  Float: [1, 1e308, -1e308, 91],
  Boolean: [true, false, 'yes'],
  DateTime: ['2026-11-22T02:25:53Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-14:00', '0001-01-01T00:00:00Z', NUL],
  Date: ['2026-11-22', '0000-01-01', '9999-12-31', '0001-01-01', NUL],
  JSON: [{}, { a: NUL }, { ['__proto__']: { admin: true } }, nested(200), [LONG]],
};
const CALLED: Readonly<Record<string, GlobalIdType>> = {
  request: 'ServiceRequest',
  visit: 'Visit',
  asset: 'Asset',
  customer: 'Customer',
  site: 'Site',
  technician: 'Technician',
  consent: 'Consent',
  owner: 'Account',
};

/** Every question and change the schema offers, many times: each time all is well but one value. */
export function hostileRequests(schema: GraphQLSchema, eachPlace: number): HostileRequest[] {
  const offered = [
    ...Object.values(schema.getQueryType()!.getFields()).map((field) => ['query', field] as const),
    ...Object.values(schema.getMutationType()!.getFields()).map((field) => ['mutation', field] as const),
  ];
  return offered.flatMap(([operation, field]) => {
    const harmless = variablesOf(field, -1, 0);
    const turns = Array.from({ length: Math.max(1, harmless.places) * eachPlace }, (_, turn) => turn);
    return turns.map((turn) => ({
      query: documentOf(operation, field),
      variables: variablesOf(field, Math.floor(turn / eachPlace), 1 + (turn % eachPlace)).values,
    }));
  });
}

function variablesOf({ args }: GraphQLField<unknown, unknown>, hostilePlace: number, which: number) {
  let places = 0;
  const valueOf = (name: string, type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return valueOf(name, type.ofType, depth);
    if (isListType(type)) return [valueOf(name, type.ofType, depth)];
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      return depth > 3
        ? null
        : Object.fromEntries(fields.map((one) => [one.name, valueOf(one.name, one.type, depth + 1)]));
    }
    if (isEnumType(type)) return type.getValues()[0]!.name;
    const values = VALUES[type.name]!;
    const place = places++;
    if (place === hostilePlace) return values[Math.min(which, values.length - 1)];
    if (name === 'idempotencyKey') return `key-${randomUUID()}`;
    return type.name === 'ID' && name !== 'id' ? idCalled(name) : values[0];
  };
  const values = Object.fromEntries(args.map(({ name, type }) => [name, valueOf(name, type, 0)]));
  return { values, places };
}

const idCalled = (name: string): string => idOf(CALLED[name.replace(/Ids?$/, '')] ?? 'File');

function documentOf(operation: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((arg: GraphQLArgument) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = selectionOf(getNamedType(type));
  return args.length > 0
    ? `${operation} (${declared}) { ${name}(${passed}) ${selection} }`
    : `${operation} { ${name} ${selection} }`;
}

function selectionOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  const leaves = isObjectType(type) ? Object.values(type.getFields()).filter(takesNothing) : [];
  return `{ __typename ${leaves.map(({ name }) => name).join(' ')} }`;
}

const takesNothing = ({ type, args }: GraphQLField<unknown, unknown>): boolean =>
  args.length === 0 && isLeafType(getNamedType(type));

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { a: nested(depth - 1) };
}
