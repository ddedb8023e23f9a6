import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { POOL_SIZE, serve } from './child.mjs';

// PostGraphile 5 as its manual sets it up, walled by the same row level security, connected as the same role.
await serve(async ({ appUrl, organizationId }) => {
  const pgSettings = { 'app.organization_id': organizationId, 'app.customer_id': '', 'app.partner_id': '' };
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: appUrl, schemas: ['public'], poolConfig: { max: POOL_SIZE } })],
    grafast: { context: () => ({ pgSettings }), explain: false },
    grafserv: { watch: false, graphiql: false, websockets: false },
    // Left on, it hides orders and filters whose column leads no index of its own.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
  });
  const server = createServer();
  server.on('error', (error) => process.stderr.write(`${error.message}\n`));
  await instance.createServ(grafserv).addTo(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, path: '/graphql' };
});
