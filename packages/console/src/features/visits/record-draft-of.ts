import { draftOfRecord } from '../../field/draft-of-record';
import { partsOf } from '../../field/field-statement-of';
import type { LocalVisit } from '../../field/local-visit';
import type { RecordDraft } from '../../field/record-draft';

/** The record as it stands, as its form shows it. */
export function recordDraftOf(local: LocalVisit, currency: string): RecordDraft {
  const { findings, actions, labourMinutes, travelMinutes, otherMethodAsked, readings } = local.visit;
  const { collected, parts, beforePhotos, afterPhotos } = local.visit;
  const stated = partsOf(local);
  return draftOfRecord(
    {
      findings,
      actions,
      labourMinutes: labourMinutes ?? null,
      travelMinutes: travelMinutes ?? null,
      otherMethodAsked: otherMethodAsked ?? null,
      readings: readings.map(({ name, value, unit = null, low = null, high = null }) => ({
        name,
        value,
        unit,
        low,
        high,
      })),
      collectedMinor: collected?.amountMinor ?? null,
      parts: parts.map(({ name, quantity, unitPrice, covered, oldPartTaken }, index) => ({
        priceItemId: stated[index]?.item ?? null,
        name,
        quantity,
        unitPrice,
        covered,
        oldPartTaken,
      })),
      before: beforePhotos.map(({ id }) => id),
      after: afterPhotos.map(({ id }) => id),
    },
    currency,
  );
}
