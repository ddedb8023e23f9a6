import { GraphQLScalarType } from 'graphql';

/** A value whose shape depends on what it tells of. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A JSON value whose shape depends on what it tells of; the field that holds it says which.',
});
