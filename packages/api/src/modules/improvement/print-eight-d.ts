import type { EightDState, Localized } from '@aftercare/schema';
import type { Database } from '../../kernel/database/open-database.js';
import { systemIn } from '../../kernel/system-in.js';
import type { PaperAddress } from '../files/index.js';
import { peopleIn, type Disciplines } from './domain/disciplines.js';
import { eightDPaper } from './paper/eight-d-paper.js';

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const REPORT = `
  select e.number, e.state, e.disciplines, ${iso('e.opened_at')} as opened_at, ${iso('e.updated_at')} as updated_at,
    ${iso('e.closed_at')} as closed_at, o.name as organization_name, o.time_zone, r.number as request_number, r.title
  from eight_d e
    join organization o on o.id = e.organization_id
    join service_request r on r.organization_id = e.organization_id and r.id = e.request_id
  where e.organization_id = ? and e.id = ?`;

interface ReportRow {
  readonly number: string;
  readonly state: EightDState;
  readonly disciplines: Disciplines;
  readonly opened_at: string;
  readonly updated_at: string;
  readonly closed_at: string | null;
  readonly organization_name: Localized;
  readonly time_zone: string;
  readonly request_number: string;
  readonly title: string;
}

/** An 8D report as PDF in a language; null when there is none. Who may have it was decided where its address was signed. */
export async function printEightD(
  { database }: { readonly database: Database },
  { organizationId, id, language = 'zh-CN' }: PaperAddress,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const em = database.entityManagerFor(systemIn(organizationId));
  return em.transactional(async (inside) => {
    const [row] = await inside.execute<ReportRow[]>(REPORT, [organizationId, id]);
    if (!row) return null;
    const people = await inside.execute<{ id: string; display_name: string | null }[]>(
      'select id, display_name from account where organization_id = ? and id = any(?::uuid[])',
      [organizationId, `{${peopleIn(row.disciplines).join(',')}}`],
    );
    const bytes = await eightDPaper(
      {
        number: row.number,
        state: row.state,
        organizationName: row.organization_name[language],
        request: { number: row.request_number, title: row.title },
        disciplines: row.disciplines,
        people: Object.fromEntries(people.map(({ id: one, display_name: name }) => [one, name ?? '—'])),
        openedAt: row.opened_at,
        updatedAt: row.updated_at,
        closedAt: row.closed_at,
        timeZone: row.time_zone,
      },
      language,
    );
    return { name: `${row.number}-${language}.pdf`, bytes };
  });
}
