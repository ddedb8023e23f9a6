import { createApiClient, currentLanguage, queryRetry } from '@aftercare/ui';
import { cacheExchange } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import { announceSignedOut } from './signed-out';

const socketOrigin = location.origin.replace(/^http/, 'ws');

/**
 * The portal caches whole answers. An answer that may be an empty list must name its types
 * (`additionalTypenames` in the query's context), or a change cannot refresh it.
 * One client belongs to one person in one language: signing in or changing the language makes a new one.
 */
export function createPortalClient() {
  return createApiClient({
    face: 'portal',
    url: '/graphql',
    wsUrl: `${socketOrigin}/graphql`,
    language: currentLanguage,
    onUnauthenticated: announceSignedOut,
    persisted: import.meta.env.PROD,
    exchanges: [cacheExchange, retryExchange(queryRetry)],
  });
}
