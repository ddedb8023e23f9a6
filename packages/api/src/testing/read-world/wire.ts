import net, { type AddressInfo } from 'node:net';

/** What a client really sent: every statement executed, and how often it waited for the server. */
export interface WireLog {
  readonly statements: readonly string[];
  readonly trips: number;
}

/** A proxy that reads PostgreSQL's frontend protocol. A round trip ends in Sync or is a simple query. */
export async function openWire(targetUrl: string) {
  const target = new URL(targetUrl);
  let statements: string[] = [],
    trips = 0;
  const listener = net.createServer((client) => {
    const database = net.connect(Number(target.port), target.hostname);
    const prepared = new Map<string, string>();
    let rest = Buffer.alloc(0),
      started = false,
      bound = '';
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const)
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
    database.on('data', (data) => client.write(data));
    client.on('data', (data: Buffer) => {
      database.write(data);
      rest = Buffer.concat([rest, data]);
      for (;;) {
        const header = started ? 1 : 0;
        if (rest.length < header + 4) return;
        const end = header + rest.readInt32BE(header);
        if (rest.length < end) return;
        const type = started ? String.fromCharCode(rest[0]!) : '';
        const [first = '', second = ''] = rest
          .subarray(header + 4, end)
          .toString('latin1')
          .split('\0');
        rest = rest.subarray(end);
        started = true;
        if (type === 'P') prepared.set(first, second);
        if (type === 'B') bound = prepared.get(second)!;
        if (type === 'E') statements.push(bound);
        if (type === 'Q') statements.push(first);
        if (type === 'Q' || type === 'S') trips++;
      }
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    url: Object.assign(new URL(target), { port: String((listener.address() as AddressInfo).port) }).href,
    /** What was sent since the last time. */
    take(): WireLog {
      const log = { statements, trips };
      [statements, trips] = [[], 0];
      return log;
    },
    close: () => listener.close(),
  };
}
