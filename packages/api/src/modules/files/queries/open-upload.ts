import type { Actor } from '../../../kernel/actor.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { isInside } from '../../../kernel/who.js';
import { checkUpload, type UploadPlan } from '../domain/check-upload.js';
import { UPLOAD_RULES } from '../domain/upload-rules.js';
import type { Files, UploadTicket } from '../files.js';

export interface PlannedUpload extends UploadPlan {
  readonly name: string;
  readonly sha256?: string | null;
  readonly key?: string | null;
}

export interface OpenedUpload {
  readonly uploadUrl: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
  /** Bytes. */
  readonly maxBytes: number;
  /** The file, where this upload is complete already: then nothing is sent. */
  readonly fileId: string | null;
}

const FOR_INSIDERS: readonly string[] = ['MINUTES', 'EVIDENCE', 'ADMISSION_PAPER', 'RECEIPT', 'INSPECTION_PAPER'];

const isForInsiders = ({ purpose, visitId }: PlannedUpload) =>
  FOR_INSIDERS.includes(purpose) || (purpose === 'SIGNATURE' && !visitId);

interface Opening {
  readonly actor: Actor;
  readonly read: SqlRows;
  readonly house: { readonly files: Pick<Files, 'uploadUrl'> };
}

/**
 * Where to send a file. What is taken on a visit is sent by its own technician, papers of a meeting, evidence and signatures under hand-overs by people inside. A
 * file sent belongs to its sender alone; it becomes a visit's, a request's or an approval's by the change that names it.
 *
 * Asked again under the same key it is the same upload: once that is complete, its file is there.
 *
 * Refuses with InvalidInputError, with NotFoundError for a visit that is not the sender's own, and with FORBIDDEN.
 */
export async function openUpload({ actor, read, house }: Opening, upload: PlannedUpload): Promise<OpenedUpload> {
  if (isForInsiders(upload) && !isInside(actor)) throw forbidden();
  const issues = checkUpload(upload);
  if (issues.length) throw refuse.input(...issues);
  if (upload.visitId && !(await isOwnVisit(read, actor, upload.visitId))) throw refuse.notFound('visit');
  const fileId = await completed(read, actor, upload);
  const purpose = upload.purpose as UploadTicket['purpose'];
  const { organizationId, accountId } = actor;
  const { url, expiresAt } = house.files.uploadUrl({
    organizationId,
    accountId,
    purpose,
    visitId: null,
    name: upload.name,
    contentType: upload.contentType,
    sha256: upload.sha256 ?? null,
    key: upload.key ?? null,
  });
  return { uploadUrl: url, expiresAt: expiresAt.toISOString(), maxBytes: UPLOAD_RULES[purpose].maxBytes, fileId };
}

/** Refuses with InvalidInputError when the key was used for something else. */
async function completed(
  read: SqlRows,
  { organizationId, accountId }: Actor,
  { key, purpose, sha256 }: PlannedUpload,
): Promise<string | null> {
  if (!key) return null;
  const [there] = (await read.execute(
    'select id, purpose, sent_sha256 from file where organization_id = ? and uploaded_by_id = ? and upload_key = ?',
    [organizationId, accountId, key],
  )) as { id: string; purpose: string; sent_sha256: string }[];
  if (there && (there.purpose !== purpose || (sha256 && there.sent_sha256 !== sha256)))
    throw refuse.input({ path: 'idempotencyKey', code: 'idempotencyKey.reused' });
  return there?.id ?? null;
}

async function isOwnVisit(read: SqlRows, { organizationId, technicianId }: Actor, visitId: string): Promise<boolean> {
  if (!technicianId) return false;
  const visits = await read.execute('select id from visit where organization_id = ? and id = ? and technician_id = ?', [
    organizationId,
    visitId,
    technicianId,
  ]);
  return (visits as unknown[]).length > 0;
}
