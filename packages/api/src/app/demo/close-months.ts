import { closeMonth } from '../../modules/ledger/commands/close-month.js';
import type { Stage } from './stage.js';
import { dayOf } from './working-hours.js';

/** Finance closes the months that are over, on the morning of this month's third, or now where that lies ahead. */
export async function closeMonths(stage: Stage, today: Date): Promise<void> {
  const first = `${dayOf(today).slice(0, 7)}-01`;
  const third = new Date(`${first.slice(0, 8)}03T10:00:00+08:00`);
  stage.now = third < today ? third : today;
  const over = await stage.rows<{ month: string; entries: number }>(
    `select date_trunc('month', posted_on)::date::text as month, count(*)::int as entries from ledger_entry
     where organization_id = ? and posted_on < ?::date group by 1 order by 1`,
    first,
  );
  for (const month of over) await stage.does(stage.staff('FINANCE'), closeMonth, month);
}
