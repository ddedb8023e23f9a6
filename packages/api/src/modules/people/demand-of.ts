import type { Localized } from '@aftercare/schema';
import type { PostRuling } from '../policy/index.js';
import type { Demand } from './domain/lack-in-words.js';

const MONTHS_A_YEAR = 12;

/** A ruling on a post's demand, as what it is told by. */
export function demandOf({ demand, trace }: PostRuling): Demand {
  return {
    label: demand.label,
    kind: demand.kind,
    inPosts: demand.inPosts,
    clause: trace.clause,
    least: leastOf(demand),
  };
}

/** How much experience is enough, read from the table that decides: `3 年`, `3 years`. */
function leastOf({ table }: PostRuling['demand']): Localized | null {
  const [condition] = Object.values(table.rows[0]!.when);
  if (condition?.kind !== 'range' || !condition.min) return null;
  const { value } = condition.min;
  if (condition.unit === 'days') return counted(value, '天', 'day');
  return value % MONTHS_A_YEAR === 0 ? counted(value / MONTHS_A_YEAR, '年', 'year') : counted(value, '个月', 'month');
}

const counted = (count: number, zh: string, en: string): Localized => ({
  'zh-CN': `${count} ${zh}`,
  en: `${count} ${en}${count === 1 ? '' : 's'}`,
});
