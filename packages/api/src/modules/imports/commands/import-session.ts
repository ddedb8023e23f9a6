import pg from 'pg';

/** One connection as the application, at work for one organization. */
export interface ImportSession {
  readonly client: pg.Client;
  readonly organizationId: string;
}

/** Why an import cannot begin or go on; the sentences are in `telling/import-words.ts`. */
export type ImportFailureCode =
  | 'NO_SUCH_FILE'
  | 'UNREADABLE_FILE'
  | 'NO_SUCH_ORGANIZATION'
  | 'NO_POLICY_IN_FORCE'
  | 'NO_PROMISES'
  | 'IMPORT_RUNNING';

export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';

  constructor(
    readonly code: ImportFailureCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/**
 * Connects as the application and finds the organization.
 * Failure: `NO_SUCH_ORGANIZATION`.
 */
export async function openSession(appUrl: string, slug: string): Promise<ImportSession> {
  const client = new pg.Client({ connectionString: appUrl, options: '-c timezone=UTC -c jit=off' });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from organization where slug = $1', [slug]);
  if (!rows[0]) {
    await client.end();
    throw new ImportFailure('NO_SUCH_ORGANIZATION', slug);
  }
  return { client, organizationId: rows[0].id };
}

/** Runs statements as one transaction that sees this organization only. */
export async function inTransaction<T>(
  { client, organizationId }: ImportSession,
  work: () => Promise<T>,
  mode: 'read write' | 'read only' = 'read write',
): Promise<T> {
  await client.query(`begin ${mode}`);
  try {
    await client.query("select set_config('app.organization_id', $1, true)", [organizationId]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
