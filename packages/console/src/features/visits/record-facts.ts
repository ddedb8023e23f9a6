import { minorOf } from '@aftercare/ui/minor-of';
import type { DraftReading, RecordDraft } from '../../field/record-draft';
import type { RecordFacts, StepReading } from '../../field/step';

/** Fields of the record that are not as they have to be. */
export type RecordIssue = 'findings' | 'actions' | 'labour' | 'travel' | 'collected' | 'readings';

/** What a form says, as a record; or which of its fields cannot be read. */
export function recordFacts(draft: RecordDraft, currency: string): RecordFacts | readonly RecordIssue[] {
  const labourMinutes = minutesIn(draft.labour);
  const travelMinutes = minutesIn(draft.travel);
  const collectedMinor = minorOf(draft.collected, currency);
  const readings = draft.readings.filter(({ name, value }) => name.trim() !== '' || value.trim() !== '').map(readingIn);
  const wrong: Record<RecordIssue, boolean> = {
    findings: draft.findings.trim() === '',
    actions: draft.actions.trim() === '',
    labour: labourMinutes === undefined,
    travel: travelMinutes === undefined,
    collected: collectedMinor === undefined,
    readings: readings.includes(undefined),
  };
  const issues = (Object.keys(wrong) as RecordIssue[]).filter((name) => wrong[name]);
  if (issues.length > 0) return issues;
  return {
    kind: 'RECORD',
    findings: draft.findings.trim(),
    actions: draft.actions.trim(),
    labourMinutes: labourMinutes ?? null,
    travelMinutes: travelMinutes ?? null,
    otherMethodAsked: draft.otherMethod.trim() || null,
    readings: readings.filter((reading) => reading !== undefined),
    collectedMinor: collectedMinor ?? null,
    parts: draft.parts.map(({ key: _, ...part }) => part),
    before: draft.before,
    after: draft.after,
    begunOn: draft.begunOn,
  };
}

/** Whole minutes; null where nothing stands there, nothing where it cannot be read. */
function minutesIn(text: string): number | null | undefined {
  const said = text.trim();
  if (said === '') return null;
  return /^\d{1,5}$/.test(said) && Number(said) <= 10_080 ? Number(said) : undefined;
}

function readingIn({ name, value, unit, low, high }: DraftReading): StepReading | undefined {
  const [lowest, highest] = [boundIn(low), boundIn(high)];
  if (name.trim() === '' || value.trim() === '' || lowest === undefined || highest === undefined) return undefined;
  return { name: name.trim(), value: value.trim(), unit: unit.trim() || null, low: lowest, high: highest };
}

function boundIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const bound = Number(text);
  return Number.isFinite(bound) ? bound : undefined;
}
