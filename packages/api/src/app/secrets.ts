import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Secrets {
  /** Seals personal data; losing it loses the data. */
  readonly personalData: string;
  /** Signs addresses of files and uploads. */
  readonly urls: string;
  /** Binds one-time codes. */
  readonly codes: string;
  /** The password of the application's database role. */
  readonly databaseRole: string;
}

const NAMES = {
  personalData: 'AFTERCARE_SECRET_PERSONAL_DATA',
  urls: 'AFTERCARE_SECRET_URLS',
  codes: 'AFTERCARE_SECRET_CODES',
  databaseRole: 'AFTERCARE_SECRET_DATABASE_ROLE',
} as const satisfies Record<keyof Secrets, string>;

/** From the environment, else from a file made once with random values and readable by its owner only. Never a default. */
export function readSecrets(dataDirectory: string, env: NodeJS.ProcessEnv): Secrets {
  const names = Object.entries(NAMES) as [keyof Secrets, string][];
  const given = names.filter(([, name]) => env[name]);
  if (given.length === names.length)
    return Object.fromEntries(names.map(([key, name]) => [key, strong(name, env[name]!)])) as unknown as Secrets;
  if (given.length) throw new Error(`Set all of ${names.map(([, name]) => name).join(', ')}, or none of them`);

  const file = join(dataDirectory, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    const fresh = Object.fromEntries(names.map(([key]) => [key, randomBytes(32).toString('base64url')]));
    writeFileSync(file, JSON.stringify(fresh, null, 2), { mode: 0o600, flag: 'wx' });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}

function strong(name: string, value: string): string {
  if (value.length < 32) throw new Error(`${name} must have at least 32 characters`);
  return value;
}
