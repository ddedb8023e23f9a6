import type { Content } from 'pdfmake/interfaces.js';
import { prose, rows, section } from '../../../kernel/paper/paper-blocks.js';
import type { ReportReader } from './report-reader.js';
import type { ReportReading, ReportStatement } from './service-report-content.js';

/** What was found, done, achieved, asked for and measured. */
export function reportWork(statement: ReportStatement, reader: ReportReader): Content[] {
  const { words } = reader;
  const outcome = statement.field?.outcome;
  const texts: [string, string | null][] = [
    [words.findings, statement.findings],
    [words.actions, statement.actions],
    [words.outcome, outcome ? words[outcome] : null],
    [words.alternative, statement.alternativeAsked],
  ];
  return [
    ...texts.flatMap(([title, text]) => (text?.trim() ? [section(title, prose(text))] : [])),
    ...readings(statement.readings, reader),
  ];
}

function readings(all: readonly ReportReading[], { words }: ReportReader): Content[] {
  if (all.length === 0) return [];
  const verdict = ({ withinLimit }: ReportReading) => {
    if (withinLimit === null) return '—';
    return withinLimit ? words.withinLimit : { text: words.outsideLimit, style: 'warning' };
  };
  const columns = [
    { head: words.reading, width: 'rest' as const },
    { head: words.value, width: 90, align: 'right' as const },
    { head: words.limit, width: 130 },
    { head: words.result, width: 70 },
  ];
  const lines = all.map((reading) => [
    reading.name,
    [reading.value, reading.unit].filter(Boolean).join(' '),
    reading.limit ?? '—',
    verdict(reading),
  ]);
  return [section(words.readings, rows(columns, lines))];
}
