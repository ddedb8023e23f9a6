import type { Content } from 'pdfmake/interfaces.js';
import { facts, rows, section, type Column } from '../../../kernel/paper/paper-blocks.js';
import type { ReportReader } from './report-reader.js';
import { partAmountMinor, reportTotals } from './report-totals.js';
import type { ReportStatement } from './service-report-content.js';

/** Parts, old parts, labour and travel, and what the customer owes or has paid. */
export function reportCosts(statement: ReportStatement, reader: ReportReader): Content[] {
  return [
    ...parts(statement, reader),
    ...oldParts(statement, reader),
    ...charges(statement, reader),
    ...settlement(statement, reader),
  ];
}

function moneyColumns({ words }: ReportReader): Column[] {
  return [
    { head: words.amount, width: 82, align: 'right' },
    { head: words.bearing, width: 70 },
  ];
}

function parts({ partsUsed }: ReportStatement, reader: ReportReader): Content[] {
  const { words } = reader;
  if (partsUsed.length === 0) return [];
  const columns: Column[] = [
    { head: words.part, width: 'rest' },
    { head: words.quantity, width: 48, align: 'right' },
    { head: words.unitPrice, width: 72, align: 'right' },
    ...moneyColumns(reader),
  ];
  const lines = partsUsed.map((part) => [
    [part.name, part.partNumber].filter(Boolean).join('\n'),
    reader.quantity(part.quantity, part.unit),
    reader.money(part.unitPrice),
    reader.minor(partAmountMinor(part), part.unitPrice.currency),
    part.covered ? words.covered : words.payable,
  ]);
  return [section(words.parts, rows(columns, lines))];
}

function oldParts({ oldParts: taken }: ReportStatement, reader: ReportReader): Content[] {
  const { words } = reader;
  if (taken.length === 0) return [];
  const columns: Column[] = [
    { head: words.part, width: 160 },
    { head: words.oldSerial, width: 110 },
    { head: words.quantity, width: 50, align: 'right' },
    { head: words.note, width: 'rest' },
  ];
  const lines = taken.map((part) => [
    part.name,
    part.serialNumber ?? '—',
    reader.quantity(part.quantity),
    part.note ?? '—',
  ]);
  return [section(words.oldParts, rows(columns, lines))];
}

function charges({ charges: made }: ReportStatement, reader: ReportReader): Content[] {
  const { words } = reader;
  if (made.length === 0) return [];
  const columns: Column[] = [
    { head: words.charge, width: 60 },
    { head: words.description, width: 'rest' },
    ...moneyColumns(reader),
  ];
  const lines = made.map(({ kind, description, amount, covered }) => [
    words[kind],
    description,
    reader.money(amount),
    covered ? words.covered : words.payable,
  ]);
  return [section(words.charges, rows(columns, lines))];
}

function settlement(statement: ReportStatement, reader: ReportReader): Content[] {
  const { words } = reader;
  const { feeCollected: fee, consent } = statement;
  const totals = reportTotals(statement).flatMap(({ currency, coveredMinor, payableMinor }) => [
    { label: words.totalCovered, value: reader.minor(coveredMinor, currency) },
    { label: words.totalPayable, value: reader.minor(payableMinor, currency) },
  ]);
  const paid = fee && [
    reader.money(fee.amount),
    fee.method && reader.text(fee.method),
    reader.moment(fee.receivedAt),
    fee.receiptNumber && `${words.receipt} ${fee.receiptNumber}`,
  ];
  // What was agreed to is named by its request; the kind of consent behind the stroke is the program's own word.
  const agreed = consent && [
    consent.reference.replace(/\/[A-Z_]+$/, ''),
    consent.givenBy,
    reader.moment(consent.givenAt),
    ...(consent.total ? [reader.money(consent.total)] : []),
  ];
  const lines = [
    ...totals,
    { label: words.feeCollected, value: paid?.filter(Boolean).join(' · ') },
    { label: words.consent, value: agreed?.join(' · ') },
  ].filter(({ value }) => value);
  return lines.length === 0 ? [] : [section(words.settlement, facts(lines))];
}
