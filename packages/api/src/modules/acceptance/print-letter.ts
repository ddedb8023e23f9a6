import type { Language, Localized } from '@aftercare/schema';
import type { Database } from '../../kernel/database/open-database.js';
import type { PersonalData } from '../../kernel/personal-data/personal-data.js';
import { systemIn } from '../../kernel/system-in.js';
import { letterPaper } from './paper/letter-paper.js';

/** What printing a letter uses of the house. */
export interface LetterHouse {
  readonly database: Database;
  readonly personalData: PersonalData;
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LETTER = `
  select l.number, l.cause, l.remedy, l.result, l.content_hash, ${iso('l.sent_at')} as sent_at,
    o.name as organization_name, o.hotline, o.time_zone, r.number as request_number, r.title,
    ${iso('r.filed_at')} as filed_at, c.id::text as customer_id, c.company_name, c.name_cipher,
    coalesce(m.name, p.name) as product_name, a.serial
  from letter l
    join organization o on o.id = l.organization_id
    join service_request r on r.organization_id = l.organization_id and r.id = l.request_id
    join customer c on c.organization_id = l.organization_id and c.id = r.customer_id
    left join asset a on a.organization_id = l.organization_id and a.id = r.asset_id
    left join product_model m on m.organization_id = l.organization_id and m.id = a.model_id
    left join product p on p.organization_id = l.organization_id and p.id = m.product_id
  where l.organization_id = ? and l.id = ?`;

interface LetterRow {
  readonly number: string;
  readonly cause: string;
  readonly remedy: string;
  readonly result: string;
  readonly content_hash: string;
  readonly sent_at: string;
  readonly organization_name: Localized;
  readonly hotline: string | null;
  readonly time_zone: string;
  readonly request_number: string;
  readonly title: string;
  readonly filed_at: string;
  readonly customer_id: string;
  readonly company_name: string | null;
  readonly name_cipher: string | null;
  readonly product_name: Partial<Localized> | null;
  readonly serial: string | null;
}

/**
 * A letter to a customer as PDF in that language; null when there is none. Who may have it was decided where its address
 * was signed. Printed each time: it says what was sent, and the same letter gives the same bytes.
 */
export async function printLetter(
  { database, personalData }: LetterHouse,
  {
    organizationId,
    id,
    language,
  }: { readonly organizationId: string; readonly id: string; readonly language: Language },
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const em = database.entityManagerFor(systemIn(organizationId));
  const [row] = await em.transactional((inside) => inside.execute<LetterRow[]>(LETTER, [organizationId, id]));
  if (!row) return null;
  const { name_cipher: sealed, company_name: company, customer_id } = row;
  const place = { organizationId, table: 'customer', column: 'name_cipher', id: customer_id };
  const bytes = await letterPaper(
    {
      number: row.number,
      cause: row.cause,
      remedy: row.remedy,
      result: row.result,
      contentHash: row.content_hash,
      organizationName: row.organization_name[language],
      hotline: row.hotline,
      customerName: company ?? (sealed ? personalData.open(sealed, place) : ''),
      request: { number: row.request_number, title: row.title, filedAt: row.filed_at },
      unit: [row.product_name?.[language], row.serial].filter(Boolean).join(' · ') || null,
      sentAt: row.sent_at,
      timeZone: row.time_zone,
    },
    language,
  );
  return { name: `${row.number}-${language}.pdf`, bytes };
}
