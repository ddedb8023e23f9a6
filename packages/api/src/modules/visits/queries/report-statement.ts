import {
  encodeGlobalId,
  type FieldStatement,
  type Localized,
  type PaymentMethod,
  type VisitKind,
  type VisitOutcome,
} from '@aftercare/schema';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { render, rowOf } from '../../../kernel/read/index.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { checksOfVisit, type ChecksOfVisit } from '../checks-of-visit.sql.js';
import { agreedCharges, type AgreedLine } from '../domain/agreed-charges.js';
import type { Reading } from '../domain/judge-readings.js';
import type { ReportStatement } from '../paper/service-report-content.js';

/** An instant as ISO 8601 in UTC, whoever reads it: the statement is hashed, so every digit counts. */
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const STATEMENT = `
  select v.number as visit_number, v.kind, v.findings, v.actions, v.collected_minor::text, v.collected_by, v.outcome, v.labour_minutes, v.travel_minutes, v.other_method, v.readings, ${iso('v.starts_at')} as starts_at,
    ${iso('v.departed_at')} as departed_at, ${iso('v.arrived_at')} as arrived_at, ${iso('v.finished_at')} as finished_at,
    o.name as organization_name, o.time_zone, o.currency, r.number as request_number, r.title, r.entitlement_sentence,
    c.id::text as customer_id, c.language, c.company_name, c.name_cipher, s.id::text as site_id, s.address_cipher,
    a.serial, m.name as model_name, p.name as product_name, t.name as technician,
    (select coalesce(json_agg(json_build_object('name', k.sentence, 'dueAt', ${iso('k.due_at')},
        'metAt', ${iso('k.stopped_at')}, 'kept', k.breached_at is null) order by k.due_at, k.id), '[]')
      from sla_clock k where k.organization_id = v.organization_id and k.request_id = r.id and k.state in ('MET', 'BROKEN'))
      as promises,
    (select coalesce(json_agg(json_build_object('name', q.name, 'partNumber', i.code, 'quantity', q.quantity, 'unit', null,
        'unitPrice', json_build_object('amountMinor', q.unit_price_minor, 'currency', q.currency), 'covered', q.covered,
        'taken', q.old_part_taken, 'item', q.price_item_id) order by q.position, q.id), '[]')
      from visit_part q left join price_item i on i.organization_id = q.organization_id and i.id = q.price_item_id
      where q.organization_id = v.organization_id and q.visit_id = v.id) as parts,
    (select json_build_object('reference', r.number || '/' || g.kind, 'givenAt', ${iso('g.answered_at')},
        'totalMinor', g.total_minor, 'currency', g.currency, 'lines', g.lines)
      from consent g where g.organization_id = v.organization_id and g.request_id = r.id and g.kind = 'PAID_WORK'
      and g.state = 'GIVEN') as consent,
    exists (select 1 from visit e where e.organization_id = v.organization_id and e.request_id = r.id and e.id <> v.id
      and e.outcome in ('FIXED', 'ADVICE_GIVEN') and e.finished_at < coalesce(v.finished_at, now())) as charged_before,
    ${render(checksOfVisit(rowOf('v'))).text} as checks,
    (select coalesce(json_agg(json_build_object('sha256', f.sha256, 'sent', coalesce(f.sent_sha256, f.sha256), 'caption', null,
        'stage', case f.purpose when 'BEFORE_PHOTO' then 'BEFORE' else 'AFTER' end) order by f.created_at, f.id), '[]')
      from file f where f.organization_id = v.organization_id and f.visit_id = v.id
      and f.purpose in ('BEFORE_PHOTO', 'AFTER_PHOTO')) as photos
  from visit v
    join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
    join customer c on c.organization_id = v.organization_id and c.id = r.customer_id
    join technician t on t.organization_id = v.organization_id and t.id = v.technician_id
    join organization o on o.id = v.organization_id
    left join site s on s.organization_id = v.organization_id and s.id = r.site_id
    left join asset a on a.organization_id = v.organization_id and a.id = r.asset_id
    left join product_model m on m.organization_id = v.organization_id and m.id = a.model_id
    left join product p on p.organization_id = v.organization_id and p.id = m.product_id
  where v.organization_id = ? and v.id = ?`;

type StoredPart = ReportStatement['partsUsed'][number] & { readonly taken: boolean; readonly item: string | null };
type StoredPhoto = ReportStatement['photos'][number] & { readonly sent: string };

interface AgreedPrice {
  readonly reference: string;
  readonly givenAt: string;
  readonly totalMinor: number | null;
  readonly currency: string | null;
  readonly lines: readonly AgreedLine[];
}

interface StatementRow {
  readonly visit_number: string;
  readonly kind: VisitKind;
  readonly findings: string;
  readonly actions: string;
  readonly collected_minor: string | null;
  readonly starts_at: string;
  readonly departed_at: string | null;
  readonly arrived_at: string | null;
  readonly finished_at: string | null;
  readonly organization_name: Localized;
  readonly time_zone: string;
  readonly currency: string;
  readonly request_number: string;
  readonly title: string;
  readonly entitlement_sentence: Localized | null;
  readonly customer_id: string;
  readonly language: keyof Localized;
  readonly company_name: string | null;
  readonly name_cipher: string | null;
  readonly site_id: string | null;
  readonly address_cipher: string | null;
  readonly serial: string | null;
  readonly model_name: Localized | null;
  readonly product_name: Localized | null;
  readonly technician: string;
  readonly promises: ReportStatement['promises'];
  readonly parts: readonly StoredPart[];
  readonly consent: AgreedPrice | null;
  /** Whether another visit ended the work before: its report has the labour and travel agreed to. */
  readonly charged_before: boolean;
  readonly photos: readonly StoredPhoto[];
  readonly collected_by: PaymentMethod | null;
  readonly outcome: VisitOutcome | null;
  readonly labour_minutes: number | null;
  readonly travel_minutes: number | null;
  readonly other_method: string | null;
  readonly readings: readonly Reading[];
  readonly checks: ChecksOfVisit;
}

/**
 * What the report of a visit states, as things stand: what the customer is shown, signs, and the paper prints. One
 * statement; null when the visit is not there. What it says changes with the visit, its parts and its photographs.
 */
export async function reportStatement(
  rows: SqlRows,
  personalData: PersonalData,
  organizationId: string,
  visitId: string,
): Promise<{ readonly statement: ReportStatement; readonly language: keyof Localized } | null> {
  const [row] = (await rows.execute(STATEMENT, [organizationId, visitId])) as StatementRow[];
  if (!row) return null;
  const open = (sealed: string | null, table: string, column: string, id: string | null) =>
    sealed && id ? personalData.open(sealed, { organizationId, table, column, id }) : null;
  const customerName = row.company_name ?? open(row.name_cipher, 'customer', 'name_cipher', row.customer_id) ?? '';
  const siteAddress = open(row.address_cipher, 'site', 'address_cipher', row.site_id);
  return { statement: stated(row, visitId, customerName, siteAddress), language: row.language };
}

function stated(row: StatementRow, visitId: string, customerName: string, siteAddress: string | null): ReportStatement {
  const { language } = row;
  const product = row.product_name ?? row.model_name;
  return {
    documentNumber: row.visit_number,
    organizationName: row.organization_name[language],
    request: { number: row.request_number, title: row.title },
    customerName,
    siteAddress,
    asset: product && {
      product: product[language],
      model: row.model_name?.[language] ?? null,
      serialNumber: row.serial,
    },
    visitKind: row.kind,
    technicians: [row.technician],
    times: {
      timeZone: row.time_zone,
      scheduledAt: row.starts_at,
      departedAt: row.departed_at,
      arrivedAt: row.arrived_at,
      finishedAt: row.finished_at,
    },
    promises: row.promises,
    entitlement: row.entitlement_sentence,
    findings: row.findings,
    actions: row.actions,
    alternativeAsked: row.other_method,
    readings: row.readings.map(readingOf),
    partsUsed: row.parts.map(({ taken: _taken, item: _item, ...part }) => part),
    oldParts: row.parts
      .filter(({ taken }) => taken)
      .map(({ name, quantity }) => ({ name, serialNumber: null, quantity, note: null })),
    charges: row.consent && !row.charged_before ? agreedCharges(row.consent.lines, row.outcome, language) : [],
    feeCollected: feeOf(row),
    consent: row.consent && agreedOf(row.consent, customerName),
    photos: row.photos.map(({ sent: _sent, ...photo }) => photo),
    labourMinutes: row.labour_minutes,
    travelMinutes: row.travel_minutes,
    checklists: runsHere(row, visitId).map(({ label, passed, answers }) => ({
      name: label,
      passed,
      notes: answers.flatMap(({ note }) => note ?? []),
    })),
    records: row.checks.written.map(({ label, states }) => ({
      name: label,
      states: states.map((state) => ({ name: state.label, text: state.text })),
    })),
    field: fieldOf(row, visitId),
  };
}

/** The same as the phone knows it: what it sent, in its own names. */
const fieldOf = (row: StatementRow, visitId: string): FieldStatement => ({
  visit: row.visit_number,
  request: row.request_number,
  outcome: row.outcome,
  findings: row.findings,
  actions: row.actions,
  departedAt: row.departed_at,
  arrivedAt: row.arrived_at,
  finishedAt: row.finished_at,
  labourMinutes: row.labour_minutes,
  travelMinutes: row.travel_minutes,
  otherMethodAsked: row.other_method,
  readings: row.readings.map(({ name, value, unit, low, high }) => ({ name, value, unit, low, high })),
  parts: row.parts.map(({ item, name, quantity, covered, taken }) => ({
    item: item && encodeGlobalId('PriceItem', item),
    name: item ? null : name,
    quantity,
    covered,
    oldPartTaken: taken,
  })),
  collectedMinor: row.collected_minor,
  collectedBy: row.collected_by,
  photos: row.photos.map(({ stage, sent }) => ({ stage: stage as 'BEFORE' | 'AFTER', sha256: sent })),
  checklists: runsHere(row, visitId).map(({ checklist, passed }) => ({ name: checklist, passed })),
  records: row.checks.written.map(({ record, states }) => ({
    name: record,
    states: Object.fromEntries(states.map(({ name, text }) => [name, text])),
  })),
});

const runsHere = ({ checks }: StatementRow, visitId: string) => checks.runs.filter((run) => run.visitId === visitId);

function readingOf({ name, value, unit, low, high, withinBounds }: Reading): ReportStatement['readings'][number] {
  const bounds =
    low !== null && high !== null ? `${low} – ${high}` : low !== null ? `≥ ${low}` : high !== null ? `≤ ${high}` : null;
  return { name, value, unit, limit: bounds && [bounds, unit].filter(Boolean).join(' '), withinLimit: withinBounds };
}

const agreedOf = (agreed: AgreedPrice, givenBy: string): ReportStatement['consent'] => {
  const { reference, givenAt, totalMinor, currency } = agreed;
  const total = totalMinor === null || currency === null ? null : { amountMinor: totalMinor, currency };
  return { reference, givenBy, givenAt, ...(total && { total }) };
};

const feeOf = ({ collected_minor, currency, finished_at, starts_at }: StatementRow): ReportStatement['feeCollected'] =>
  collected_minor === null
    ? null
    : {
        amount: { amountMinor: Number(collected_minor), currency },
        method: null,
        receivedAt: finished_at ?? starts_at,
        receiptNumber: null,
      };
