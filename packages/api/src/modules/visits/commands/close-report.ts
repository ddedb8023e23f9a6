import type { VisitAction } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { postCollected, type VisitMoney } from '../../ledger/index.js';
import { payableMinor } from '../domain/price-parts.js';
import { fieldHash, reportContentHash } from '../paper/report-content-hash.js';
import { reportStatement } from '../queries/report-statement.js';
import { ServiceReport } from '../service-report.entity.js';
import { VisitPart } from '../visit-part.entity.js';
import { lockVisit, type VisitInHand, type VisitSeen } from './lock-visit.js';
import { stepVisit } from './step-visit.js';

/** What closing a report uses of the house. */
export interface ReportTools {
  readonly personalData: PersonalData;
}

/** A report somebody was shown: the hash is of what stood on it, whole, or as a phone without a network shows it. */
export interface ReportShown extends VisitSeen {
  readonly contentHash: string;
}

type Answer = Pick<ServiceReport, 'signatureFileId' | 'signerNameCipher' | 'signedAt' | 'refusalReason'>;

/**
 * Closes the report of finished work with the customer's answer: what they were shown is kept as it was, and the request
 * goes on to acceptance, or back to planning where the visit did not help.
 *
 * Refuses with ConflictError when the report now says something else than the customer was shown.
 *
 * @param answer what the customer answered, for the report of this id
 */
export async function closeReport(
  work: Work,
  { personalData }: ReportTools,
  shown: ReportShown,
  step: Extract<VisitAction, 'SIGN' | 'REFUSE_SIGNATURE'>,
  answer: (hand: VisitInHand, reportId: string) => Promise<Partial<Answer>>,
): Promise<{ readonly subjectId: string }> {
  const { em, organizationId, now } = work;
  const hand = await lockVisit(work, shown, step);
  const { visit, request } = hand;
  const stated = (await reportStatement(em, personalData, organizationId, visit.id))!;
  const contentHash = reportContentHash(stated.statement);
  const offline = shown.contentHash === fieldHash(stated.statement.field!);
  if (contentHash !== shown.contentHash && !offline) throw refuse.conflict(visit.version);
  const id = uuidv7();
  const answered = await answer(hand, id);
  const report = em.create(ServiceReport, {
    organizationId,
    id,
    visitId: visit.id,
    requestId: request.id,
    number: await work.nextNumber('S'),
    language: stated.language,
    content: stated.statement,
    contentHash,
    signedHash: offline ? shown.contentHash : null,
    createdAt: now,
    ...answered,
  });
  const { refusalReason } = answered;
  const told = {
    reportId: id,
    report: report.number,
    outcome: visit.outcome,
    ...(refusalReason ? { reason: refusalReason } : {}),
  };
  const moves = visit.outcome === 'NOT_FIXED' ? 'WORK_UNFINISHED' : 'WORK_DONE';
  await stepVisit(work, hand, step, { moves, payload: told });
  await postCollected(work, request, await visitMoney(work, visit));
  return { subjectId: visit.id };
}

async function visitMoney({ em, organizationId }: Work, visit: VisitInHand['visit']): Promise<VisitMoney> {
  const { id: visitId, collectedMinor, collectedBy = null } = visit;
  const parts = await em.find(VisitPart, { organizationId, visitId });
  return { visitId, chargedMinor: payableMinor(parts), collectedMinor: collectedMinor ?? 0, collectedBy };
}
