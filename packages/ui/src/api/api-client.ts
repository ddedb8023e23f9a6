import { Client, type Exchange, fetchExchange, mapExchange } from '@urql/core';
import type { Language } from '../language/language';
import { isUnauthenticated } from './api-problem';
import { askAgain } from './ask-again';
import type { Face } from './face';
import { requestHeaders } from './request-headers';
import { liveExchange } from './live-exchange';
import { trustedDocumentsExchange } from './trusted-documents-exchange';

export interface ApiClientOptions {
  /** Chooses the session the API answers for. */
  face: Face;
  /** Where questions and changes are posted, e.g. `/graphql`. */
  url: string;
  /** Where live events come from, e.g. `wss://host/graphql`; opened on the first subscription. */
  wsUrl: string;
  /** Asked at every request, so that a change of language needs no new client. */
  language: () => Language;
  /** Called when the API answers that nobody is signed in. */
  onUnauthenticated: () => void;
  /** Send the document's hash instead of its text. The server knows only the hashes of the released documents. */
  persisted: boolean;
  /** The face's own exchanges, outermost first: its cache, then `retryExchange(queryRetry)`. */
  exchanges: Exchange[];
}

/** Builds the GraphQL client of a face: cookies, CSRF and language headers, trusted documents, live events. */
export function createApiClient(options: ApiClientOptions): Client {
  const { onOperation, onResult, keptBy } = askAgain();
  const outermost = mapExchange({
    onOperation,
    onResult: (result) => {
      if (result.error && isUnauthenticated(result.error)) options.onUnauthenticated();
      onResult(result);
    },
  });
  return keptBy(
    new Client({
      url: options.url,
      preferGetMethod: false,
      fetchOptions: () => ({ credentials: 'include', headers: requestHeaders(options.language(), options.face) }),
      exchanges: [
        outermost,
        ...options.exchanges,
        ...(options.persisted ? [trustedDocumentsExchange] : []),
        liveExchange(options.wsUrl, options.face, options.language),
        fetchExchange,
      ],
    }),
  );
}
