import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FieldWork } from '../../visits/testing/field-work.test-kit.js';
import { Visit } from '../../visits/visit.entity.js';
import { bookVisit } from './book-visit.js';
import { dispatchRequest } from './dispatch-request.js';

let field: FieldWork;
beforeAll(async () => void (field = await FieldWork.open('P16')));
afterAll(() => field.close());

const hire = async (many: number): Promise<string[]> => {
  const ids = Array.from({ length: many }, () => uuidv7());
  await field.write(
    `insert into technician (organization_id, id, name, skills, regions, time_zone, created_at)
     select ?, id, '师傅', '{TANK,SOFTWARE}', '{杭州}', 'Asia/Shanghai', now() from unnest(?::uuid[]) id`,
    field.world.organizationId,
    `{${ids.join(',')}}`,
  );
  return ids;
};

/** Not always the same time: half an hour apart, in either order. In minutes from now. */
const offsets = (race: number) =>
  [
    [60, 60],
    [60, 90],
    [90, 60],
  ][race % 3]!;

const visitsOf = (technicians: readonly string[]) =>
  field.world.rows(
    'select count(distinct technician_id)::int as technicians, count(*)::int as visits from visit where technician_id = any($1)',
    technicians,
  );

test('two dispatchers send one technician at once: one wins, the other is told that they are busy', async () => {
  const technicians = await hire(20);
  const pair = [await field.leak(), await field.leak()];
  for (const [race, technicianId] of technicians.entries()) {
    await field.write(`update service_request set state = 'TRIAGED', technician_id = null where id in (?, ?)`, ...pair);
    const versions = await Promise.all(pair.map((requestId) => field.version(requestId)));
    const answers = await Promise.all(
      pair.map((requestId, at) => {
        const plan = field.plan(technicianId, offsets(race)[at]);
        return field.world.run(field.dispatcher(), dispatchRequest, { requestId, version: versions[at]!, ...plan });
      }),
    );
    const refused = answers.filter((answer) => answer instanceof Error);
    expect(refused, `race ${race}`).toMatchObject([{ type: 'TechnicianBusyError' }]);
  }
  expect(await visitsOf(technicians)).toEqual([{ technicians: 20, visits: 20 }]);
}, 60_000);

/** What decides a race: the technician is held, then the time is written, on a connection of its own. */
async function book(requestId: string, technicianId: string, inMinutes: number): Promise<string> {
  const { world } = field;
  const { startsAt, endsAt } = field.plan(technicianId, inMinutes);
  const { organizationId, now: createdAt } = world;
  const id = uuidv7();
  try {
    await world.database.entityManagerFor(field.dispatcher()).transactional(async (em) => {
      await em.execute('select id from technician where organization_id = ? and id = ? for no key update', [
        organizationId,
        technicianId,
      ]);
      const set = { requestId, technicianId, startsAt, endsAt, kind: 'ON_SITE', state: 'OFFERED' } as const;
      const blank = { instructions: '', findings: '', actions: '', readings: [], version: 1, createdAt };
      em.create(Visit, { ...set, ...blank, organizationId, id, number: `V-${id}` });
      await bookVisit({ em });
    });
    return 'BOOKED';
  } catch (error) {
    return (error as { type?: string }).type ?? String(error);
  }
}

test('a thousand races for a thousand technicians, many at the same time: each has one winner', async () => {
  const technicians = await hire(1_000);
  const requestId = await field.leak();
  const lost = new Map<string, number>();
  const race = async (nth: number) => {
    const ends = await Promise.all(offsets(nth).map((minutes) => book(requestId, technicians[nth]!, minutes)));
    const key = ends.toSorted().join();
    lost.set(key, (lost.get(key) ?? 0) + 1);
  };
  const waiting = technicians.keys();
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      for (const nth of waiting) await race(nth);
    }),
  );
  expect([...lost]).toEqual([['BOOKED,TechnicianBusyError', 1_000]]);
  expect(await visitsOf(technicians)).toEqual([{ technicians: 1_000, visits: 1_000 }]);
}, 60_000);
