import type { PaymentMethod } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { takeFromVan } from '../../stock/index.js';
import { checkPayment } from '../domain/check-payment.js';
import { judgeReadings, type MeasuredReading } from '../domain/judge-readings.js';
import { payableMinor, priceParts, type PricedPart, type RecordedPart } from '../domain/price-parts.js';
import { VisitPart } from '../visit-part.entity.js';
import { attachFiles } from './attach-files.js';
import { lockVisit, type VisitInHand, type VisitSeen } from './lock-visit.js';
import { readBill, type Bill } from './read-bill.js';
import { stepVisit } from './step-visit.js';

export interface RecordVisit extends VisitSeen {
  readonly findings: string;
  readonly actions: string;
  readonly labourMinutes?: number | null;
  readonly travelMinutes?: number | null;
  /** Another method the customer asked for or agreed to. */
  readonly otherMethodAsked?: string | null;
  /** All of them; left out, they stay as they are. */
  readonly readings?: readonly MeasuredReading[] | null;
  /** Paid on the spot, minor units of the organization's currency. */
  readonly collectedMinor?: number | null;
  /** How; in cash without it. */
  readonly collectedBy?: PaymentMethod | null;
  /** All of them: what was recorded before and is not among them is taken back. */
  readonly parts: readonly RecordedPart[];
  /** All of them, likewise; left out, they stay as they are. */
  readonly beforePhotoIds?: readonly string[] | null;
  readonly afterPhotoIds?: readonly string[] | null;
}

/**
 * Writes down what was found, done, used and paid, as often as it takes until the report is closed. A part keeps the
 * price it was agreed at, else the one it was first recorded at. What was used is taken from the technician's van.
 *
 * Refuses with InvalidInputError (parts, readings, photographs, more money than was agreed) and with ConsentRequiredError when
 * something is charged and no price was agreed.
 */
export async function recordVisit(input: RecordVisit, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'RECORD');
  const { visit } = hand;
  const bill = await readBill(work, hand);
  const { priced, issues } = priceParts(input.parts, bill.prices);
  const judged = judgeReadings(input.readings ?? (visit.readings as readonly MeasuredReading[]));
  if (issues.length || judged.issues.length) throw refuse.input(...issues, ...judged.issues);
  requireAgreed(bill, priced, input.collectedMinor ?? 0);
  await keepParts(work, hand, priced, bill.currency);
  await takeFromVan(work, { visitId: visit.id, technicianId: visit.technicianId, parts: priced, at: hand.at });
  if (input.beforePhotoIds) await attachFiles(work, visit, 'BEFORE_PHOTO', input.beforePhotoIds, 'beforePhotoIds');
  if (input.afterPhotoIds) await attachFiles(work, visit, 'AFTER_PHOTO', input.afterPhotoIds, 'afterPhotoIds');
  visit.findings = input.findings.trim();
  visit.actions = input.actions.trim();
  visit.labourMinutes = input.labourMinutes ?? null;
  visit.travelMinutes = input.travelMinutes ?? null;
  visit.otherMethod = input.otherMethodAsked?.trim() || null;
  visit.readings = judged.readings;
  visit.collectedMinor = input.collectedMinor ?? null;
  visit.collectedBy = input.collectedMinor ? (input.collectedBy ?? 'CASH') : null;
  await stepVisit(work, hand, 'RECORD', {
    public: false,
    payload: { parts: priced.length, collectedMinor: visit.collectedMinor },
  });
  return { subjectId: visit.id };
}

function requireAgreed(bill: Bill, parts: readonly PricedPart[], collectedMinor: number): void {
  const payment = {
    partsMinor: bill.otherPartsMinor + payableMinor(parts),
    collectedMinor: bill.otherCollectedMinor + collectedMinor,
  };
  // What other visits came to needs no second consent of this one.
  if (payableMinor(parts) === 0 && collectedMinor === 0) return;
  const { consentMissing, issues } = checkPayment(payment, bill.agreedMinor);
  if (consentMissing) throw refuse.consentRequired('PAID_WORK');
  if (issues.length) throw refuse.input(...issues);
}

async function keepParts(
  { em, organizationId }: Work,
  { visit }: VisitInHand,
  parts: readonly PricedPart[],
  currency: string,
) {
  await em.nativeDelete(VisitPart, { organizationId, visitId: visit.id });
  parts.forEach((part, position) =>
    em.create(VisitPart, { ...part, organizationId, id: uuidv7(), visitId: visit.id, position, currency }),
  );
}
