import { GraphQLError, type ASTNode } from 'graphql';

/** What a client wrote does not fit: `BAD_USER_INPUT`. */
export const badInput = (message: string, originalError?: Error) =>
  new GraphQLError(message, { originalError, extensions: { code: 'BAD_USER_INPUT' } });

/** The operation could bring more than one statement should: `OPERATION_TOO_LARGE`. Refused before any SQL runs. */
export const tooLarge = (message: string, nodes?: readonly ASTNode[]) =>
  new GraphQLError(message, { nodes, extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } });
