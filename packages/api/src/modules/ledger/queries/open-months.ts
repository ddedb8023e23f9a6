import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { reportOn, type PolicyContext } from '../../policy/index.js';
import { isOver } from '../domain/month.js';
import type { OpenMonth } from '../graphql/open-month.type.js';

interface Found {
  readonly today: string;
  readonly months: readonly { readonly month: string; readonly entries: number }[];
}

const MONTHS = `select json_build_object(
    'today', ($2::timestamptz at time zone o.time_zone)::date::text,
    'months', (select coalesce(json_agg(m order by m.month), '[]') from (
      select s.month::date::text as month, count(e.id)::int as entries
      from (select min(posted_on) as first, max(posted_on) as last from ledger_entry where organization_id = o.id) b
      cross join generate_series(date_trunc('month', b.first::timestamp),
        greatest(b.last, ($2::timestamptz at time zone o.time_zone)::date), interval '1 month') s(month)
      left join ledger_entry e on e.organization_id = o.id
        and e.posted_on >= s.month::date and e.posted_on < (s.month + interval '1 month')::date
      where not exists (select from ledger_period p where p.organization_id = o.id and p.month = s.month::date)
      group by 1) m))::text
  from organization o where o.id = $1`;

/**
 * The months with entries that nobody closed yet, the first first, with the day the ledger of claims is due by the
 * policy in force; a month without any only where it is over and the policy has a bulletin after it, which tells of the
 * months before, too. Of those that are over only the first may be closed.
 */
export async function openMonths(context: ReadContext & PolicyContext, now: Date): Promise<OpenMonth[]> {
  const { read, actor, house } = context;
  const { today, months } = await read.answer<Found>(MONTHS, [actor.organizationId, now.toISOString()]);
  if (!months.length) return [];
  const { policy } = await house.policies.inForce(read, actor.organizationId);
  const told = ({ month, entries }: Found['months'][number]) =>
    entries > 0 || (isOver(month, today) && reportOn(policy, 'BULLETIN', month).months > 0);
  return months.filter(told).map(({ month, entries }, place) => {
    const { dueOn } = reportOn(policy, 'CLAIMS_LEDGER', month);
    const mayClose = place === 0 && isOver(month, today);
    return { month, entries, mayClose, dueOn, overdue: dueOn !== null && today > dueOn };
  });
}
