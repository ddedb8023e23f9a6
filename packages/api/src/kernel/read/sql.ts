import type { Actor } from '../actor.js';

/** What a statement may know of the request it runs for. */
export interface ReadRequest {
  readonly actor: Actor;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The UUID handed over by a resolver, for reads of one row. */
  readonly id?: string | null;
  /** Values a resolver worked out from its arguments, such as the blind index of a telephone number. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** A value known only when the statement runs. It becomes a bound parameter, never text. */
export type Bound = (request: ReadRequest) => unknown;

/** SQL in reading order: text of this code base, and bound values. */
export interface Sql {
  readonly parts: readonly (string | Bound)[];
}

/** sql`${row('customer_id')} = ${customerId}`: a hole takes SQL or a bound value; a plain string does not compile. */
export function sql(text: TemplateStringsArray, ...holes: readonly (Sql | Bound)[]): Sql {
  return { parts: text.flatMap((part, i) => (i < holes.length ? [part, ...partsOf(holes[i]!)] : [part])) };
}

const partsOf = (hole: Sql | Bound) => (typeof hole === 'function' ? [hole] : hole.parts);

export const identifier = (...names: string[]): Sql => ({
  parts: [names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.')],
});

/** A text constant. PostgreSQL reads backslashes literally here, as `standard_conforming_strings` is on. */
export const literal = (text: string): Sql => ({ parts: [`'${text.replaceAll("'", "''")}'`] });

export function integer(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not an integer`);
  return { parts: [String(value)] };
}

export const join = (pieces: readonly Sql[], separator: string): Sql => ({
  parts: pieces.flatMap((piece, i) => (i ? [separator, ...piece.parts] : piece.parts)),
});

/** All of them hold. Each stands in parentheses: a rule with an `or` must not open what stands beside it. */
export const all = (conditions: readonly Sql[]): Sql =>
  join(
    conditions.map((one) => sql`(${one})`),
    ' and ',
  );
/** At least one of them holds; false for none. */
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length
    ? join(
        conditions.map((one) => sql`(${one})`),
        ' or ',
      )
    : sql`false`;

/** Numbers the parameters. The same bound value used twice is sent once. */
export function render({ parts }: Sql): { text: string; bound: readonly Bound[] } {
  const places = new Map<Bound, number>();
  const place = (bound: Bound) => places.get(bound) ?? (places.set(bound, places.size + 1), places.size);
  const text = parts.map((part) => (typeof part === 'string' ? part : `$${place(part)}`)).join('');
  return { text, bound: [...places.keys()] };
}

/** The actor's organization, to which every table of a statement is pinned. */
export const organizationId: Bound = ({ actor }) => actor.organizationId;
export const accountId: Bound = ({ actor }) => actor.accountId;
export const customerId: Bound = ({ actor }) => actor.customerId;
export const technicianId: Bound = ({ actor }) => actor.technicianId;
export const partnerId: Bound = ({ actor }) => actor.partnerId;
