import { type FieldPart, type FieldStatement, fieldStatementText } from '@aftercare/schema';
import type { FieldVisit } from './field-visit';
import type { LocalVisit } from './local-visit';
import { sha256Of } from './sha256-of';
import type { RecordFacts } from './step';

/** What a customer is shown on this phone and signs: all that was done, as the API will hear of it. Pure. */
export function fieldStatementOf({ visit, told, waiting }: LocalVisit): FieldStatement {
  const { collected, collectedBy, request } = visit;
  return {
    visit: visit.number,
    request: request?.number ?? '',
    outcome: visit.outcome ?? null,
    findings: visit.findings.trim(),
    actions: visit.actions.trim(),
    departedAt: visit.departedAt ?? null,
    arrivedAt: visit.arrivedAt ?? null,
    finishedAt: visit.finishedAt ?? null,
    labourMinutes: visit.labourMinutes ?? null,
    travelMinutes: visit.travelMinutes ?? null,
    otherMethodAsked: visit.otherMethodAsked ?? null,
    readings: visit.readings.map(({ name, value, unit, low, high }) => ({
      name,
      value,
      unit: unit ?? null,
      low: low ?? null,
      high: high ?? null,
    })),
    parts: partsOf({ told, waiting }),
    collectedMinor: collected?.amountMinor ?? null,
    collectedBy: collectedBy ?? null,
    photos: [...photosOf('BEFORE', visit.beforePhotos), ...photosOf('AFTER', visit.afterPhotos)],
    checklists: visit.checklists.flatMap(({ name, last }) => (last?.here ? [{ name, passed: last.passed }] : [])),
    records: visit.records.flatMap(({ name, writtenAt, states }) => {
      const asked = states.filter(({ known }) => !known);
      return writtenAt ? [{ name, states: Object.fromEntries(asked.map((state) => [state.name, state.text])) }] : [];
    }),
  };
}

/** The hash a signature on it names. */
export const hashOfStatement = (statement: FieldStatement): Promise<string> => sha256Of(fieldStatementText(statement));

/** The parts used by their places in the price list, which a visit does not tell of them. */
export function partsOf({ told, waiting }: Pick<LocalVisit, 'told' | 'waiting'>): readonly FieldPart[] {
  const recorded = waiting.flatMap(({ facts }) => (facts.kind === 'RECORD' ? [facts] : [])).at(-1);
  if (!recorded) return (told.reportPreview?.field as FieldStatement | undefined)?.parts ?? [];
  return recorded.parts.map(asStated);
}

const asStated = ({ priceItemId, name, quantity, covered, oldPartTaken }: RecordFacts['parts'][number]): FieldPart => ({
  item: priceItemId,
  name: priceItemId ? null : name.trim(),
  quantity,
  covered,
  oldPartTaken,
});

const photosOf = (stage: 'BEFORE' | 'AFTER', files: FieldVisit['beforePhotos']) =>
  files.map(({ sha256, sentSha256 }) => ({ stage, sha256: sentSha256 ?? sha256 }));
