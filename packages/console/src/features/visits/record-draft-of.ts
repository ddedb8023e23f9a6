import { majorOf } from '@aftercare/ui/minor-of';
import { partsOf } from '../../field/field-statement-of';
import type { LocalVisit } from '../../field/local-visit';
import type { RecordDraft } from '../../field/record-draft';

/** The record as it stands, as its form shows it. */
export function recordDraftOf(local: LocalVisit, currency: string): RecordDraft {
  const { findings, actions, labourMinutes, travelMinutes, otherMethodAsked, readings } = local.visit;
  const { collected, parts, beforePhotos, afterPhotos } = local.visit;
  const stated = partsOf(local);
  return {
    findings,
    actions,
    labour: labourMinutes?.toString() ?? '',
    travel: travelMinutes?.toString() ?? '',
    otherMethod: otherMethodAsked ?? '',
    readings: readings.map(({ name, value, unit, low, high }, index) => ({
      key: `reading-${index}`,
      name,
      value,
      unit: unit ?? '',
      low: low?.toString() ?? '',
      high: high?.toString() ?? '',
    })),
    collected: collected ? majorOf(collected.amountMinor, currency) : '',
    parts: parts.map(({ id, name, quantity, unitPrice, covered, oldPartTaken }, index) => ({
      key: id,
      priceItemId: stated[index]?.item ?? null,
      name,
      quantity,
      unitPrice,
      covered,
      oldPartTaken,
    })),
    before: beforePhotos.map(({ id }) => id),
    after: afterPhotos.map(({ id }) => id),
  };
}
