import type { Localized } from '@aftercare/schema';
import type { Database } from '../../kernel/database/open-database.js';
import type { PersonalData } from '../../kernel/personal-data/personal-data.js';
import { systemIn } from '../../kernel/system-in.js';
import type { Files } from '../files/index.js';
import { initialsOf } from './domain/initials-of.js';
import { isAsAnswered } from './paper/report-content-hash.js';
import type { ReportStatement } from './paper/service-report-content.js';

/** What verifying uses of the house. */
export interface VerifyingHouse {
  readonly database: Database;
  readonly files: Pick<Files, 'readReportCode'>;
  readonly personalData: PersonalData;
}

/** What anybody learns who holds the paper of a report: no more than lets them compare it. */
export interface VerifiedReport {
  readonly number: string;
  /** What the paper itself is numbered. */
  readonly documentNumber: string;
  readonly organization: Localized;
  /** ISO 8601. */
  readonly closedAt: string;
  /** IANA name of the zone the paper tells the time in. */
  readonly timeZone: string;
  /** Null where signing was refused. */
  readonly initials: string | null;
  readonly contentHash: string;
  /** Whether it still says what was answered, and every photograph is the one it names. */
  readonly intact: boolean;
}

const REPORT = `
  select p.number, p.content, p.content_hash, p.signed_hash, p.signer_name_cipher, o.name as organization, o.time_zone,
    to_char(coalesce(p.signed_at, p.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as closed_at,
    (select coalesce(json_agg(f.sha256), '[]') from file f where f.organization_id = p.organization_id
      and f.visit_id = p.visit_id and f.purpose in ('BEFORE_PHOTO', 'AFTER_PHOTO')) as photos
  from service_report p join organization o on o.id = p.organization_id
  where p.organization_id = ? and p.id = ?`;

interface ReportRow {
  readonly number: string;
  readonly organization: Localized;
  readonly content: ReportStatement;
  readonly content_hash: string;
  readonly signed_hash: string | null;
  readonly signer_name_cipher: string | null;
  readonly closed_at: string;
  readonly time_zone: string;
  readonly photos: readonly string[];
}

/** Whether a report is genuine, for whoever holds its code; null when no report of this house has it. */
export async function verifyReport(house: VerifyingHouse, code: string): Promise<VerifiedReport | null> {
  const named = house.files.readReportCode(code);
  if (!named) return null;
  const em = house.database.entityManagerFor(systemIn(named.organizationId));
  const [row] = await em.transactional((inside) =>
    inside.execute<ReportRow[]>(REPORT, [named.organizationId, named.id]),
  );
  if (!row) return null;
  const { content, content_hash: contentHash, signed_hash: shownHash, signer_name_cipher: sealed } = row;
  const kept = new Set(row.photos);
  const place = {
    organizationId: named.organizationId,
    table: 'service_report',
    column: 'signer_name_cipher',
    id: named.id,
  };
  return {
    number: row.number,
    documentNumber: content.documentNumber,
    organization: row.organization,
    closedAt: row.closed_at,
    timeZone: row.time_zone,
    initials: sealed === null ? null : initialsOf(house.personalData.open(sealed, place)),
    contentHash,
    intact: isAsAnswered(content, contentHash, shownHash) && content.photos.every(({ sha256 }) => kept.has(sha256)),
  };
}
