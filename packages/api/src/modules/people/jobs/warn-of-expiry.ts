import { change, type ChangeContext, type Work } from '../../../kernel/database/unit-of-work.js';
import { formatDay } from '../../../kernel/paper/paper-format.js';
import { certificatesInWords } from '../domain/certificate-words.js';
import { LEADERS } from '../people.access.js';

/** How long before a certificate runs out somebody is told. Days. */
export const WARNED_BEFORE_DAYS = 30;

const DUE = `
  select 1 from certificate c join organization o on o.id = c.organization_id
  where c.organization_id = ? and c.warned_at is null and c.ended_on is null
    and c.expires_on <= (?::timestamptz at time zone o.time_zone)::date + ${WARNED_BEFORE_DAYS} limit 1`;

/** Marks those whose turn it is, so that any number of servers tell of each once. */
const TAKEN = `
  update certificate c set warned_at = ?::timestamptz from technician t, organization o
  where c.organization_id = ? and c.warned_at is null and c.ended_on is null
    and o.id = c.organization_id and t.organization_id = c.organization_id and t.id = c.technician_id
    and c.expires_on <= (?::timestamptz at time zone o.time_zone)::date + ${WARNED_BEFORE_DAYS}
  returning c.id, c.kind, c.expires_on::text as "expiresOn", t.id as "technicianId", t.name, t.retired_at is null as here,
    (select a.id from account a where a.organization_id = t.organization_id and a.technician_id = t.id
      and a.disabled_at is null limit 1) as "accountId"`;

interface Expiring {
  readonly id: string;
  readonly kind: string;
  readonly expiresOn: string;
  readonly technicianId: string;
  readonly name: string;
  readonly here: boolean;
  readonly accountId: string | null;
}

/**
 * Tells of every certificate of one organization that runs out within 30 days: whoever holds it, and those who lead
 * people. Each once, also where it ran out while the house slept. Nobody is told of those who have left.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one change
 * @returns how many were told of
 */
export async function warnOfExpiry(contextOf: () => ChangeContext): Promise<number> {
  const { em, actor, now } = contextOf();
  const { organizationId } = actor;
  const due = await em.transactional((inside) => inside.execute<unknown[]>(DUE, [organizationId, now().toISOString()]));
  if (!due.length) return 0;
  let told = 0;
  const ask = { operation: 'warnOfExpiry', subjectType: 'Certificate', input: {} };
  await change(
    contextOf(),
    ask,
    async (work) => {
      told = await tell(work);
      return { subjectId: organizationId };
    },
    async () => true,
  );
  return told;
}

async function tell(work: Work): Promise<number> {
  const at = work.now.toISOString();
  const { rows, organizationId } = work;
  const expiring = (await rows.execute(TAKEN, [at, organizationId, at])) as Expiring[];
  const leaders = (await rows.execute(
    `select id from account where organization_id = ? and kind = 'STAFF' and disabled_at is null and roles && ?::text[]
     order by id limit 200`,
    [organizationId, LEADERS],
  )) as { id: string }[];
  for (const { kind, expiresOn, technicianId, name, here, accountId } of expiring) {
    if (!here) continue;
    const words = certificatesInWords([kind]);
    const about = {
      'zh-CN': `${name}，${words['zh-CN']}，${formatDay(expiresOn, 'zh-CN')}`,
      en: `${name}, ${words.en}, ${formatDay(expiresOn, 'en')}`,
    };
    const accounts = new Set([...(accountId ? [accountId] : []), ...leaders.map(({ id }) => id)]);
    work.tell({ topic: 'certificate.expiring', accounts: [...accounts], payload: { technicianId, about } });
  }
  return expiring.length;
}
