import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;

// What both JavaScript and PostgreSQL take for the years 1 to 9999, in UTC.
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** The instant a text means, in milliseconds; NaN for anything but a real day and time with an offset. */
function millisecondsOf(text: string): number {
  const match = SHAPE.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  // Date would take 30 February for 2 March.
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? Date.parse(text) : Number.NaN;
}

function read(value: unknown): string {
  const at = typeof value === 'string' ? millisecondsOf(value) : Number.NaN;
  if (Number.isNaN(at) || at < FIRST || at > LAST)
    throw new GraphQLError('Expected an instant in ISO 8601 with its offset, such as 2026-11-22T02:25:53.120Z');
  return new Date(at).toISOString();
}

/** An instant. In: ISO 8601 with an offset and at most milliseconds. Out: the same in UTC, with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'An instant: ISO 8601 in UTC with milliseconds, such as `2026-11-22T02:25:53.120Z`. Input may have any offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});
