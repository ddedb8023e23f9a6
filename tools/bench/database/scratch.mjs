import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../packages/api/dist/app/embedded-postgres.js';
import { migrate } from '../../../packages/api/dist/kernel/database/migrate.js';

/**
 * A PostgreSQL of the run's own, as durable as the product's, gone when the run ends. `BENCH_KEEP` names a directory to
 * keep it in instead, so that the next run need not fill it again.
 */
export class Scratch {
  #databases = new Map();

  static async open() {
    const kept = process.env.BENCH_KEEP;
    const directory = kept ?? mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
    mkdirSync(directory, { recursive: true });
    const server = await startEmbeddedPostgres({ directory: join(directory, 'postgres'), durable: true });
    return Object.assign(new Scratch(), { directory, kept, server, password: passwordIn(directory) });
  }

  /** A migrated database, filled once by `fill(ownerUrl)`. */
  database(name, fill) {
    if (!this.#databases.has(name)) this.#databases.set(name, this.#make(name, fill));
    return this.#databases.get(name);
  }

  async #make(name, fill) {
    const ownerUrl = Object.assign(new URL(this.server.url), { pathname: `/${name}` }).href;
    const filled = join(this.directory, `${name}.filled`);
    if (!existsSync(filled)) {
      const admin = new pg.Client({ connectionString: this.server.url });
      await admin.connect();
      await admin.query(`drop database if exists ${name}`);
      await admin.query(`create database ${name}`);
      await admin.end();
    }
    const appUrl = await migrate(ownerUrl, this.password);
    if (!existsSync(filled)) {
      await fill(ownerUrl, appUrl);
      writeFileSync(filled, '');
    }
    return { ownerUrl, appUrl };
  }

  async close() {
    await this.server.stop();
    if (!this.kept) rmSync(this.directory, { recursive: true, force: true });
  }
}

function passwordIn(directory) {
  const file = join(directory, 'app-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
