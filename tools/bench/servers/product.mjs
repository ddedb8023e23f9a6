import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// First: it brings the metadata that the types of all others are declared with.
import { buildSchema } from '../../../packages/api/dist/app/build-schema.js';
import { buildHouse } from '../../../packages/api/dist/app/build-house.js';
import { buildServer } from '../../../packages/api/dist/app/server.js';
import { serve } from './child.mjs';

// The product as it runs in production: trusted documents, a session's cookie, row level security, the access rules.
await serve(async ({ appUrl, account, documents }) => {
  const secret = () => randomBytes(32).toString('base64url');
  const dataDirectory = mkdtempSync(join(tmpdir(), 'aftercare-bench-data-'));
  process.on('exit', () => rmSync(dataDirectory, { recursive: true, force: true }));
  const config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: null,
    dataDirectory,
    production: true,
    demo: false,
    openDocuments: false,
    publicUrl: '',
    secrets: { personalData: secret(), urls: secret(), codes: secret(), databaseRole: secret() },
  };
  const silent = () => {};
  const log = {
    debug: silent,
    info: silent,
    warn: silent,
    error: (what) => process.stderr.write(`${what.err?.stack ?? what}\n`),
  };
  const house = await buildHouse(appUrl, config, log);
  // A case with all documents of a face names their file.
  const known = typeof documents === 'string' ? Object.entries(JSON.parse(readFileSync(documents, 'utf8'))) : documents;
  const server = await buildServer(house, await buildSchema(), config, log, new Map(known));
  await server.listen({ port: 0, host: config.host });
  const actor = { kind: 'ANONYMOUS', organizationId: account.organizationId, roles: [], scopes: [] };
  const { token } = await house.database
    .entityManagerFor(actor)
    .transactional((em) => house.sessions.open(em, account, 'bench'));
  return { port: server.server.address().port, path: '/graphql', cookie: `__Host-aftercare-console=${token}` };
});
