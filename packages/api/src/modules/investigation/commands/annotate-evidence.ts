import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { checkMarks, type Mark } from '../domain/check-marks.js';
import { EvidenceAnnotation } from '../evidence-annotation.entity.js';
import { Evidence } from '../evidence.entity.js';
import { lockKnownRequest } from './lock-investigation.js';

export interface AnnotateEvidence {
  readonly evidenceId: string;
  readonly text: string;
  /** Shapes over the picture. */
  readonly marks: readonly Mark[];
}

/**
 * Lays a note beside a piece of evidence; the original stays as it is.
 * Refuses with NotFoundError, InvalidInputError `investigation.offThePicture`.
 */
export async function annotateEvidence({ evidenceId, text, marks }: AnnotateEvidence, work: Work): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const evidence = await em.findOne(Evidence, { organizationId, id: evidenceId });
  if (!evidence) throw refuse.notFound('evidence');
  await lockKnownRequest(work, evidence.requestId);
  const issues = checkMarks(marks);
  if (issues.length) throw refuse.input(...issues);
  work.add(EvidenceAnnotation, {
    organizationId,
    id: uuidv7(),
    evidenceId,
    text,
    marks: [...marks],
    byId: actor.accountId!,
    at: now,
  });
  return { subjectId: evidenceId };
}
