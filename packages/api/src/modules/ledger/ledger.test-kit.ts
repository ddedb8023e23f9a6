import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../kernel/database/unit-of-work.js';
import type { Refusal } from '../../kernel/refusal.js';
import { ServiceWorld } from '../../testing/service-world.js';
import { DiskStorage, Files } from '../files/index.js';
import { fileRequest } from '../requests/commands/file-request.js';
import { closeMonth } from './commands/close-month.js';
import { post, type EntryToPost, type PostedEntry } from './commands/post.js';
import { reverse, type Reversal } from './commands/reverse.js';
import type { AccountRef, Posting } from './domain/posting.js';

export const line = (code: AccountRef['code'], amountMinor: number, currency = 'CNY'): Posting => ({
  account: { code },
  amountMinor,
  currency,
});

/** A paper mill with a complaint, and its books. */
export class Books {
  readonly files: Files;
  readonly #directory = mkdtempSync(join(tmpdir(), 'aftercare-books-'));

  private constructor(
    readonly world: ServiceWorld,
    readonly request: string,
  ) {
    const storage = new DiskStorage(this.#directory);
    this.files = new Files(storage, world.database, 'a secret for addresses, long enough', () => world.now);
  }

  static async open(): Promise<Books> {
    const world = await ServiceWorld.open('P05');
    return new Books(world, await world.does(world.customer(), fileRequest, { kind: 'CLAIM', title: '纸张破损' }));
  }

  async close(): Promise<void> {
    await this.world.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  /** Closes a month that was seen with so many entries, or is refused. */
  closes = (month: string, entries: number): Promise<Done | Refusal> =>
    this.world.run(
      this.world.staff('FINANCE'),
      (input: { month: string; entries: number }, work) =>
        closeMonth(input, work, { ...this.world, files: this.files }),
      { month, entries },
    );

  async closed(month: string, entries: number): Promise<void> {
    const done = await this.closes(month, entries);
    if (done instanceof Error) throw new Error(`${done.message} ${JSON.stringify(done.fields)}`);
  }

  readonly payable = (amountMinor: number): Posting => ({
    account: { code: 'CUSTOMER_PAYABLE', party: { kind: 'CUSTOMER', id: this.world.ids.customer } },
    amountMinor,
    currency: 'CNY',
  });

  readonly charge = (department: string, amountMinor: number): Posting => ({
    account: { code: 'LIABILITY_CHARGE', party: { kind: 'DEPARTMENT', id: department } },
    amountMinor,
    currency: 'CNY',
  });

  entry(postings: readonly Posting[], more: Partial<EntryToPost> = {}): EntryToPost {
    const cause = { type: 'Claim', id: null, trace: [] };
    return { kind: 'CLAIM', on: '2026-11-02', requestId: this.request, cause, dedupeKey: uuidv7(), ...more, postings };
  }

  /** Posts in a change of its own. */
  posts = (postings: readonly Posting[], more: Partial<EntryToPost> = {}) =>
    this.act((work) => post(work, this.entry(postings, more)));

  reverses = (entryId: string, more: Partial<Reversal> = {}) =>
    this.act((work) => reverse(work, entryId, { reason: '金额有误', on: '2026-11-02', dedupeKey: uuidv7(), ...more }));

  async act(command: (work: Work) => Promise<PostedEntry>): Promise<PostedEntry> {
    let posted: PostedEntry | undefined;
    const done = await this.world.run(
      this.world.staff('FINANCE'),
      async function postEntry(_: object, work: Work) {
        posted = await command(work);
        return { subjectId: posted.entryId };
      },
      {},
    );
    if (done instanceof Error) throw done as Refusal;
    return posted!;
  }

  lines = (entryId: string) =>
    this.world.rows(
      'select account, party_id, amount_minor::int from ledger_posting where entry_id = $1 order by line',
      entryId,
    );
}
