import { connect, createServer } from 'node:net';

const EXECUTE = 'E'.charCodeAt(0);
const QUERY = 'Q'.charCodeAt(0);

/** Stands between a server and PostgreSQL and counts the statements that pass: executed portals and simple queries. */
export async function countingProxy(url) {
  const target = new URL(url);
  let count = 0;
  const server = createServer((client) => {
    const database = connect({ port: Number(target.port), host: target.hostname });
    let read = Buffer.alloc(0);
    // The first message has no kind before its length.
    let begun = false;
    client.on('data', (chunk) => {
      database.write(chunk);
      read = Buffer.concat([read, chunk]);
      for (;;) {
        const kind = begun ? 1 : 0;
        if (read.length < kind + 4) return;
        const end = kind + read.readUInt32BE(kind);
        if (read.length < end) return;
        if (begun && (read[0] === EXECUTE || read[0] === QUERY)) count += 1;
        begun = true;
        read = read.subarray(end);
      }
    });
    database.pipe(client);
    const end = () => (client.destroy(), database.destroy());
    for (const socket of [client, database]) socket.on('error', end).on('close', end);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: server.address().port }).href,
    /** Statements since it was last asked. */
    take: () => [count, (count = 0)][0],
    close: () => server.close(),
  };
}
