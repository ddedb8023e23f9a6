import { encodeGlobalId } from '@aftercare/schema';
import fc from 'fast-check';
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { cursorFor, type Naive } from './naive.js';
import { uid } from './world.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Wrap = 'plain' | 'typed' | 'include' | 'skip' | 'named';
/** A random selection: fields with random arguments, inside random fragments. */
type Item = { field: string; args: string; alone: boolean; of?: Item[] } | { wrap: Wrap; type: string; of: Item[] };
export interface Operation {
  source: string;
  variables: Record<string, unknown>;
}

/** How conditions are written: none at all, so that pass-through and graphql-jit take part, or with @skip and @include. */
export type Style = 'plain' | 'conditional';

const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.filter(Boolean).join(', '));
const first = fc.constantFrom('', 'first: 1', 'first: 3', 'first: $first');
const filter = fc.constantFrom(
  '',
  '',
  'filter: {state: [RECEIVED, CLOSED]}',
  'filter: {open: $yes}',
  'filter: $filter',
  'filter: {titleContains: $text, open: true}',
);
const order = fc.constantFrom(
  '',
  'orderBy: URGENCY, after: $urgency',
  'orderBy: NEWEST',
  'orderBy: NEWEST, after: $newest',
  'orderBy: MIXED, after: $mixed',
);
const ARGS: Record<string, fc.Arbitrary<string>> = {
  requests: joined(first, filter, order),
  queue: first,
  history: first,
  timeline: joined(first, fc.constantFrom('', 'after: $oldest')),
  request: fc.constant('id: $request'),
  requestByNumber: fc.constantFrom('number: "R-3"', 'number: "none"'),
  customer: fc.constantFrom('id: $customer', 'id: "nonsense"'),
  node: fc.constantFrom('id: $request', 'id: $customer'),
  severeSiblings: fc.constantFrom('atLeast: 3', 'atLeast: 1'),
};

/** Whether types of the schema disagree on what a field of this name returns: then two of them never share a response name. */
function disputed(schema: GraphQLSchema, name: string): boolean {
  const composite = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Set(composite.map((type) => String(type.getFields()[name]?.type ?? '')).filter(Boolean)).size > 1;
}

function items(schema: GraphQLSchema, type: Composite, depth: number, style: Style): fc.Arbitrary<Item[]> {
  const all = Object.values(type.getFields()),
    leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
  const fields = depth > 0 || leaves.length === 0 ? all : leaves;
  const field = fc.constantFrom(...fields).chain((one): fc.Arbitrary<Item> => {
    const named = getNamedType(one.type),
      args = one.args.length ? ARGS[one.name]! : fc.constant('');
    const of = isLeafType(named) ? fc.constant(undefined) : items(schema, named as Composite, depth - 1, style);
    const alone = fc.constant(one.args.length > 0 || disputed(schema, one.name));
    return fc.record({ field: fc.constant(one.name), args, alone, of });
  });
  const inner = [type, ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : [])];
  const wraps: readonly Wrap[] =
    style === 'plain' ? ['plain', 'typed', 'named'] : ['plain', 'typed', 'include', 'skip', 'named'];
  const wrapped = fc.constantFrom(...inner).chain((one): fc.Arbitrary<Item> =>
    fc.record({
      wrap: one === type ? fc.constantFrom(...wraps) : fc.constant('typed' as const),
      type: fc.constant(one.name),
      of: items(schema, one, Math.max(depth - 1, 0), style),
    }),
  );
  const mayWrap = depth > 0 || inner.length > 1;
  return fc.array(
    fc.oneof(
      { weight: inner.length > 1 ? 2 : 5, arbitrary: field },
      { weight: 1, arbitrary: mayWrap ? wrapped : field },
    ),
    { minLength: 1, maxLength: 4 },
  );
}

/** A field with arguments, or of a disputed type, gets an alias of its own, so that responses never conflict; others merge. */
function printed(root: Item[], style: Style): string {
  let count = 0;
  const fragments: string[] = [];
  const print = (list: Item[]): string =>
    `{ __typename ${list
      .map((item) => {
        if ('field' in item) {
          const alias = item.alone || count++ % 3 === 0 ? `a${count++}: ` : '';
          return `${alias}${item.field}${item.args && `(${item.args})`}${item.of ? print(item.of) : ''}`;
        }
        if (item.wrap !== 'named')
          return `...${{ plain: '', typed: ` on ${item.type}`, include: ' @include(if: $yes)', skip: ' @skip(if: $no)' }[item.wrap]} ${print(item.of)}`;
        const name = `F${count++}`;
        fragments.push(`fragment ${name} on ${item.type} ${print(item.of)}`);
        return count % 2 || style === 'plain'
          ? `...${name}`
          : `...${name} @skip(if: $no) ...${name} @include(if: $yes)`;
      })
      .join(' ')} }`;
  return `query ($yes: Boolean!, $no: Boolean!, $first: Int, $filter: RequestFilter, $text: String, $urgency: String, $newest: String,
    $mixed: String, $oldest: String, $request: ID!, $customer: ID!) ${print(root)} ${fragments.join(' ')}`;
}

function variables({ tables }: Naive): fc.Arbitrary<Record<string, unknown>> {
  const cursor = (name: string, table: string) =>
    fc.option(fc.constantFrom(...tables[table]!).map((row) => cursorFor(name, row)));
  const customer = fc.integer({ min: 1, max: 8 }).map((n) => encodeGlobalId('Customer', uid(1, n)));
  return fc.record({
    yes: fc.boolean(),
    no: fc.boolean(),
    first: fc.option(fc.integer({ min: 1, max: 30 })),
    text: fc.constantFrom(`it's "odd"; \\ %`, '冷', '1', 'Request', ''),
    filter: fc.option(
      fc.record(
        {
          state: fc.option(fc.subarray(['RECEIVED', 'PLANNED', 'CLOSED'])),
          open: fc.option(fc.boolean()),
          minSeverity: fc.option(fc.constantFrom(1, 3)),
          titleContains: fc.option(fc.constantFrom('2', 'odd')),
          customerId: fc.option(customer),
          customerIds: fc.option(fc.array(customer, { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    ),
    urgency: cursor('URGENCY', 'request'),
    newest: cursor('NEWEST', 'request'),
    mixed: cursor('MIXED', 'request'),
    oldest: cursor('OLDEST', 'event'),
    request: fc.integer({ min: 1, max: 33 }).map((n) => encodeGlobalId('ServiceRequest', uid(5, n))),
    customer,
  });
}

export const operations = (schema: GraphQLSchema, naive: Naive, style: Style): fc.Arbitrary<Operation> =>
  fc.record({
    source: items(schema, schema.getQueryType()!, 5, style).map((root) => printed(root, style)),
    variables: variables(naive),
  });
