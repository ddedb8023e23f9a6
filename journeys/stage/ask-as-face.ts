import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext } from 'playwright-core';
import type { Face } from './words.js';

/**
 * Asks the API, with the cookies of a browser, one of the documents a face was built with.
 *
 * @param operation the document's name, such as `SignInPlaces`
 * @throws when the face has no such document, or the API answers with an error
 */
export async function askAsFace<Data>(
  request: APIRequestContext,
  face: Face,
  operation: string,
  variables: object = {},
): Promise<Data> {
  const answer = await request.post('/graphql', {
    headers: { 'x-aftercare-face': face },
    data: { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(face, operation) } } },
  });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(`${operation} is answered ${answer.status()}: ${JSON.stringify(errors)}`);
  return data;
}

function hashOf(face: Face, operation: string): string {
  const manifest = new URL(`../../packages/${face}/src/gql/persisted-documents.json`, import.meta.url);
  const documents = JSON.parse(readFileSync(fileURLToPath(manifest), 'utf8')) as Record<string, string>;
  const named = new RegExp(`\\b(query|mutation) ${operation}\\b`);
  const [hash] = Object.entries(documents).find(([, text]) => named.test(text)) ?? [];
  if (!hash) throw new Error(`The ${face} has no document ${operation}`);
  return hash;
}
