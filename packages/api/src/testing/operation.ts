import { randomUUID } from 'node:crypto';
import { GlobalIdPrefix, type GlobalIdType } from '@aftercare/schema';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

export type Kind = 'query' | 'mutation' | 'subscription';
/** The id to name where one of a type is asked for. */
export type IdOf = (type: GlobalIdType) => string;

const types = Object.keys(GlobalIdPrefix) as GlobalIdType[];
const LEFT_OUT = Symbol('left out');
/** What is tried in turn where a value is not taken. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    'Words enough',
    '2026-11-20',
    '1',
    '08:00',
    '2026-11',
    'CNY',
    'image/png',
    'a'.repeat(64),
    '13800138000',
    'P16',
    '',
  ],
  Int: [1, 0, 5, 60, 2026],
  Float: [1, 30, 120],
  Boolean: [true, false],
  Date: ['2026-11-20', '2026-12-20', '2026-11-01', '2025-11-20'],
  DateTime: ['2026-11-20T02:00:00Z', '2026-12-20T04:00:00Z', '2025-11-20T02:00:00Z'],
  JSON: [{}],
};

/**
 * An operation with everything it can be given, ids above all: its required values, and every optional one by which a row
 * could be named. What the server does not take is mended place by place, so that what it answers is not about the input.
 */
export class Operation {
  readonly document: DocumentNode;
  /** Whether it is done once for each key. */
  readonly takesKey: boolean;
  readonly #chosen = new Map<string, number>();
  readonly #options = new Map<string, readonly unknown[]>();
  readonly #demanded = new Set<string>();

  constructor(
    readonly kind: Kind,
    readonly field: GraphQLField<unknown, unknown>,
  ) {
    const given = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    const call = `${field.name}${passed && `(${passed})`} ${selectionOf(field.type)}`;
    this.takesKey = field.args.some(({ type }) => {
      const named = getNamedType(type);
      return isInputObjectType(named) && 'idempotencyKey' in named.getFields();
    });
    this.document = parse(`${kind} ${given && `(${given})`} { ${call} }`);
  }

  variables(idOf: IdOf): Record<string, unknown> {
    return this.#object(this.field.args, '', idOf);
  }

  /** The types of the rows it names at present. */
  get named(): GlobalIdType[] {
    const found: GlobalIdType[] = [];
    this.variables((type) => (found.push(type), ''));
    return found;
  }

  /** Another value at a place of the variables, such as `input.parts.0.quantity`. @returns whether there was one */
  mend(place: string): boolean {
    const path = place.replaceAll(/\.\d+(?=\.|$)|\[\d+\]/g, '');
    const options = this.#options.get(path);
    if (!options) {
      const isNew = !this.#demanded.has(path);
      this.#demanded.add(path);
      return isNew;
    }
    const next = (this.#chosen.get(path) ?? 0) + 1;
    if (next >= options.length) return false;
    this.#chosen.set(path, next);
    return true;
  }

  #object(
    fields: readonly { readonly name: string; readonly type: GraphQLInputType }[],
    path: string,
    idOf: IdOf,
  ): Record<string, unknown> {
    const entries = fields.flatMap(({ name, type }) => {
      const place = path ? `${path}.${name}` : name;
      const isGiven = isNonNullType(type) || holdsId(type) || this.#isDemanded(place);
      const value = isGiven ? this.#value(type, place, idOf) : LEFT_OUT;
      return value === LEFT_OUT ? [] : [[name, value] as const];
    });
    return Object.fromEntries(entries);
  }

  #isDemanded = (place: string): boolean =>
    [...this.#demanded].some((path) => path === place || path.startsWith(`${place}.`));

  #value(type: GraphQLInputType, place: string, idOf: IdOf): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const one = this.#value(bare.ofType, place, idOf);
      return one === LEFT_OUT ? one : [one];
    }
    if (isInputObjectType(bare)) return this.#object(Object.values(bare.getFields()), place, idOf);
    if (place.endsWith('dempotencyKey')) return randomUUID();
    let options = this.#options.get(place);
    if (!options) this.#options.set(place, (options = this.#optionsAt(type, place)));
    const option = options[this.#chosen.get(place) ?? 0];
    return getNamedType(type).name === 'ID' && option !== LEFT_OUT ? idOf(option as GlobalIdType) : option;
  }

  #optionsAt(type: GraphQLInputType, place: string): readonly unknown[] {
    const named = getNamedType(type);
    const options = isEnumType(named)
      ? named.getValues().map(({ name }) => name)
      : named.name === 'ID'
        ? likelyTypes(place.split('.').at(-1)!, this.field)
        : (VALUES[named.name] ?? ['1']);
    return isNonNullType(type) ? options : [...options, LEFT_OUT];
  }
}

/** Whether an id can stand in it; never by way of itself. */
function holdsId(type: GraphQLInputType, within: readonly string[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID';
  const inner = [...within, named.name];
  return !within.includes(named.name) && Object.values(named.getFields()).some((field) => holdsId(field.type, inner));
}

const wordsOf = (name: string): string[] => (name.match(/[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());

/** Every type, the likeliest first: by the words of the place, then by those of the operation and its answer. */
function likelyTypes(name: string, field: GraphQLField<unknown, unknown>): readonly GlobalIdType[] {
  const own = wordsOf(name.replace(/Ids?$/, '')).filter((word) => word !== 'id');
  const around = wordsOf(`${field.name} ${getNamedType(field.type).name}`);
  const likeness = (type: GlobalIdType) => {
    const words = wordsOf(type);
    const shared = (with_: readonly string[]) => words.filter((word) => with_.includes(word)).length;
    return 4 * shared(own) + shared(around) - words.length / 10 + (own.length ? 0 : exactly(type, field));
  };
  return types.toSorted((a, b) => likeness(b) - likeness(a));
}
const exactly = (type: GlobalIdType, field: GraphQLField<unknown, unknown>) =>
  type === getNamedType(field.type).name ? 9 : 0;

/** What tells whose an answer is: what kind it is, and every id near its top. */
function selectionOf(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${selectionOf(one, depth)}`)
      .join(' ')} }`;
  if (named.name === 'InputIssue') return '{ path code }';
  const fields = Object.values((named as GraphQLObjectType).getFields()).filter(
    ({ args }) => !args.some((arg) => isNonNullType(arg.type)),
  );
  const ids = fields.filter((field) => getNamedType(field.type).name === 'ID').map(({ name }) => name);
  const holds = ids.includes('id') || isAbstractType(named) || depth === 0;
  const inner = holds
    ? []
    : fields
        .filter((field) => isCompositeType(getNamedType(field.type)) && !['edges', 'pageInfo'].includes(field.name))
        .map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${[...ids, ...inner].join(' ')} }`;
}
