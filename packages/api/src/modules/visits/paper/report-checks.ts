import type { Content } from 'pdfmake/interfaces.js';
import { facts, rows, section } from '../../../kernel/paper/paper-blocks.js';
import type { ReportReader } from './report-reader.js';
import type { ReportStatement } from './service-report-content.js';

/** The checklists that were gone through at the visit, and the forms that were filled in. */
export function reportChecks(
  { checklists = [], records = [], labourMinutes = null, travelMinutes = null }: ReportStatement,
  reader: ReportReader,
): Content[] {
  const { words } = reader;
  const columns = [
    { head: words.checklist, width: 'rest' as const },
    { head: words.result, width: 90 },
    { head: words.note, width: 200 },
  ];
  const lines = checklists.map(({ name, passed, notes }) => [
    reader.text(name),
    passed ? { text: words.passed, style: 'strong' } : { text: words.failed, style: 'warning' },
    notes.join('; ') || '—',
  ]);
  const spent = [
    { label: words.labourTime, value: minutes(labourMinutes, reader) },
    { label: words.travelTime, value: minutes(travelMinutes, reader) },
  ].filter(({ value }) => value !== null);
  return [
    ...(spent.length ? [section(words.timeSpent, facts(spent))] : []),
    ...(lines.length ? [section(words.checklists, rows(columns, lines))] : []),
    ...records.map(({ name, states }) =>
      section(reader.text(name), facts(states.map((state) => ({ label: reader.text(state.name), value: state.text })))),
    ),
  ];
}

const minutes = (spent: number | null, { words, quantity }: ReportReader): string | null =>
  spent === null ? null : quantity(spent, words.minutes);
