import type { CustodyStage } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest, takePapers } from '../../requests/index.js';
import { CustodyRecord } from '../custody-record.entity.js';
import { handOverOf, nextStage } from '../domain/hand-over.js';
import type { LiabilityTools } from '../queries/loss-basis.js';
import { lockKnown } from './lock-known.js';

export interface SignCustody {
  readonly requestId: string;
  readonly version: number;
  readonly stage: CustodyStage;
  readonly handedOverAt: Date;
  /** Who signed; left out where the goods went on unsigned. */
  readonly signedBy?: string | null;
  /** A picture of the signature, sent for this; none where it stands on paper only. */
  readonly signatureFileId?: string | null;
  /** By whose order they went on: a unit's name in the policy. */
  readonly forcedBy?: string | null;
  readonly note?: string | null;
}

export interface CustodyTools extends LiabilityTools {
  readonly personalData: PersonalData;
}

/**
 * Puts a hand-over of the goods on record: production, stores, quality, carrier, customer, in that order, each once. The
 * rules on who bears a loss read from them how far the goods had been handed over.
 *
 * Refuses with NotFoundError, ConflictError, and InvalidInputError: `stage` (`custody.notNext`, `custody.allSigned`),
 * `handedOverAt` (`custody.beforeTheOther`, `custody.notYet`), `forcedBy` (`custody.signedAfterAll`, `liability.notAUnit`),
 * `signatureFileId` (`custody.signedByNobody`, `unknown`).
 */
export async function signCustody(input: SignCustody, work: Work, tools: CustodyTools): Promise<Done> {
  const request = await lockKnown(work, input.requestId, input.version);
  const { em, organizationId, now, actor } = work;
  const { policy } = await tools.policies.version(em, organizationId, request.policyVersionId);
  const before = await em.find(
    CustodyRecord,
    { organizationId, requestId: request.id },
    { orderBy: { handedOverAt: 'asc', id: 'asc' } },
  );
  const next = nextStage(before);
  if (!next) throw refuse.input({ path: 'stage', code: 'custody.allSigned' });
  if (next !== input.stage) throw refuse.input({ path: 'stage', code: `custody.notNext.${next}` });
  if (input.handedOverAt > now) throw refuse.input({ path: 'handedOverAt', code: 'custody.notYet' });
  if (before.some(({ handedOverAt }) => handedOverAt > input.handedOverAt))
    throw refuse.input({ path: 'handedOverAt', code: 'custody.beforeTheOther' });
  const { signedBy = null, forcedBy = null } = input;
  if (input.signatureFileId && !signedBy)
    throw refuse.input({ path: 'signatureFileId', code: 'custody.signedByNobody' });
  if (signedBy && forcedBy) throw refuse.input({ path: 'forcedBy', code: 'custody.signedAfterAll' });
  if (forcedBy && policy.bearers[forcedBy] !== 'UNIT')
    throw refuse.input({ path: 'forcedBy', code: 'liability.notAUnit' });

  const [signature] = input.signatureFileId
    ? await takePapers(work, request, 'SIGNATURE', [input.signatureFileId], 'signatureFileId')
    : [];
  // Whose signature a picture is, its id says: that of the hand-over.
  const id = signature ?? uuidv7();
  const place = { organizationId, table: 'custody_record', column: 'signed_by_cipher', id };
  const record = em.create(CustodyRecord, {
    organizationId,
    id,
    requestId: request.id,
    stage: input.stage,
    signed: signedBy !== null,
    signedByCipher: signedBy === null ? null : tools.personalData.seal(signedBy, place),
    handedOverAt: input.handedOverAt,
    forcedBy,
    note: input.note ?? null,
    recordedById: actor.accountId!,
    recordedAt: now,
  });
  await em.flush();
  await recordOnRequest(work, request, {
    type: 'custody.signed',
    public: false,
    payload: { stage: input.stage, signed: record.signed, handOver: handOverOf([...before, record]) },
  });
  return { subjectId: id };
}
