import type { Content } from 'pdfmake/interfaces.js';
import { callout, facts, printable, rows, section } from '../../../kernel/paper/paper-blocks.js';
import { formatZone } from '../../../kernel/paper/paper-format.js';
import { CELL_PADDING, INK, PAGE_WIDTH } from '../../../kernel/paper/paper-styles.js';
import type { ReportReader } from './report-reader.js';
import type { ReportStatement } from './service-report-content.js';

/** Whose paper this is, what it is about, who came when, and what had been promised. */
export function reportHead(statement: ReportStatement, issuedAt: string, reader: ReportReader): Content[] {
  const { words } = reader;
  const { asset, request } = statement;
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            { text: printable(statement.organizationName), style: 'organization' },
            { text: words.title, style: 'title', margin: [0, 2, 0, 0] },
          ],
        },
        {
          width: 170,
          alignment: 'right',
          stack: [
            { text: words.number, style: 'label' },
            { text: printable(statement.documentNumber), bold: true, fontSize: 11 },
            { text: `${words.issuedAt} ${reader.moment(issuedAt)}`, style: 'small', margin: [0, 4, 0, 0] },
          ],
        },
      ],
    },
    { canvas: [{ type: 'line', x1: 0, y1: 6, x2: PAGE_WIDTH, y2: 6, lineWidth: 1.2, lineColor: INK.accent }] },
    { text: printable(request.title), fontSize: 12, bold: true, margin: [0, 10, 0, 5] },
    facts([
      { label: words.request, value: request.number },
      { label: words.visitKind, value: words[statement.visitKind] },
      { label: words.customer, value: statement.customerName },
      { label: words.technicians, value: statement.technicians.join(reader.language === 'en' ? ', ' : '、') },
      { label: words.site, value: statement.siteAddress },
      { label: words.product, value: asset?.product },
      { label: words.model, value: asset?.model },
      { label: words.serial, value: asset?.serialNumber },
    ]),
    ...(statement.entitlement ? [callout(reader.text(statement.entitlement))] : []),
    ...times(statement, reader),
    ...promises(statement, reader),
  ];
}

function times({ times: at, visitKind }: ReportStatement, reader: ReportReader): Content[] {
  const { words } = reader;
  const moments = [
    { head: words.scheduledAt, at: at.scheduledAt },
    { head: words.departedAt, at: at.departedAt },
    { head: visitKind === 'ON_SITE' ? words.arrivedAt : words.startedAt, at: at.arrivedAt },
    { head: words.finishedAt, at: at.finishedAt },
  ].filter((moment) => moment.at !== null);
  const first = moments[0]?.at;
  if (!first) return [];
  const width = PAGE_WIDTH / moments.length - 2 * CELL_PADDING;
  return [
    section(words.times, [
      rows(
        moments.map(({ head }) => ({ head, width })),
        [moments.map((moment) => reader.moment(moment.at))],
      ),
      { text: `${words.zone} ${formatZone(first, at.timeZone)}`, style: 'small', margin: [CELL_PADDING, 3, 0, 0] },
    ]),
  ];
}

function promises({ promises: made }: ReportStatement, reader: ReportReader): Content[] {
  const { words } = reader;
  if (made.length === 0) return [];
  const columns = [
    { head: words.promise, width: 'rest' as const },
    { head: words.dueAt, width: 105 },
    { head: words.metAt, width: 105 },
    { head: words.result, width: 60 },
  ];
  const lines = made.map(({ name, dueAt, metAt, kept }) => [
    reader.text(name),
    reader.moment(dueAt),
    reader.moment(metAt),
    kept ? { text: words.kept, style: 'strong' } : { text: words.broken, style: 'warning' },
  ]);
  return [section(words.promises, rows(columns, lines))];
}
