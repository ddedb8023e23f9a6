import { checkIncidentRow, type Heading, readHeading } from '../domain/check-incident-row.js';
import type { RowProblem } from '../domain/row-problem.js';
import { IncidentSpool, type SpooledIncident } from '../reading/incident-spool.js';
import { type CsvRecord, readRecords } from '../reading/read-records.js';
import { LONGEST_RECORD } from '../reading/take-record.js';
import { ImportFailure } from './import-session.js';

/** A file that was read to its end: what is wrong with it, and its incidents in the order they were filed. */
export interface SurveyedFile {
  readonly path: string;
  readonly sha256: string;
  readonly rowsRead: number;
  /** Bad rows, and the other rows of their incidents: a history with a hole would tell wrong promises. */
  readonly rowsRefused: number;
  readonly incidentsRefused: number;
  readonly badRows: number;
  readonly incidents: readonly SpooledIncident[];
  readonly spool: IncidentSpool;
}

export interface SurveyEars {
  problem(problem: RowProblem): void;
  /** Bytes read, of how many. */
  progress(done: number, of: number): void;
}

/**
 * Reads and checks the whole file once. The caller closes the spool.
 * Failures: `NO_SUCH_FILE`, `UNREADABLE_FILE` (damaged compression, no permission).
 */
export async function surveyFile(path: string, now: number, ears: SurveyEars): Promise<SurveyedFile> {
  const spool = await IncidentSpool.create();
  try {
    const survey = new Survey(spool, now, ears);
    const file = await readRecords(path);
    for await (const records of file.records) {
      for (const record of records) await survey.take(record);
      ears.progress(file.bytesRead(), file.size);
    }
    return { path, sha256: file.sha256(), spool, ...(await survey.finish()) };
  } catch (error) {
    await spool[Symbol.asyncDispose]();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ImportFailure('NO_SUCH_FILE', path);
    if (code !== undefined && /^(Z_|EACCES|EISDIR|EPERM|ERR_STREAM)/.test(code)) {
      throw new ImportFailure('UNREADABLE_FILE', `${path}: ${message}`);
    }
    throw error;
  }
}

class Survey {
  #heading: Heading | null = null;
  #width = 0;
  #rowsRead = 0;
  #badRows = 0;
  #homelessRows = 0;
  /** Incidents with a bad row, with how many bad rows each has: those are not in the spool. */
  readonly #spoilt = new Map<string, number>();

  constructor(
    private readonly spool: IncidentSpool,
    private readonly now: number,
    private readonly ears: SurveyEars,
  ) {}

  async take(record: CsvRecord): Promise<void> {
    if (record.row === 1) return this.#takeHeading(record);
    this.#rowsRead += 1;
    // Without a heading no row can be read; that it is missing has been said once.
    if (!this.#heading) return this.#refuse(null, []);
    if (record.fault !== null) {
      return this.#refuse(record.guessed[this.#heading.get('incident') ?? -1] || null, [faultOf(record)]);
    }
    const { row, reference, problems } = checkIncidentRow(record.fields, this.#width, this.#heading, record, this.now);
    if (row) await this.spool.add(row);
    else this.#refuse(reference, problems);
  }

  async finish() {
    if (!this.#heading && this.#badRows === 0) this.#takeHeading({ row: 1, line: 1, fields: [], fault: null });
    const all = await this.spool.finish();
    const refused = all.filter(({ reference }) => this.#spoilt.has(reference));
    const badWithHome = [...this.#spoilt.values()].reduce((sum, rows) => sum + rows, 0);
    return {
      rowsRead: this.#rowsRead,
      badRows: this.#badRows,
      incidentsRefused: this.#spoilt.size,
      rowsRefused: this.#homelessRows + badWithHome + refused.reduce((sum, { rows }) => sum + rows, 0),
      incidents: all.filter(({ reference }) => !this.#spoilt.has(reference)),
    };
  }

  #takeHeading(record: CsvRecord): void {
    if (record.fault !== null) return this.#tell([faultOf(record)]);
    const { heading, problems } = readHeading(record.fields);
    if (problems.length > 0) return this.#tell(problems);
    this.#heading = heading;
    this.#width = record.fields.length;
  }

  #refuse(reference: string | null, problems: readonly RowProblem[]): void {
    if (reference === null) this.#homelessRows += 1;
    else this.#spoilt.set(reference, (this.#spoilt.get(reference) ?? 0) + 1);
    this.#tell(problems);
  }

  #tell(problems: readonly RowProblem[]): void {
    if (problems.length > 0) this.#badRows += 1;
    for (const problem of problems) this.ears.problem(problem);
  }
}

function faultOf({ row, line, fault }: CsvRecord): RowProblem {
  return { row, line, column: null, code: fault ?? 'BROKEN_QUOTES', value: '', detail: String(LONGEST_RECORD) };
}
