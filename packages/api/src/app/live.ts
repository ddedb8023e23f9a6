import type { IncomingMessage, Server } from 'node:http';
import { createPubSub, type PubSub } from '@graphql-yoga/subscription';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import pg from 'pg';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Notice } from '../kernel/notice.js';
import type { Context } from './context.js';
import type { GraphQLBody } from './trusted-documents.js';

export type Notices = PubSub<{
  notice: [organizationId: string, notice: Notice];
  /** The server hears the database again; what happened meanwhile it does not know. */
  heardAgain: [];
}>;

/** Every server listens to the database, so that any number of them act as one. Reconnects when the line breaks. */
export class Announcements {
  readonly notices: Notices = createPubSub();
  #client: pg.Client | null = null;
  #broken = false;
  #stopped = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'aftercare live' });
    client.on('notification', ({ payload }) => {
      const notice = JSON.parse(payload ?? '{}') as Notice;
      this.notices.publish('notice', notice.organizationId, notice);
    });
    client.on('error', (error) => this.log.warn({ err: error }, 'live updates lost their database connection'));
    client.on('end', () => this.again());
    this.#client = client;
    await client.connect();
    await client.query('listen aftercare');
    if (this.#broken) this.notices.publish('heardAgain');
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  private again(): void {
    if (this.#stopped) return;
    this.#broken = true;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.start().catch(() => this.again()), 1_000);
  }
}

/** The close code that says: come back at once. */
const SERVICE_RESTART = 1012;

/** Subscriptions over WebSocket on the HTTP server's own port. */
export function openLiveConnections(
  http: Server,
  schema: GraphQLSchema,
  contextOf: (request: IncomingMessage) => Promise<Context>,
  documentOf: (payload: GraphQLBody) => { query: string } | { refused: string },
  notices?: Notices,
) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const ended = useServer(
    {
      schema,
      context: ({ extra }) => contextOf((extra as { request: IncomingMessage }).request),
      onSubscribe: (_connection, _id, payload) => {
        const found = documentOf(payload as GraphQLBody);
        if ('refused' in found)
          return [
            new GraphQLError('This document is not one the server knows', { extensions: { code: found.refused } }),
          ];
        Object.assign(payload, { query: found.query });
        return undefined;
      },
      onConnect: async ({ extra }) =>
        (await contextOf((extra as { request: IncomingMessage }).request)).actor.kind !== 'ANONYMOUS',
    },
    sockets,
  );
  http.on('upgrade', (request, socket, head) => {
    const sameOrigin = !request.headers.origin || new URL(request.headers.origin).host === request.headers.host;
    if (new URL(request.url ?? '/', 'http://x').pathname !== '/graphql' || !sameOrigin) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  // Whoever listens comes back at once, and reads anew what nobody could tell them.
  const heardAgain = notices?.subscribe('heardAgain');
  void (async () => {
    for await (const _ of heardAgain ?? []) sockets.clients.forEach((socket) => socket.close(SERVICE_RESTART));
  })();
  return {
    close: async () => {
      await heardAgain?.return();
      await ended.dispose();
    },
  };
}
