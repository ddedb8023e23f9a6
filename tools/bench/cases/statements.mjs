import { createHash } from 'node:crypto';
import { AGENT, ORGANIZATION } from '../database/fill.mjs';
import { Connection, post } from '../load/connection.mjs';
import { filledHouse } from '../race.mjs';
import { countingProxy } from '../servers/counting-proxy.mjs';
import { start } from '../servers/start.mjs';
import { queue } from './queue.mjs';

/** A page of the queue costs as many SQL statements for 50 rows as for 5, counted on the wire. */
export async function statements({ scratch }) {
  const { appUrl } = await filledHouse(await scratch());
  const proxy = await countingProxy(appUrl);
  const document = queue.product.document
    .replace('query Queue {', 'query Queue($first: Int!) {')
    .replace('first: 50', 'first: $first');
  const sha256Hash = createHash('sha256').update(document).digest('hex');
  const { stop, ...server } = await start('product.mjs', {
    appUrl: proxy.url,
    account: { organizationId: ORGANIZATION, id: AGENT, kind: 'STAFF' },
    documents: [[sha256Hash, document]],
  });
  const connection = await Connection.open(server.port);
  try {
    const counts = [];
    for (const first of [5, 50]) {
      const request = post(server, {
        variables: { first },
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      });
      await connection.send(request);
      proxy.take();
      const { nodes } = JSON.parse((await connection.send(request)).body.toString()).data.requests;
      if (nodes.length !== first) throw new Error(`${nodes.length} rows instead of ${first}`);
      counts.push(proxy.take());
    }
    const [few, many] = counts;
    return { ok: few === many && many > 0, figure: `${few} for 5 rows, ${many} for 50 (equal)` };
  } finally {
    connection.close();
    await stop();
    proxy.close();
  }
}
