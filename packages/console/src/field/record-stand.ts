import { fieldStatementOf } from './field-statement-of';
import type { LocalVisit } from './local-visit';

/** The record as it stands, as a text that every reading of the same record gives, in whatever language. Pure. */
export function recordStand(local: LocalVisit): string {
  const { findings, actions, labourMinutes, travelMinutes, ...stated } = fieldStatementOf(local);
  const { otherMethodAsked, readings, collectedMinor, photos } = stated;
  const parts = local.visit.parts.map(({ priceItem, name, quantity, covered, oldPartTaken }) => {
    return [priceItem?.id ?? name, quantity, covered, oldPartTaken];
  });
  const pictures = photos.map(({ stage, sha256 }) => `${stage} ${sha256}`).toSorted();
  const words = [findings, actions, otherMethodAsked ?? ''];
  return JSON.stringify([words, labourMinutes, travelMinutes, readings, parts, Number(collectedMinor ?? 0), pictures]);
}
