import type { Actor } from '../../../kernel/actor.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { isInside } from '../../../kernel/who.js';
import { belongsToVisit, checkUpload, type UploadPlan } from '../domain/check-upload.js';
import { UPLOAD_RULES } from '../domain/upload-rules.js';
import type { Files, UploadTicket } from '../files.js';

export interface PlannedUpload extends UploadPlan {
  readonly name: string;
}

export interface OpenedUpload {
  readonly uploadUrl: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
  /** Bytes. */
  readonly maxBytes: number;
}

const FOR_INSIDERS: readonly string[] = ['MINUTES', 'EVIDENCE'];

interface Opening {
  readonly actor: Actor;
  readonly read: SqlRows;
  readonly house: { readonly files: Pick<Files, 'uploadUrl'> };
}

/**
 * Where to send a file. What is taken on a visit is sent by its own technician, papers of a meeting and evidence by people inside. A
 * file sent belongs to its sender alone; it becomes a visit's, a request's or an approval's by the change that names it.
 *
 * Refuses with InvalidInputError, with NotFoundError for a visit that is not the sender's own, and with FORBIDDEN.
 */
export async function openUpload({ actor, read, house }: Opening, upload: PlannedUpload): Promise<OpenedUpload> {
  if (FOR_INSIDERS.includes(upload.purpose) && !isInside(actor)) throw forbidden();
  const issues = checkUpload(upload);
  if (issues.length) throw refuse.input(...issues);
  if (belongsToVisit(upload.purpose) && !(await isOwnVisit(read, actor, upload.visitId!)))
    throw refuse.notFound('visit');
  const purpose = upload.purpose as UploadTicket['purpose'];
  const { organizationId, accountId } = actor;
  const { url, expiresAt } = house.files.uploadUrl({
    organizationId,
    accountId,
    purpose,
    visitId: null,
    name: upload.name,
    contentType: upload.contentType,
  });
  return { uploadUrl: url, expiresAt: expiresAt.toISOString(), maxBytes: UPLOAD_RULES[purpose].maxBytes };
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
