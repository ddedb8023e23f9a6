import type { EvidenceKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { takeAsItCame } from '../../files/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { checkEvidence } from '../domain/check-evidence.js';
import { Evidence } from '../evidence.entity.js';
import { openInvestigationOf } from '../queries/open-investigation-of.js';
import { lockKnownRequest } from './lock-investigation.js';

export interface RecordEvidence {
  readonly requestId: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  /** An upload of the actor for `EVIDENCE`. UUID. */
  readonly fileId?: string | null;
  /** Of a reading: its figure as a decimal, and its unit. */
  readonly measured?: string | null;
  readonly unit?: string | null;
  readonly instrument?: string | null;
  /** Who took it, if not the actor. UUID of a colleague. */
  readonly authorId?: string | null;
  readonly takenAt: Date;
  readonly place?: string | null;
  /** Degrees, WGS 84; both or neither. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface EvidenceTools {
  readonly personalData: PersonalData;
}

/**
 * Keeps a piece of evidence of a request: the file byte for byte, its digest, author, time and place. From then on
 * neither changes.
 *
 * Refuses with NotFoundError, InvalidInputError (the file is unknown, used already or of another kind, no figure of a
 * reading, taken in the future, half a place).
 */
export async function recordEvidence(
  input: RecordEvidence,
  work: Work,
  { personalData }: EvidenceTools,
): Promise<Done> {
  const { organizationId, actor, now } = work;
  const request = await lockKnownRequest(work, input.requestId);
  const { kind, title, takenAt, fileId = null, latitude = null, longitude = null } = input;
  const measured = input.measured ?? null;
  const unit = input.unit ?? null;
  const file = fileId ? await takeAsItCame(work, 'EVIDENCE', request.id, fileId) : null;
  const issues = checkEvidence({ kind, contentType: file?.content_type ?? null, measured, unit, takenAt }, now);
  if ((latitude === null) !== (longitude === null)) issues.push({ path: 'latitude', code: 'required' });
  const authorId = input.authorId ?? actor.accountId!;
  if (!(await isColleague(work, authorId))) issues.push({ path: 'authorId', code: 'unknown' });
  if (issues.length) throw refuse.input(...issues);
  const id = uuidv7();
  const at = { organizationId, table: 'evidence', column: 'place_cipher', id };
  const number = await work.nextNumber('E');
  work.add(Evidence, {
    organizationId,
    id,
    number,
    requestId: request.id,
    investigationId: await openInvestigationOf(work, request.id),
    kind,
    title,
    fileId,
    sha256: file?.sha256 ?? null,
    measured,
    unit,
    instrument: input.instrument ?? null,
    authorId,
    takenAt,
    placeCipher: input.place ? personalData.seal(input.place, at) : null,
    latitude,
    longitude,
    recordedById: actor.accountId!,
    recordedAt: now,
  });
  const payload = { evidence: number, kind, title, sha256: file?.sha256 ?? null };
  await recordOnRequest(work, request, { type: 'evidence.recorded', public: false, payload });
  return { subjectId: id };
}

async function isColleague({ em, organizationId }: Work, accountId: string): Promise<boolean> {
  const found = await em.execute<unknown[]>(
    `select 1 from account where organization_id = ? and id = ? and kind = 'STAFF'`,
    [organizationId, accountId],
  );
  return found.length > 0;
}
