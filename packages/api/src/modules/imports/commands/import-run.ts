import { basename } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { SurveyedFile } from './survey-file.js';
import { ImportFailure, type ImportSession } from './import-session.js';

export const SOURCE = 'incidents';

/** How far one file has got in one organization. `position` counts incidents, in the order they were filed. */
export interface ImportRun {
  readonly id: string;
  readonly state: 'RUNNING' | 'DONE' | 'FAILED';
  readonly position: number;
}

/** Keeps a second import of the organization out for as long as this connection lives. Failure: `IMPORT_RUNNING`. */
export async function lockImports({ client, organizationId }: ImportSession): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
    [`import ${SOURCE} ${organizationId}`],
  );
  if (!rows[0]!.locked) throw new ImportFailure('IMPORT_RUNNING', '');
}

/** The run of this very file, if there was one. */
export async function findRun({ client, organizationId }: ImportSession, sha256: string): Promise<ImportRun | null> {
  const { rows } = await client.query<{ id: string; state: ImportRun['state']; position: string }>(
    'select id, state, position from import_run where organization_id = $1 and source = $2 and file_sha256 = $3',
    [organizationId, SOURCE, sha256],
  );
  return rows[0] ? { ...rows[0], position: Number(rows[0].position) } : null;
}

export async function startRun(
  { client, organizationId }: ImportSession,
  file: SurveyedFile,
  now: Date,
): Promise<ImportRun> {
  const id = uuidv7();
  await client.query(
    `insert into import_run
       (organization_id, id, source, file_name, file_sha256, state, rows_read, rows_refused, started_at)
     values ($1, $2, $3, $4, $5, 'RUNNING', $6, $7, $8)`,
    [organizationId, id, SOURCE, basename(file.path), file.sha256, file.rowsRead, file.rowsRefused, now],
  );
  return { id, state: 'RUNNING', position: 0 };
}

/** Commits with the batch it speaks of: after a crash the run goes on exactly behind the last batch that is there. */
export async function advanceRun(
  { client, organizationId }: ImportSession,
  run: ImportRun,
  position: number,
  rowsLoaded: number,
): Promise<ImportRun> {
  await client.query(
    `update import_run set position = $3, rows_loaded = rows_loaded + $4 where organization_id = $1 and id = $2`,
    [organizationId, run.id, position, rowsLoaded],
  );
  return { ...run, position };
}

export async function finishRun({ client, organizationId }: ImportSession, run: ImportRun, now: Date): Promise<void> {
  await client.query(`update import_run set state = 'DONE', finished_at = $3 where organization_id = $1 and id = $2`, [
    organizationId,
    run.id,
    now,
  ]);
}
