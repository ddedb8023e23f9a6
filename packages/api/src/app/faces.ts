import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The built portal at `/`, the built console at `/console/`; every address of a face that is no file is its page. */
export async function serveFaces(server: FastifyInstance, packages: string): Promise<void> {
  await server.register(async (faces) => {
    await faces.register(compress, { global: true, threshold: 1_024 });
    let decorate = true;
    for (const [prefix, face] of [
      ['/console/', 'console'],
      ['/', 'portal'],
    ] as const) {
      const root = join(packages, face, 'dist');
      if (!existsSync(join(root, 'index.html'))) continue;
      await faces.register(fastifyStatic, {
        root,
        prefix,
        wildcard: false,
        index: false,
        decorateReply: decorate,
        setHeaders: keepHashed,
      });
      decorate = false;
      faces.get(`${prefix}*`, (request, reply) => {
        if (/\.[a-z0-9]+$/i.test(request.url.split('?')[0]!)) return reply.callNotFound();
        return reply.header('cache-control', 'no-cache').sendFile('index.html', root);
      });
    }
  });
  server.get('/console', (_request, reply) => reply.redirect('/console/'));
}

function keepHashed(reply: FastifyReply, path: string): void {
  const hashed = path.includes('/assets/');
  void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
