import type { Localized } from '@aftercare/schema';
import type { Database } from '../../kernel/database/open-database.js';
import { systemIn } from '../../kernel/system-in.js';
import type { PaperAddress } from '../files/index.js';
import { recoveryLetterPaper, type RecoveryLetter } from './paper/recovery-letter-paper.js';

/** What printing uses of the house. */
export interface RecoveryLetterHouse {
  readonly database: Database;
}

// What had come when the letter was written is what it tells, however much has come since.
const LETTER = `
  select o.name as organization, v.name as "to", s.kind = 'CLAIMED' as claims, s.on_day::text as "on", s.words,
    to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
    json_build_object('number', r.number, 'title', r.title) as request,
    d.loss_minor::float8 as "lossMinor", h.basis_points as "basisPoints", v.claimed_minor::float8 as "claimedMinor",
    v.currency,
    coalesce((select sum(e.amount_minor) from recovery_step e where e.organization_id = s.organization_id
      and e.recovery_id = s.recovery_id and e.kind = 'MONEY_RECEIVED' and (e.at, e.id) < (s.at, s.id)), 0)::float8
      as "receivedMinor",
    (select coalesce(json_agg(json_build_object('product', l.product, 'batch', l.batch, 'unit', l.unit,
        'quantity', a.quantity_thousandths / 1000.0, 'amountMinor', a.amount_minor) order by c.number, l.line), '[]')
      from claim c
      join claim_line l on l.organization_id = c.organization_id and l.claim_id = c.id
      join claim_assessment a on a.organization_id = l.organization_id and a.line_id = l.id and a.round = c.round
      where c.organization_id = v.organization_id and c.request_id = v.request_id
      and c.state in ('APPROVED', 'SETTLED') and c.currency = v.currency) as goods
  from recovery_step s
    join recovery v on v.organization_id = s.organization_id and v.id = s.recovery_id
    join liability_share h on h.organization_id = v.organization_id and h.id = v.share_id
    join liability_decision d on d.organization_id = h.organization_id and d.id = h.decision_id
    join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
    join organization o on o.id = s.organization_id
  where s.organization_id = ? and s.id = ? and s.kind in ('CLAIMED', 'LETTER_SENT')`;

type Row = Omit<RecoveryLetter, 'organizationName'> & { readonly organization: Localized };

/**
 * The letter of a step of a claim for money from outside, printed each time it is asked for; null where the step is
 * none that is written by us. Who may have it was decided where its address was signed.
 */
export async function printRecoveryLetter(
  { database }: RecoveryLetterHouse,
  { organizationId, id, language = 'zh-CN' }: PaperAddress,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const em = database.entityManagerFor(systemIn(organizationId));
  const [row] = await em.transactional((inside) => inside.execute<Row[]>(LETTER, [organizationId, id]));
  if (!row) return null;
  const { organization, ...letter } = row;
  const bytes = await recoveryLetterPaper({ ...letter, organizationName: organization[language] }, language);
  return { name: `${letter.request.number}-${letter.on}-${language}.pdf`, bytes };
}
