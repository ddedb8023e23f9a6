import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { INVARIANTS } from '../modules/audit/invariants.js';
import { readConfig } from './config.js';
import { openCluster } from './open-cluster.js';
import { runningCluster } from './running-cluster.js';

const SHOWN = 5;

/** `npm run invariants`: one line each, on the database the server uses; exits 1 when something does not hold. */
async function main(): Promise<void> {
  const config = readConfig();
  const cluster = { stop: async () => undefined, ...((await runningCluster(config)) ?? (await openCluster(config))) };
  const client = new pg.Client({ connectionString: cluster.ownerUrl });
  let broken = 0;
  const say = (name: string, faults: readonly string[]) => {
    if (faults.length) broken += 1;
    const more = faults.length > SHOWN ? ` and ${faults.length - SHOWN} more` : '';
    process.stdout.write(`${name} ${faults.length ? `short ${faults.slice(0, SHOWN).join(', ')}${more}` : 'ok'}\n`);
  };
  try {
    await client.connect();
    for (const { name, faults } of INVARIANTS) {
      const { rows } = await client.query({ text: faults, rowMode: 'array' });
      say(
        name,
        rows.map(([fault]) => String(fault)),
      );
    }
    const { rows } = await client.query<{ id: string; sha256: string; storage_key: string }>(
      'select id, sha256, storage_key from file',
    );
    const altered: string[] = [];
    for (const file of rows)
      if (!(await isWhole(join(config.dataDirectory, 'files', file.storage_key), file.sha256))) altered.push(file.id);
    say('files equal their SHA-256', altered);
  } finally {
    await client.end();
    await cluster.stop();
  }
  process.exitCode = broken ? 1 : 0;
}

const isWhole = (path: string, sha256: string) =>
  readFile(path).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex') === sha256,
    () => false,
  );

await main();
