import { type DocumentInput, type Exchange, makeOperation, mapExchange, type Operation } from '@urql/core';

/**
 * Replaces the text of a generated document by the SHA-256 written into it at build time
 * (`extensions.persistedQuery`), for questions, changes and subscriptions alike.
 * Holds no state, so a change replayed after an offline spell goes out the same way.
 */
export const trustedDocumentsExchange: Exchange = mapExchange({
  onOperation(operation: Operation) {
    const hash = documentHash(operation.query);
    if (operation.kind === 'teardown' || !hash) return operation;
    return makeOperation(
      operation.kind,
      {
        ...operation,
        extensions: { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: hash } },
      },
      operation.context,
    );
  },
});

/** The hash the code generator embedded in a document, if it is a generated one. */
export function documentHash(document: DocumentInput): string | undefined {
  if (typeof document === 'string' || !('__meta__' in document)) return undefined;
  const meta = document['__meta__'] as { hash?: unknown } | undefined;
  return typeof meta?.hash === 'string' ? meta.hash : undefined;
}
