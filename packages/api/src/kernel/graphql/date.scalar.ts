import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function read(value: unknown): string {
  const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  // The year 0 is a day to JavaScript and an error to PostgreSQL.
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value || day.getUTCFullYear() < 1)
    throw new GraphQLError('Expected a calendar day, such as 2026-11-22');
  return value as string;
}

/** A day on the organization's calendar, without time or zone: `2026-11-22`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A day on the organization's calendar, without time or zone, such as `2026-11-22`.",
  serialize: String,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});
