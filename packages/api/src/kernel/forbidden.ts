import { GraphQLError } from 'graphql';

/** Visible, but not theirs to do: a root error, not an answer one could act on. */
export const forbidden = (): GraphQLError =>
  new GraphQLError('You may not do this', { extensions: { code: 'FORBIDDEN' } });
