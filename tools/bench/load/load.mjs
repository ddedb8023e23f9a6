import { Connection, post, underNewKey } from './connection.mjs';

// The load, in a process of its own: asks one server over so many connections for so long, and says how many answers it got.
process.on('disconnect', () => process.exit(0));
process.on('message', async ({ server, bodies, connections, seconds }) => {
  try {
    process.send(await load(server, bodies, connections, seconds * 1000));
  } catch (error) {
    process.send({ failure: error.message });
  }
});
process.send({});

async function load(server, bodies, connections, milliseconds) {
  const requests = bodies.map((body) => post(server, body));
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(server.port)));
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  let next = 0;
  let answers = 0;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < until) {
        const { status, body } = await connection.send(underNewKey(requests[next++ % requests.length]));
        if (status !== 200 || body.includes('"errors"')) throw new Error(`${status} ${body.toString().slice(0, 500)}`);
        answers += 1;
      }
    }),
  );
  const perSecond = (answers * 1000) / (performance.now() - startedAt);
  for (const connection of open) connection.close();
  return { answers, perSecond };
}
