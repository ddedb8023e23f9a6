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
const UUID = '0190a5c0c0de7000800000000000dead';
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  String: ['', NUL, LONG, "'; drop table visit; --", '\ud800', '%', '\\', '${x}', '🦆'.repeat(300), '../../etc/passwd'],
  ID: ['', NUL, 'x', `request_${UUID}`, `asset_${UUID}`, `customer_${UUID}`, `visit_${UUID}`, `consent_${UUID}`, LONG],
  Int: [1, 0, -1, 100, 2 ** 31 - 1, 2 ** 31, 1.5],
  Float: [0, -1, 91, 1e308, -1e308],
  Boolean: [true, false],
  DateTime: ['2026-11-22T02:25:53Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-14:00', '0001-01-01T00:00:00Z', NUL],
  Date: ['2026-11-22', '0000-01-01', '9999-12-31', '0001-01-01', NUL],
  JSON: [{ a: NUL }, { __proto__: { admin: true } }, nested(200), [LONG], null],
};

/** Every question and change the schema offers, `rounds` times, each time with other values that nobody means well with. */
export function hostileRequests(schema: GraphQLSchema, rounds: number): HostileRequest[] {
  let turn = 0;
  const valueOf = (type: GraphQLInputType, depth = 0): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, depth) ?? '';
    if (isListType(type)) return [valueOf(type.ofType, depth), valueOf(type.ofType, depth)];
    if (isEnumType(type)) return type.getValues()[turn++ % type.getValues().length]!.name;
    if (isInputObjectType(type))
      return depth > 3
        ? null
        : Object.fromEntries(
            Object.values(type.getFields()).map(({ name, type: of }) => [name, valueOf(of, depth + 1)]),
          );
    const values = VALUES[type.name] ?? [];
    return values[turn++ % values.length] ?? null;
  };
  const requestOf = (operation: string, { name, args, type }: GraphQLField<unknown, unknown>): HostileRequest => {
    const declared = args.map((arg: GraphQLArgument) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const call = args.length ? `${name}(${passed})` : name;
    return {
      query: `${operation}${declared && ` (${declared})`} { ${call} ${selectionOf(getNamedType(type))} }`,
      variables: Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type)])),
    };
  };
  const offered = [
    ...Object.values(schema.getQueryType()!.getFields()).map((field) => ['query', field] as const),
    ...Object.values(schema.getMutationType()!.getFields()).map((field) => ['mutation', field] as const),
  ];
  return Array.from({ length: rounds }, () => offered.map(([operation, field]) => requestOf(operation, field))).flat();
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
