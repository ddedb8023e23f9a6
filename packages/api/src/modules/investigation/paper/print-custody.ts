import type { EvidenceKind, Localized } from '@aftercare/schema';
import type { Database } from '../../../kernel/database/open-database.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { systemIn } from '../../../kernel/system-in.js';
import type { Files, PaperAddress } from '../../files/index.js';
import { custodyPaper } from './custody-paper.js';

/** What printing uses of the house. */
export interface CustodyHouse {
  readonly database: Database;
  readonly files: Pick<Files, 'storage'>;
  readonly personalData: PersonalData;
  now(): Date;
}

const UTC = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const ENTRIES = (table: string, text: string) => `
  (select coalesce(json_agg(json_build_object('at', to_char(x.at at time zone 'UTC', ${UTC}),
    'by', coalesce(a.display_name, ''), 'text', x.${text}) order by x.at, x.id), '[]') from ${table} x
   join account a on a.organization_id = x.organization_id and a.id = x.by_id
   where x.organization_id = e.organization_id and x.evidence_id = e.id)`;

const CUSTODY = `
  select e.id, e.number, r.number as request_number, e.kind, e.title, e.sha256, e.measured, e.unit, e.instrument,
    e.place_cipher, e.latitude, e.longitude, f.content_type, f.size::text as size, f.storage_key, o.name, o.time_zone,
    coalesce(t.display_name, '') as author, coalesce(w.display_name, '') as recorded_by,
    to_char(e.taken_at at time zone 'UTC', ${UTC}) as taken_at,
    to_char(e.recorded_at at time zone 'UTC', ${UTC}) as recorded_at,
    ${ENTRIES('evidence_look', 'purpose')} as looks, ${ENTRIES('evidence_annotation', 'text')} as notes
  from evidence e
  join organization o on o.id = e.organization_id
  join service_request r on r.organization_id = e.organization_id and r.id = e.request_id
  join account t on t.organization_id = e.organization_id and t.id = e.author_id
  join account w on w.organization_id = e.organization_id and w.id = e.recorded_by_id
  left join file f on f.organization_id = e.organization_id and f.id = e.file_id
  where e.organization_id = ? and e.id = ?`;

interface Entry {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

interface CustodyRow {
  readonly id: string;
  readonly number: string;
  readonly request_number: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly sha256: string | null;
  readonly measured: string | null;
  readonly unit: string | null;
  readonly instrument: string | null;
  readonly place_cipher: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly content_type: string | null;
  readonly size: string | null;
  readonly storage_key: string | null;
  readonly name: Localized;
  readonly time_zone: string;
  readonly author: string;
  readonly recorded_by: string;
  readonly taken_at: string;
  readonly recorded_at: string;
  readonly looks: readonly Entry[];
  readonly notes: readonly Entry[];
}

/**
 * The chain of custody of a piece of evidence as it is now: printed anew each time, with the file's digest checked again.
 * Who may have it was decided where its address was signed. Null when there is no such evidence.
 */
export async function printCustody(
  house: CustodyHouse,
  { organizationId, id, language = 'zh-CN' }: PaperAddress,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const em = house.database.entityManagerFor(systemIn(organizationId));
  const [row] = await em.transactional((inside) => inside.execute<CustodyRow[]>(CUSTODY, [organizationId, id]));
  if (!row) return null;
  const place = { organizationId, table: 'evidence', column: 'place_cipher', id };
  const paper = {
    organizationName: row.name[language],
    timeZone: row.time_zone,
    number: row.number,
    requestNumber: row.request_number,
    kind: row.kind,
    title: row.title,
    author: row.author,
    takenAt: row.taken_at,
    place: row.place_cipher && house.personalData.open(row.place_cipher, place),
    position: row.latitude === null ? null : `${row.latitude}, ${row.longitude}`,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    contentType: row.content_type,
    size: row.size,
    sha256: row.sha256,
    reading: row.measured && `${row.measured} ${row.unit}`,
    instrument: row.instrument,
    whole: row.storage_key && row.sha256 ? await isWhole(house, row.storage_key, row.sha256) : null,
    looks: row.looks,
    notes: row.notes,
    printedAt: house.now().toISOString(),
  };
  return { name: `${row.number}-${language}.pdf`, bytes: await custodyPaper(paper, language) };
}

/** It lies under the digest that was recorded, and is what that says; a file that is gone is not whole. */
const isWhole = async ({ files }: CustodyHouse, key: string, sha256: string): Promise<boolean> =>
  key.endsWith(`/${sha256}`) && (await files.storage.isWhole(key));
