import { Client, fetchExchange, gql } from '@urql/core';
import { expect, test } from 'vitest';
import { trustedDocumentsExchange } from './trusted-documents-exchange';

async function bodyOf(document: ReturnType<typeof gql>): Promise<Record<string, unknown>> {
  let body = '';
  const client = new Client({
    url: 'http://api.invalid/graphql',
    preferGetMethod: false,
    exchanges: [trustedDocumentsExchange, fetchExchange],
    fetch: async (_url, init) => {
      body = String(init?.body);
      return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
    },
  });
  await client.query(document, {}).toPromise();
  return JSON.parse(body);
}

test('a generated document goes out as its hash, without its text', async () => {
  const document = Object.assign(
    gql`
      {
        released
      }
    `,
    { __meta__: { hash: 'sha256:abc' } },
  );
  const body = await bodyOf(document);
  expect(body['query']).toBeUndefined();
  expect(body['extensions']).toEqual({ persistedQuery: { version: 1, sha256Hash: 'sha256:abc' } });
});

test('a document without a hash keeps its text', async () => {
  expect(
    (
      await bodyOf(gql`
        {
          draft
        }
      `)
    )['query'],
  ).toContain('draft');
});
