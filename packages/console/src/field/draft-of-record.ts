import { majorOf } from '@aftercare/ui/minor-of';
import type { RecordDraft } from './record-draft';
import type { RecordFacts } from './step';

/** A record as its form shows it: texts as they are typed. */
export function draftOfRecord(record: Omit<RecordFacts, 'kind' | 'begunOn'>, currency: string): RecordDraft {
  const { findings, actions, labourMinutes, travelMinutes, otherMethodAsked, collectedMinor, before, after } = record;
  return {
    findings,
    actions,
    labour: labourMinutes?.toString() ?? '',
    travel: travelMinutes?.toString() ?? '',
    otherMethod: otherMethodAsked ?? '',
    readings: record.readings.map(({ name, value, unit, low, high }, index) => ({
      key: `reading-${index}`,
      name,
      value,
      unit: unit ?? '',
      low: low?.toString() ?? '',
      high: high?.toString() ?? '',
    })),
    collected: collectedMinor === null ? '' : majorOf(collectedMinor, currency),
    parts: record.parts.map((part, index) => ({ key: `part-${index}`, ...part })),
    before,
    after,
  };
}
