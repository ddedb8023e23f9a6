import type { ImportSession } from './import-session.js';

const SERIES = 'R';

/**
 * The next numbers of the year each request was filed in, in the order given: `R-2012-000001`, without gaps. The year
 * is the organization's own. Rolled back with the transaction, so no number is lost.
 */
export async function takeNumbers(
  { client, organizationId }: ImportSession,
  requests: readonly { readonly filedAt: number }[],
  timeZone: string,
): Promise<string[]> {
  const yearIn = new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone, year: 'numeric' });
  const years = requests.map(({ filedAt }) => Number(yearIn.format(filedAt)));
  const { rows } = await client.query<{ year: number; last: number }>(
    `insert into number_series as s (organization_id, series, year, last)
     select $1::uuid, $2, year, count(*) from json_array_elements_text($3::json) as y (year_text),
       lateral (select year_text::int as year) as of group by 3 order by 3
     on conflict (organization_id, series, year) do update set last = s.last + excluded.last
     returning year, last`,
    [organizationId, SERIES, JSON.stringify(years)],
  );
  const next = new Map(rows.map(({ year, last }) => [year, last - years.filter((other) => other === year).length]));
  return years.map((year) => {
    const number = next.get(year)! + 1;
    next.set(year, number);
    return `${SERIES}-${year}-${String(number).padStart(6, '0')}`;
  });
}
