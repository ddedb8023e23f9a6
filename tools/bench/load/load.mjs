import { Connection, KEY, post } from './connection.mjs';

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

let keys = 0;
// Filled up with what no number contains: 1 and 10 must not become the same key.
const newKey = () => `${process.pid}-${Date.now().toString(36)}-${keys++}`.padEnd(KEY.length, '_');

async function load(server, bodies, connections, milliseconds) {
  const requests = bodies.map((body) => {
    const text = post(server, body);
    // A change is asked for once: each time it is sent its key is another, of the same length.
    return text.includes(KEY) ? () => text.replace(KEY, newKey()) : () => text;
  });
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(server.port)));
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  let next = 0;
  let answers = 0;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < until) {
        const { status, body } = await connection.send(requests[next++ % requests.length]());
        if (status !== 200 || body.includes('"errors"')) throw new Error(`${status} ${body.toString().slice(0, 500)}`);
        answers += 1;
      }
    }),
  );
  const perSecond = (answers * 1000) / (performance.now() - startedAt);
  for (const connection of open) connection.close();
  return { answers, perSecond };
}
