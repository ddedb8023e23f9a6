import { createApiClient, currentLanguage, queryRetry } from '@aftercare/ui';
import { cacheExchange } from '@urql/exchange-graphcache';
import { retryExchange } from '@urql/exchange-retry';
import { announceSignedOut } from './signed-out';

const socketOrigin = location.origin.replace(/^http/, 'ws');

/** The console keeps one copy of every object, so that a change or a live event shows everywhere at once. */
export const apiClient = createApiClient({
  face: 'console',
  url: '/graphql',
  wsUrl: `${socketOrigin}/graphql`,
  language: currentLanguage,
  onUnauthenticated: announceSignedOut,
  persisted: import.meta.env.PROD,
  exchanges: [cacheExchange({ keys: { Money: () => null } }), retryExchange(queryRetry)],
});
