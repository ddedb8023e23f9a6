import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { apolloServer, AWAY, RETRY_AFTER } from './apollo.js';
import type { Config } from './config.js';
import { isUnreachable } from '../kernel/is-unreachable.js';
import type { Context, House } from './context.js';
import { holdsNul } from './document-limits.js';
import { contextOf } from './door.js';
import { serveFaces } from './faces.js';
import { serveFiles } from './file-routes.js';
import { openLiveConnections, type Notices } from './live.js';
import { addSecurityHeaders } from './security-headers.js';
import { straightWay } from './straight-way.js';
import { documentOf, readTrustedDocuments, type GraphQLBody, type TrustedDocuments } from './trusted-documents.js';
import { upgradeContextOf } from './upgrade-context.js';

const BODY_LIMIT = 1024 * 1024;
const packages = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const documentsOfTheFaces = () =>
  readTrustedDocuments(['portal', 'console'].map((face) => join(packages, face, 'src/gql/persisted-documents.json')));

export interface ServerOptions {
  /** The only documents that sessions may run; those of the faces unless others are given. */
  readonly trusted?: TrustedDocuments;
  /** What says when live listeners may have missed something. */
  readonly notices?: Notices;
}

/** Answers GraphQL, live connections, uploads, files and both faces on one port. */
export async function buildServer(
  house: House,
  schema: GraphQLSchema,
  config: Config,
  log: Logger,
  { trusted = documentsOfTheFaces(), notices }: ServerOptions = {},
): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    routerOptions: { maxParamLength: 600 },
    bodyLimit: BODY_LIMIT,
    trustProxy: config.production,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply: unknown) => refuseUnreadable(reply as FastifyReply),
  });
  const apollo = apolloServer(schema, log, !config.production);
  await apollo.start();

  addSecurityHeaders(server);
  await server.register(cookie);
  answerErrorsAsJson(server, log);
  server.get('/healthz', () => ({ alive: true }));
  server.get('/readyz', (_request, reply) => ready(house, reply));

  const straight = straightWay(schema);
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => (request as { context?: Context }).context ?? contextOf(house, request, reply),
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: async (request, reply) => {
      const context = await contextOf(house, request, reply);
      Object.assign(request, { context });
      const body = (request.method === 'POST' ? request.body : request.query) as GraphQLBody | null;
      if (!body || typeof body !== 'object' || Array.isArray(body)) return;
      if (holdsNul(body)) return refuseUnreadable(reply);
      // A partner's program may write its own documents; the faces run only those they were built with.
      const found = documentOf(body, trusted, config.openDocuments || context.actor.kind === 'PARTNER');
      if ('refused' in found)
        return void reply
          .code(400)
          .type('application/json')
          .send(JSON.stringify(problem(found.refused, 'This document is not one the server knows')));
      body.query = found.query;
      delete body.extensions;
      if (!found.trusted || request.method !== 'POST') return;
      const answer = await straight(body, request.headers.accept, context);
      if (answer) return reply.type(answer.type).send(answer.text);
    },
    handler,
  });
  await serveFiles(server, house, config);
  await serveFaces(server, packages);

  const live = openLiveConnections(
    server.server,
    schema,
    (request) => upgradeContextOf(house, request),
    (payload) => documentOf(payload, trusted, config.openDocuments),
    notices,
  );
  // Before the port closes: it waits for every connection, and somebody who listens live does not leave by themselves.
  server.addHook('preClose', () => live.close());
  server.addHook('onClose', () => apollo.stop());
  return server;
}

async function ready(house: House, reply: { code(status: number): { send(body: unknown): unknown } }) {
  const answered = await Promise.race([
    house.database.pool.query('select 1').then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(resolve, 1_500, false).unref()),
  ]);
  return reply.code(answered ? 200 : 503).send({ ready: answered });
}

function answerErrorsAsJson(server: FastifyInstance, log: Logger): void {
  server.setErrorHandler((error: { statusCode?: number; code?: string; message?: string }, request, reply) => {
    const status = error.statusCode ?? (isUnreachable(error) ? 503 : 500);
    if (status >= 500) log.error({ err: error, url: request.url.split('?')[0] }, 'a request failed');
    if (status === 503) void reply.header('retry-after', RETRY_AFTER);
    const code = CODES[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
    return reply.code(status).send(problem(code, WORDS[status] ?? UNREADABLE));
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(problem('NOT_FOUND', 'Nothing lives at this address')),
  );
}

const refuseUnreadable = (reply: FastifyReply): void => void reply.code(400).send(problem('BAD_REQUEST', UNREADABLE));

const CODES: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 503: 'UNAVAILABLE' };
const UNREADABLE = 'The request could not be read';
const WORDS: Readonly<Record<number, string>> = {
  401: 'This key is unknown or no longer good',
  413: 'The request is larger than the server accepts',
  415: 'Send application/json',
  500: 'Something went wrong on our side',
  503: AWAY,
};
const problem = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
