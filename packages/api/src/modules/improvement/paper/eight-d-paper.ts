import type { EightDState, Language } from '@aftercare/schema';
import type { Content } from 'pdfmake/interfaces.js';
import { callout, facts, printable, prose, rows, section, type Column } from '../../../kernel/paper/paper-blocks.js';
import { formatMoment } from '../../../kernel/paper/paper-format.js';
import { INK, PAGE_MARGINS, PAGE_WIDTH } from '../../../kernel/paper/paper-styles.js';
import { printPaper } from '../../../kernel/paper/print-paper.js';
import type { CausePath, Containment, Disciplines } from '../domain/disciplines.js';
import { EIGHT_D_WORDS, type EightDWords } from './eight-d-words.js';

/** A report as it is printed. Moments ISO 8601 in UTC, days `YYYY-MM-DD`. */
export interface EightDContent {
  readonly number: string;
  readonly state: EightDState;
  readonly organizationName: string;
  readonly request: { readonly number: string; readonly title: string };
  readonly disciplines: Disciplines;
  /** Names of staff by UUID. */
  readonly people: Readonly<Record<string, string>>;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** IANA. */
  readonly timeZone: string;
}

/**
 * The 8D report as PDF, A4: the frame in the reader's language, the words as they were written. The same report gives
 * the same bytes.
 */
export async function eightDPaper(report: EightDContent, language: Language): Promise<Uint8Array> {
  const words = EIGHT_D_WORDS[language];
  return printPaper({
    title: `${words.title} ${report.number}`,
    author: report.organizationName,
    language,
    issuedAt: new Date(report.updatedAt),
    footer: (page, pages) => ({
      margin: [PAGE_MARGINS[0], 22],
      columns: [
        { text: `${report.number} · ${report.request.number}`, style: 'small' },
        { text: words.page(page, pages), style: 'small', alignment: 'right', width: 170 },
      ],
    }),
    content: [...head(report, language), ...disciplines(report, words)],
  });
}

function head({ organizationName, ...report }: EightDContent, language: Language): Content[] {
  const words = EIGHT_D_WORDS[language];
  const moment = (iso: string) => formatMoment(iso, report.timeZone, language);
  return [
    { text: printable(organizationName), style: 'organization' },
    { text: words.title, style: 'title', margin: [0, 2, 0, 0] },
    { canvas: [{ type: 'line', x1: 0, y1: 6, x2: PAGE_WIDTH, y2: 6, lineWidth: 1.2, lineColor: INK.accent }] },
    { text: printable(report.request.title), fontSize: 12, bold: true, margin: [0, 10, 0, 5] },
    facts([
      { label: words.number, value: report.number },
      { label: words.state, value: words[report.state] },
      { label: words.request, value: report.request.number },
      { label: words.openedAt, value: moment(report.openedAt) },
      { label: words.closedAt, value: report.closedAt && moment(report.closedAt) },
    ]),
  ];
}

function disciplines({ disciplines: all, people }: EightDContent, words: EightDWords): Content[] {
  const named = (id: string | null) => (id === null ? '—' : (people[id] ?? '—'));
  const { problem, containment, corrections, preventions } = all;
  const members = all.members.map(({ accountId, part }) => [named(accountId), part].filter(Boolean).join(' · '));
  const paths = ['OCCURRENCE', 'ESCAPE'] as const;
  return [
    section(words.D1, [
      callout(`${words.lead}${words.colon}${named(all.leadId)}`),
      ...(members.length ? [prose(members.join('\n'))] : []),
    ]),
    section(
      words.D2,
      (['what', 'where', 'when', 'extent', 'evidence'] as const).flatMap((part) => said(words[part], problem[part])),
    ),
    section(words.D3, actions(containment, words, named)),
    section(words.D4, [...causes(words.occurrence, all.occurrence, words), ...causes(words.escape, all.escape, words)]),
    section(
      words.D5,
      paths.flatMap((path) => [
        label(words[path]),
        actions(
          corrections.filter((one) => one.path === path),
          words,
          named,
        ),
      ]),
    ),
    section(
      words.D7,
      preventions.length
        ? rows(
            [
              { head: words.action, width: 'rest' },
              { head: words.by, width: 80 },
              { head: words.doneOn, width: 60 },
            ],
            preventions.map(({ action, byId, doneOn }) => [action, named(byId), doneOn ?? '—']),
          )
        : prose(words.nothing),
    ),
    section(words.D8, prose(all.closing || words.nothing)),
  ];
}

const label = (text: string): Content => ({ text, style: 'strong', margin: [0, 6, 0, 3] });
const said = (name: string, text: string): Content[] => (text ? [label(name), prose(text)] : []);

function actions(all: readonly Containment[], words: EightDWords, named: (id: string | null) => string): Content {
  if (!all.length) return prose(words.nothing);
  const columns: Column[] = [
    { head: words.action, width: 'rest' },
    { head: words.by, width: 60 },
    { head: words.doneOn, width: 52 },
    { head: words.verification, width: 120 },
    { head: words.verifiedOn, width: 52 },
  ];
  const lines = all.map(({ action, byId, doneOn, verification, verifiedOn }) => [
    action || '—',
    named(byId),
    doneOn ?? '—',
    verification || '—',
    verifiedOn ?? '—',
  ]);
  return rows(columns, lines);
}

function causes(name: string, { whys, rootCause }: CausePath, words: EightDWords): Content[] {
  const lines = whys.map((why, place) => [`${words.why} ${place + 1}`, why]);
  const columns: Column[] = [
    { head: '', width: 60 },
    { head: name, width: 'rest' },
  ];
  return [
    lines.length ? rows(columns, lines) : label(name),
    callout(`${words.rootCause}${words.colon}${rootCause || words.nothing}`),
  ];
}
