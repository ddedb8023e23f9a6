import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policiesToTry } from './demo/policies-to-try.js';
import { readSecrets, type Secrets } from './secrets.js';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The owner's connection to a PostgreSQL of one's own; without it the one that ships with the product is started. */
  readonly databaseUrl: string | null;
  /** Database, uploads, secrets: everything that must be kept. */
  readonly dataDirectory: string;
  readonly production: boolean;
  /** Loads the demo organizations into an empty database and offers one-click sign-in. Never in production. */
  readonly demo: boolean;
  /** Written policies to be tried by hand, each with a company that lives by it beside the demo: codes such as `P07`. */
  readonly policiesToTry: readonly string[];
  /** Lets sessions run documents the faces were not built with: for development and acceptance runs. */
  readonly openDocuments: boolean;
  readonly publicUrl: string;
  readonly secrets: Secrets;
}

const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));

/** Reads the environment once; a value that cannot be used stops the start and says which. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const port = portOf(env.PORT ?? '4000');
  const demo = env.AFTERCARE_DEMO ?? '';
  const shown = !production && demo !== 'off';
  const dataDirectory = resolve(env.AFTERCARE_DATA ?? `${projectRoot}.data`);
  return {
    port,
    host: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    databaseUrl: env.DATABASE_URL || null,
    dataDirectory,
    production,
    demo: shown,
    policiesToTry: shown ? policiesToTry(demo) : [],
    openDocuments: !production && env.AFTERCARE_DOCUMENTS === 'open',
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${port}`,
    secrets: readSecrets(dataDirectory, env),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535, not "${text}"`);
  return port;
}
