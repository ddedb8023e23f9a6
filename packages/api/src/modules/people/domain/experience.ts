/** A post somebody holds or held. Days `YYYY-MM-DD`; `toOn` is the last one, null while it is held. */
export interface Post {
  readonly fromOn: string;
  readonly toOn: string | null;
  /** Whether it counts for the post of today. */
  readonly related: boolean;
  /** Whether it is one of this house. */
  readonly inHouse: boolean;
}

export interface Experience {
  /** Whole months, as the calendar counts them. */
  readonly months: number;
  readonly days: number;
}

const DAY = 86_400_000;

/**
 * How much experience somebody has in related posts on a day, that day not counted. Time in two posts at once counts
 * once; the gaps between posts do not count: the months are those of one post that ended on that day and lasted as long.
 */
export function experienceOn(posts: readonly Post[], day: string): Experience {
  const today = dayNumber(day);
  const spans = posts
    .filter(({ related }) => related)
    .map(({ fromOn, toOn }) => ({
      from: dayNumber(fromOn),
      until: Math.min(toOn === null ? today : dayNumber(toOn) + 1, today),
    }))
    .filter(({ from, until }) => from < until)
    .toSorted((a, b) => a.from - b.from);
  let days = 0;
  let reached = -Infinity;
  for (const { from, until } of spans) {
    days += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return { days, months: monthsBetween(today - days, today) };
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Whole months from one day until another; one that has no such day is full on its last. */
function monthsBetween(from: number, until: number): number {
  const [start, end] = [new Date(from * DAY), new Date(until * DAY)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const lastOfMonth = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  return end.getUTCDate() >= Math.min(start.getUTCDate(), lastOfMonth) ? months : months - 1;
}

/** The same in words: `2 年 3 个月`, `2 years 3 months`. */
export function experienceWords({ months }: Experience): { 'zh-CN': string; en: string } {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const part = (count: number, zh: string, en: string) =>
    count ? [{ zh: `${count} ${zh}`, en: `${count} ${en}${count === 1 ? '' : 's'}` }] : [];
  const parts = [...part(years, '年', 'year'), ...part(rest, '个月', 'month')];
  return parts.length
    ? { 'zh-CN': parts.map(({ zh }) => zh).join(' '), en: parts.map(({ en }) => en).join(' ') }
    : { 'zh-CN': '不足 1 个月', en: 'less than a month' };
}
