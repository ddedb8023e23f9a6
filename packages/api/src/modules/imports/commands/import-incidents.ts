import type { ImportTerms } from '../domain/import-terms.js';
import { tellHistory } from '../domain/tell-history.js';
import type { SpooledIncident } from '../reading/incident-spool.js';
import type { AnalyzeTables } from './analyze-tables.js';
import { advanceRun, findRun, finishRun, type ImportRun, lockImports, startRun } from './import-run.js';
import { type ImportSession, inTransaction } from './import-session.js';
import { knownReferences, loadBatch } from './load-batch.js';
import { readTerms } from './read-terms.js';
import { recordBatch } from './record-batch.js';
import { Registers } from './registers.js';
import { type SurveyEars, surveyFile, type SurveyedFile } from './survey-file.js';

export interface ImportAsk {
  readonly path: string;
  /** Reads, checks and reports; writes nothing. */
  readonly dryRun: boolean;
  /** Loads what is good although the file has bad rows. */
  readonly acceptBadRows: boolean;
}

export interface ImportEars extends SurveyEars {
  /** Incidents done, of how many. */
  loading(done: number, of: number, events: number): void;
}

/** What an import needs beside the application's connection. */
export interface ImportSurroundings {
  readonly now: Date;
  readonly ears: ImportEars;
  readonly analyze: AnalyzeTables;
}

/** What an import did, or would do. Counts of this call; `position` is where the run stands over all calls. */
export interface ImportReport {
  readonly outcome: 'LOADED' | 'WOULD_LOAD' | 'ALREADY_LOADED' | 'REFUSED';
  readonly rowsRead: number;
  readonly badRows: number;
  readonly rowsRefused: number;
  readonly incidentsRefused: number;
  readonly incidents: number;
  /** Where an earlier run of the same file stopped; 0 for a new one. */
  readonly resumedAt: number;
  readonly requests: number;
  readonly events: number;
  readonly clocks: number;
  readonly alreadyHere: number;
}

/** Incidents in one transaction: some two thousand events, so that others wait for the number series only briefly. */
const BATCH = 250;

/**
 * Imports a file of incidents: `REFUSED` and nothing written when rows are bad and that was not accepted;
 * `ALREADY_LOADED` when this very file was; a run that was cut off goes on where it stood.
 * Failures: as `surveyFile` and `readTerms`, and `IMPORT_RUNNING`.
 */
export async function importIncidents(
  session: ImportSession,
  ask: ImportAsk,
  { now, ears, analyze }: ImportSurroundings,
): Promise<ImportReport> {
  const terms = await inTransaction(session, () => readTerms(session, now), 'read only');
  if (!ask.dryRun) await lockImports(session);
  const file = await surveyFile(ask.path, now.getTime(), ears);
  await using _spool = file.spool;
  const earlier = await inTransaction(session, () => findRun(session, file.sha256), 'read only');
  const report = reportOn(file, earlier);
  if (file.badRows > 0 && !ask.acceptBadRows) return { ...report, outcome: 'REFUSED' };
  if (earlier?.state === 'DONE') return { ...report, outcome: 'ALREADY_LOADED', alreadyHere: file.incidents.length };
  if (ask.dryRun) return await foresee(session, file, report);
  const run = earlier ?? (await inTransaction(session, () => startRun(session, file, now)));
  return await load(session, file, run, report, terms, { now, ears, analyze });
}

function reportOn(
  { rowsRead, badRows, rowsRefused, incidentsRefused, incidents }: SurveyedFile,
  run: ImportRun | null,
) {
  const read = { rowsRead, badRows, rowsRefused, incidentsRefused, incidents: incidents.length };
  return { ...read, resumedAt: run?.position ?? 0, requests: 0, events: 0, clocks: 0, alreadyHere: 0 };
}

type Begun = Omit<ImportReport, 'outcome'>;

async function foresee(session: ImportSession, file: SurveyedFile, report: Begun): Promise<ImportReport> {
  const known = await inTransaction(session, () => knownReferences(session, file.incidents), 'read only');
  const fresh = file.incidents.filter(({ reference }) => !known.has(reference));
  const events = fresh.reduce((sum, { rows }) => sum + rows, 0);
  return { ...report, outcome: 'WOULD_LOAD', requests: fresh.length, events, alreadyHere: known.size };
}

async function load(
  session: ImportSession,
  file: SurveyedFile,
  begun: ImportRun,
  report: Begun,
  terms: ImportTerms,
  { now, ears, analyze }: ImportSurroundings,
): Promise<ImportReport> {
  const registers = new Registers();
  let { requests, events, clocks, alreadyHere } = report;
  let run = begun;
  while (run.position < file.incidents.length) {
    const batch = file.incidents.slice(run.position, run.position + BATCH);
    const histories = await Promise.all(batch.map(async (incident) => tellHistory(await file.spool.read(incident))));
    const from = run.position;
    const loaded = await inTransaction(session, async () => {
      const done = await loadBatch(session, histories, terms, registers);
      run = await advanceRun(session, run, from + batch.length, rowsOf(batch));
      await recordBatch(session, run, { ...done, from: from + 1, to: run.position }, now);
      return done;
    });
    requests += loaded.requests;
    events += loaded.events;
    clocks += loaded.clocks;
    alreadyHere += loaded.alreadyHere;
    ears.loading(run.position, file.incidents.length, events);
    if (from === begun.position && run.position < file.incidents.length) await analyze('DURING');
  }
  await inTransaction(session, () => finishRun(session, run, now));
  await analyze('AFTER');
  return { ...report, outcome: 'LOADED', requests, events, clocks, alreadyHere };
}

const rowsOf = (batch: readonly SpooledIncident[]): number => batch.reduce((sum, { rows }) => sum + rows, 0);
