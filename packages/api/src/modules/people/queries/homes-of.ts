import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import type { Home } from '../domain/home.js';

/** Where technicians live, for ways to be worked out by: never for people to read. By the UUID of the technician. */
export async function homesOf(
  rows: SqlRows,
  personalData: PersonalData,
  organizationId: string,
): Promise<ReadonlyMap<string, Pick<Home, 'latitude' | 'longitude'>>> {
  const sealed = (await rows.execute(
    `select id, home_cipher as home from technician
     where organization_id = ? and retired_at is null and home_cipher is not null`,
    [organizationId],
  )) as { id: string; home: string }[];
  return new Map(
    sealed.map(({ id, home }) => {
      const place = { organizationId, table: 'technician', column: 'home_cipher', id };
      const { latitude, longitude } = JSON.parse(personalData.open(home, place)) as Home;
      return [id, { latitude, longitude }];
    }),
  );
}
