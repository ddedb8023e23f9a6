import { CombinedError, createRequest, gql, makeOperation } from '@urql/core';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { queryRetry } from './query-retry';

const context = { url: 'http://api.invalid/graphql', requestPolicy: 'network-only' } as const;
const question = makeOperation(
  'query',
  createRequest(
    gql`
      {
        state
      }
    `,
    {},
  ),
  context,
);
const change = makeOperation('mutation', question, context);
const answered = (code: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('No', { extensions: { code } })] });

test('a question is asked again where the network failed or the server was too busy', () => {
  expect(queryRetry.retryIf(new CombinedError({ networkError: new Error('offline') }), question)).toBe(true);
  expect(queryRetry.retryIf(answered('UNAVAILABLE'), question)).toBe(true);
  expect(queryRetry.retryIf(answered('FORBIDDEN'), question)).toBe(false);
});

test('a change is never asked for again by itself', () => {
  expect(queryRetry.retryIf(new CombinedError({ networkError: new Error('offline') }), change)).toBe(false);
  expect(queryRetry.retryIf(answered('UNAVAILABLE'), change)).toBe(false);
});
