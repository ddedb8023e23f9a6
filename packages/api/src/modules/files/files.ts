import { createHash } from 'node:crypto';
import { encodeGlobalId, type FilePurpose, type Language } from '@aftercare/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../kernel/database/open-database.js';
import { systemIn } from '../../kernel/system-in.js';
import { sign, verify } from './signed-address.js';
import { uploadRule } from './domain/upload-rules.js';
import { cleanFile } from './clean-file.js';
import { readReportCode, reportCode } from './report-code.js';
import { storageKey, type Storage } from './storage.js';

/** Signed into an upload's address: who may send what, for which visit. */
export type UploadTicket = {
  readonly organizationId: string;
  readonly accountId: string | null;
  readonly purpose: Exclude<FilePurpose, 'REPORT'>;
  readonly visitId: string | null;
  readonly name: string;
  /** The media type its sender gave. */
  readonly contentType?: string;
  /** SHA-256 (hex) of what will be sent, where its sender knows. */
  readonly sha256?: string | null;
  /** The sender's own name for this upload: whatever is sent under it is one file. */
  readonly key?: string | null;
};

/** What was made of an upload: the file's global id and the digest of what was sent; or why it is not kept. */
export type Received =
  | { readonly id: string; readonly sha256: string }
  | { readonly refused: 'DIGEST_DIFFERS' | 'NOT_TAKEN' };
export type LetterAddress = { readonly organizationId: string; readonly id: string; readonly language: Language };
/**
 * A paper made on demand: the report of a visit; in a language, the custody of a piece of evidence, an 8D
 * report, or a letter that asks for money.
 */
export type PaperAddress = FileAddress & {
  readonly kind?: 'custody' | 'eightD' | 'recovery';
  readonly language?: Language;
};
/** @property accountId the only one whose session may fetch it; whoever holds the address, where it names nobody */
export type FileAddress = { readonly organizationId: string; readonly id: string; readonly accountId?: string | null };

/** How long an address of a file stays good, in seconds; rounded up, so that a browser may keep what it fetched. */
const ADDRESS_LASTS = 900;
const UPLOAD_LASTS = 3_600;

export interface StoredFile {
  readonly contentType: string;
  readonly storageKey: string;
  readonly name: string;
  readonly size: number;
}

/** Keeps files, and signs the addresses by which browsers send and fetch them. */
export class Files {
  constructor(
    readonly storage: Storage,
    private readonly database: Database,
    private readonly secret: string,
    private readonly now: () => Date,
    private readonly publicUrl = '',
  ) {}

  /** The same files, with their rows written through another connection. */
  on(database: Database): Files {
    return new Files(this.storage, database, this.secret, this.now, this.publicUrl);
  }

  /** @returns a path for an <img> or a download, good for at least a quarter of an hour */
  urlOf(organizationId: string, fileId: string): string {
    return this.signedPath('files', { organizationId, id: fileId });
  }
  /** @returns the path of a file whose every look is kept: good for whoever looked, and for nobody they pass it on to */
  urlFor(account: { organizationId: string; accountId: string | null }, fileId: string): string {
    const { organizationId, accountId } = account;
    return this.signedPath('files', { organizationId, id: fileId, accountId });
  }
  /** @returns the path of a paper made on demand, such as a service report */
  paperUrl(organizationId: string, id: string, paper: Pick<PaperAddress, 'kind' | 'language'> = {}): string {
    return this.signedPath('papers', { organizationId, id, ...paper });
  }
  /** @returns the code by which anybody who holds it may ask whether a report is genuine */
  reportCode(organizationId: string, reportId: string): string {
    return reportCode(this.secret, organizationId, reportId);
  }
  readReportCode(code: string): FileAddress | null {
    return readReportCode(this.secret, code);
  }
  /** @returns where a browser asks it */
  verifyUrl(organizationId: string, reportId: string): string {
    return `${this.publicUrl}/verify/${this.reportCode(organizationId, reportId)}`;
  }
  /** @returns the path of a letter to a customer, printed in that language */
  letterUrl(organizationId: string, letterId: string, language: Language): string {
    return this.signedPath('letters', { organizationId, id: letterId, language });
  }
  readLetterAddress(signed: string): LetterAddress | null {
    return verify<LetterAddress>(this.secret, 'letters', signed, this.seconds());
  }
  readAddress(kind: 'files' | 'papers', signed: string): PaperAddress | null {
    return verify<PaperAddress>(this.secret, kind, signed, this.seconds());
  }

  uploadUrl(ticket: UploadTicket): { url: string; expiresAt: Date } {
    const until = this.seconds() + UPLOAD_LASTS;
    return {
      url: `/uploads/?ticket=${sign(this.secret, 'uploads', ticket, until)}`,
      expiresAt: new Date(until * 1000),
    };
  }
  readTicket(signed: string): UploadTicket | null {
    return verify<UploadTicket>(this.secret, 'uploads', signed, this.seconds());
  }

  /**
   * Takes what was uploaded: compares it with the digest that was announced, looks at its content, cleans it, stores it
   * and writes its row; under a key that was used before, answers with the file that is there.
   */
  async receive(ticket: UploadTicket, bytes: Uint8Array): Promise<Received> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (ticket.sha256 && ticket.sha256 !== sha256) return { refused: 'DIGEST_DIFFERS' };
    const rule = uploadRule(ticket.purpose);
    const clean = rule && (await cleanFile(bytes, rule, ticket.contentType));
    if (!clean) return { refused: 'NOT_TAKEN' };
    const actor = systemIn(ticket.organizationId);
    const id = await this.database.entityManagerFor(actor).transactional(async (em) => {
      const there = await this.#underKey(em, ticket);
      return there ?? this.store(em, { ...ticket, ...clean, requestId: null, sentSha256: sha256 });
    });
    return { id: encodeGlobalId('File', id), sha256 };
  }

  /** The file of an upload that is complete already; two that complete at once wait for each other. */
  async #underKey(em: EntityManager, { organizationId, accountId, key }: UploadTicket): Promise<string | undefined> {
    if (!key) return undefined;
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${organizationId}${accountId}${key}`]);
    const [found] = await em.execute<{ id: string }[]>(
      'select id from file where organization_id = ? and uploaded_by_id = ? and upload_key = ?',
      [organizationId, accountId, key],
    );
    return found?.id;
  }

  /** Stores bytes made here or received, with their row, in the caller's transaction. @returns the row's id */
  async store(
    em: EntityManager,
    file: {
      organizationId: string;
      accountId: string | null;
      purpose: FilePurpose;
      name: string;
      bytes: Uint8Array;
      contentType: string;
      width: number | null;
      height: number | null;
      requestId: string | null;
      visitId: string | null;
      /** The digest of what was sent, where it was sent, and the sender's name for it. */
      sentSha256?: string | null;
      key?: string | null;
    },
  ): Promise<string> {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const key = storageKey(file.organizationId, sha256);
    await this.storage.put(key, file.bytes);
    const id = uuidv7();
    await em.execute(
      `insert into file (organization_id, id, purpose, request_id, visit_id, name, content_type, size, sha256, width, height, storage_key, uploaded_by_id, created_at,
         sent_sha256, upload_key)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        file.organizationId,
        id,
        file.purpose,
        file.requestId,
        file.visitId,
        file.name.slice(0, 200),
        file.contentType,
        file.bytes.byteLength,
        sha256,
        file.width,
        file.height,
        key,
        file.accountId,
        this.now().toISOString(),
        file.sentSha256 ?? null,
        file.key ?? null,
      ],
    );
    return id;
  }

  /** What a signed address leads to; null when the row is gone. */
  async find({ organizationId, id }: FileAddress): Promise<StoredFile | null> {
    return this.database.entityManagerFor(systemIn(organizationId)).transactional(async (em) => {
      const [row] = await em.execute<{ content_type: string; storage_key: string; name: string; size: string }[]>(
        'select content_type, storage_key, name, size from file where organization_id = ? and id = ?',
        [organizationId, id],
      );
      return row
        ? { contentType: row.content_type, storageKey: row.storage_key, name: row.name, size: Number(row.size) }
        : null;
    });
  }

  private signedPath(kind: 'files' | 'papers' | 'letters', address: FileAddress | LetterAddress): string {
    const until = (Math.floor(this.seconds() / ADDRESS_LASTS) + 2) * ADDRESS_LASTS;
    return `/${kind}/${sign(this.secret, kind, address, until)}`;
  }
  private seconds(): number {
    return Math.floor(this.now().getTime() / 1000);
  }
}
