import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IncidentRow } from '../domain/incident-row.js';

/** Where one incident lies in the spool. */
export interface SpooledIncident {
  readonly reference: string;
  /** Epoch milliseconds of the earliest event. */
  filedAt: number;
  rows: number;
  readonly pieces: { readonly at: number; readonly length: number }[];
}

const FLUSH_AT = 1 << 20;

/**
 * Checked rows set aside on the disk, so that incidents can be taken in the order they were filed whatever the order
 * of the file, with no more in memory than where each of them lies. Rows of an incident that stand together in the
 * file cost one piece; rows strewn over it cost one each.
 *
 * The file is nameless from the start: nothing of it is left, however the process ends.
 */
export class IncidentSpool implements AsyncDisposable {
  readonly #incidents = new Map<string, SpooledIncident>();
  #current: { reference: string; rows: IncidentRow[] } | null = null;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #length = 0;

  private constructor(private readonly file: Awaited<ReturnType<typeof open>>) {}

  static async create(): Promise<IncidentSpool> {
    const directory = await mkdtemp(join(tmpdir(), 'aftercare-import-'));
    const file = await open(join(directory, 'spool'), 'wx+', 0o600);
    await rm(directory, { recursive: true });
    return new IncidentSpool(file);
  }

  async add(row: IncidentRow): Promise<void> {
    if (this.#current?.reference !== row.reference) {
      this.#lay();
      this.#current = { reference: row.reference, rows: [] };
    }
    this.#current.rows.push(row);
    if (this.#waitingBytes > FLUSH_AT) await this.#flush();
  }

  /** Ends the writing: the incidents in the order they were filed; of the same instant, by reference. */
  async finish(): Promise<SpooledIncident[]> {
    this.#lay();
    this.#current = null;
    await this.#flush();
    return [...this.#incidents.values()].toSorted(
      (left, right) => left.filedAt - right.filedAt || (left.reference < right.reference ? -1 : 1),
    );
  }

  /** The rows of one incident, in the order of the file. */
  async read({ pieces }: SpooledIncident): Promise<IncidentRow[]> {
    const rows: IncidentRow[] = [];
    for (const { at, length } of pieces) {
      const { buffer } = await this.file.read(Buffer.allocUnsafe(length), 0, length, at);
      rows.push(...(JSON.parse(buffer.toString('utf8')) as IncidentRow[]));
    }
    return rows;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.file.close();
  }

  #lay(): void {
    if (!this.#current) return;
    const { reference, rows } = this.#current;
    const piece = Buffer.from(JSON.stringify(rows));
    const filedAt = rows.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
    const known = this.#incidents.get(reference) ?? { reference, filedAt, rows: 0, pieces: [] };
    known.filedAt = Math.min(known.filedAt, filedAt);
    known.rows += rows.length;
    known.pieces.push({ at: this.#length + this.#waitingBytes, length: piece.length });
    this.#incidents.set(reference, known);
    this.#waiting.push(piece);
    this.#waitingBytes += piece.length;
  }

  async #flush(): Promise<void> {
    const whole = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    await this.file.write(whole, 0, whole.length, this.#length);
    this.#length += whole.length;
  }
}
