import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { isUnreachable } from '../kernel/is-unreachable.js';
import type { Context } from './context.js';
import { isBeyondLimits, MAX_TOKENS, notTooDeep } from './document-limits.js';
import { gatewayOf, writeResult } from './executor.js';

/** Codes a client may act on; everything else is ours to repair and is shown as a trace id only. */
const TOLD = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'OPERATION_RESOLUTION_FAILURE',
]);

export function apolloServer(
  schema: GraphQLSchema,
  log: Logger,
  introspection: boolean,
): ApolloServer<Context & BaseContext> {
  return new ApolloServer<Context & BaseContext>({
    gateway: gatewayOf(schema),
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: { requestHeaders: ['x-aftercare-face', 'apollo-require-preflight'] },
    cache: 'bounded',
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS, noLocation: false },
    validationRules: [notTooDeep],
    stringifyResult: writeResult,
    formatError: (formatted, error) => tell(formatted, error, log),
    plugins: [ApolloServerPluginCacheControlDisabled(), tellThatTheDatabaseIsAway(log)],
    logger: log,
  });
}

/** No answer carries a stack, SQL, a path of ours, the value of a limit or another person's data. */
function tell(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (code === 'OPERATION_TOO_LARGE' || isBeyondLimits(formatted))
    return {
      message: 'The operation asks for too much at once',
      ...place,
      extensions: { code: 'OPERATION_TOO_LARGE' },
    };
  if (TOLD.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  const original = originalOf(error);
  if (isUnreachable(original)) return { message: AWAY, extensions: { code: 'UNAVAILABLE' } };
  const traceId = randomUUID();
  log.error({ traceId, err: original }, 'an operation failed');
  return {
    message: 'Something went wrong on our side',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
  };
}

/** What one is told while the database is away, restarting or out of connections, and in how many seconds to try again. */
export const AWAY = 'The service is being restarted; try again in a few seconds';
export const RETRY_AFTER = '5';

/** However many fields met it, it is one answer, 503, and one line in the log. */
const tellThatTheDatabaseIsAway = (log: Logger): ApolloServerPlugin<Context & BaseContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ errors, response }) => {
      const met = errors?.map(originalOf).find(isUnreachable);
      if (!met) return;
      response.http.status = 503;
      response.http.headers.set('retry-after', RETRY_AFTER);
      log.error({ err: met }, 'the database cannot be reached');
    },
  }),
});

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}
