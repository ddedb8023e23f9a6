import { existsSync, readFileSync } from 'node:fs';

/** The documents the faces were built with, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export function readTrustedDocuments(manifests: readonly string[]): TrustedDocuments {
  return new Map(
    manifests
      .filter((file) => existsSync(file))
      .flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)),
  );
}

export interface GraphQLBody {
  query?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: { persistedQuery?: { sha256Hash?: string } };
}

/** What may be run: a trusted document by its hash; a text of one's own only where that is allowed. Else the reason. */
export function documentOf(
  body: GraphQLBody,
  trusted: TrustedDocuments,
  own: boolean,
): { query: string; trusted: boolean } | { refused: string } {
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  const known = typeof hash === 'string' ? trusted.get(hash) : undefined;
  if (known) return { query: known, trusted: true };
  if (own && typeof body.query === 'string') return { query: body.query, trusted: false };
  return { refused: hash ? 'PERSISTED_QUERY_NOT_FOUND' : 'DOCUMENT_NOT_TRUSTED' };
}
