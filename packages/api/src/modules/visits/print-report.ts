import type { Language } from '@aftercare/schema';
import type { Database } from '../../kernel/database/open-database.js';
import type { PersonalData } from '../../kernel/personal-data/personal-data.js';
import { systemIn } from '../../kernel/system-in.js';
import type { Files } from '../files/index.js';
import { serviceReportPaper } from './paper/service-report-paper.js';
import type { ReportSignOff, ReportStatement } from './paper/service-report-content.js';

/** What printing uses of the house. */
export interface PrintingHouse {
  readonly database: Database;
  readonly files: Pick<Files, 'storage' | 'store' | 'verifyUrl'>;
  readonly personalData: PersonalData;
}

/** A printed report: its file name and its PDF. */
export interface PrintedReport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const REPORT = `
  select p.id, p.visit_id, p.request_id, p.number, p.language, p.content, p.content_hash, p.signer_name_cipher, p.refusal_reason,
    to_char(coalesce(p.signed_at, p.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as closed_at,
    s.storage_key as signature_key,
    (select f.storage_key from file f where f.organization_id = p.organization_id and f.visit_id = p.visit_id
      and f.purpose = 'REPORT' and f.name = p.number || '.pdf' order by f.created_at limit 1) as paper_key,
    (select coalesce(json_agg(json_build_object('sha256', f.sha256, 'key', f.storage_key)), '[]') from file f
      where f.organization_id = p.organization_id and f.visit_id = p.visit_id
      and f.purpose in ('BEFORE_PHOTO', 'AFTER_PHOTO')) as photos
  from service_report p
    left join file s on s.organization_id = p.organization_id and s.id = p.signature_file_id
  where p.organization_id = ? and p.id = ?`;

interface ReportRow {
  readonly id: string;
  readonly visit_id: string;
  readonly request_id: string;
  readonly number: string;
  readonly language: Language;
  readonly content: ReportStatement;
  readonly content_hash: string;
  readonly signer_name_cipher: string | null;
  readonly refusal_reason: string | null;
  readonly closed_at: string;
  readonly signature_key: string | null;
  readonly paper_key: string | null;
  readonly photos: readonly { readonly sha256: string; readonly key: string }[];
}

/**
 * The closed report of a visit as PDF in the customer's language. Printed when first asked for and kept as a file: what
 * was signed does not change. Who may have it was decided where its address was signed. Null when there is none.
 *
 * Fails with `ServiceReportUnprintable` when the stored content is not what was signed.
 */
export async function printReport(
  house: PrintingHouse,
  { organizationId, id }: { readonly organizationId: string; readonly id: string },
): Promise<PrintedReport | null> {
  const em = house.database.entityManagerFor(systemIn(organizationId));
  const [row] = await em.transactional((inside) => inside.execute<ReportRow[]>(REPORT, [organizationId, id]));
  if (!row) return null;
  const name = `${row.number}.pdf`;
  if (row.paper_key) return { name, bytes: await house.files.storage.get(row.paper_key) };
  const bytes = await print(house, organizationId, row);
  await em.transactional(async (inside) => {
    // Two readers at once print the same bytes; one file of them is enough.
    await inside.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [id]);
    const [kept] = await inside.execute<ReportRow[]>(REPORT, [organizationId, id]);
    if (!kept!.paper_key) await keep(house, inside, organizationId, row, name, bytes);
  });
  return { name, bytes };
}

type Transaction = Parameters<PrintingHouse['files']['store']>[0];

const keep = (
  house: PrintingHouse,
  em: Transaction,
  organizationId: string,
  row: ReportRow,
  name: string,
  bytes: Uint8Array,
) =>
  house.files.store(em, {
    organizationId,
    accountId: null,
    purpose: 'REPORT',
    name,
    bytes,
    contentType: 'application/pdf',
    width: null,
    height: null,
    requestId: row.request_id,
    visitId: row.visit_id,
  });

async function print(house: PrintingHouse, organizationId: string, row: ReportRow): Promise<Uint8Array> {
  const wanted = new Set(row.content.photos.map(({ sha256 }) => sha256));
  const photos = row.photos.filter(({ sha256 }) => wanted.has(sha256));
  const images = new Map(
    await Promise.all(photos.map(async ({ sha256, key }) => [sha256, await house.files.storage.get(key)] as const)),
  );
  const signOff = await signOffOf(house, organizationId, row);
  const verifyUrl = house.files.verifyUrl(organizationId, row.id);
  return serviceReportPaper(
    { statement: row.content, signOff, images, issuedAt: row.closed_at, verifyUrl },
    row.language,
  );
}

async function signOffOf(
  { files, personalData }: PrintingHouse,
  organizationId: string,
  row: ReportRow,
): Promise<ReportSignOff> {
  const contentHash = row.content_hash;
  if (row.refusal_reason !== null)
    return { kind: 'REFUSED', reason: row.refusal_reason, refusedBy: null, recordedAt: row.closed_at, contentHash };
  const place = { organizationId, table: 'service_report', column: 'signer_name_cipher', id: row.id };
  const signerName = personalData.open(row.signer_name_cipher!, place);
  const mark = { kind: 'IMAGE', bytes: await files.storage.get(row.signature_key!) } as const;
  return { kind: 'SIGNED', signerName, signedAt: row.closed_at, contentHash, mark };
}
