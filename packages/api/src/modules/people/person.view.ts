import { GraphQLError } from 'graphql';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql, technicianId, type Row, type Sql } from '../../kernel/read/index.js';
import { isInside, isOffice } from '../../kernel/who.js';
import { policyInForce, type PolicyContext } from '../policy/index.js';
import type { Home } from './domain/home.js';
import type { PersonRecord } from './domain/post-facts.js';
import type { WorkingHours } from './domain/working-hours.js';
import { recordOf, timeOf } from './person-file.sql.js';
import { standingLines, type SkillDemand } from './standing-lines.js';
import { timeOfTechnician, type TimeRow } from './time-of-technician.js';

type Policed = ReadContext & PolicyContext;
const text = (written: string): Sql => ({ parts: [written] });
const POLICY = text(`'policyVersionId', (${policyInForce('t.organization_id')})`);
const thisOne = (row: Row) => sql`t.organization_id = ${row('organization_id')} and t.id = ${row('id')}`;

/** The longest time whose availability is told at once. Days. */
const LONGEST_DAYS = 62;
const DAY = 86_400_000;

interface AskedTime extends TimeRow {
  readonly from: string;
  readonly until: string;
  readonly policyVersionId: string;
}

/** What every moment of a time is to a technician; nothing for outsiders. One source of the same statement. */
export const availabilityField = code<Policed>(
  [],
  async ({ time }, { actor, read, house }) => {
    if (!isInside(actor)) return [];
    const row = time as AskedTime;
    const asked = { from: Date.parse(row.from), until: Date.parse(row.until) };
    if (asked.until <= asked.from || asked.until - asked.from > LONGEST_DAYS * DAY)
      throw new GraphQLError(`to must lie after from, and at most ${LONGEST_DAYS} days after it`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    const { policy } = await house.policies.version(read, actor.organizationId, row.policyVersionId);
    return timeOfTechnician(row, policy, asked).map(({ from, until, kind }) => ({
      startsAt: new Date(from).toISOString(),
      endsAt: new Date(until).toISOString(),
      kind,
    }));
  },
  {
    time: (row, arg) => sql`select json_build_object(${text(timeOf('b.from_at', 'b.until_at'))}, ${POLICY},
        'from', b.from_at, 'until', b.until_at)
      from technician t, (select ${arg('from')}::timestamptz as from_at, ${arg('to')}::timestamptz as until_at) b
      where ${thisOne(row)}`,
  },
);

interface StandingRow extends PersonRecord {
  readonly policyVersionId: string;
  readonly day: string;
  readonly skills: readonly SkillDemand[];
}

/** What lets a technician be sent today, and what keeps them from it; for the office and the technician. */
export const standingField = code<Policed>(
  [],
  async ({ record }, { actor, read, house }) => {
    if (!record) return [];
    const { policyVersionId, day, skills, ...held } = record as StandingRow;
    const { policy } = await house.policies.version(read, actor.organizationId, policyVersionId);
    return standingLines(policy, held, day, skills).map(({ subject, sentence, ...line }) => ({
      ...line,
      subject: localizedText(subject, actor.language),
      sentence: localizedText(sentence, actor.language),
    }));
  },
  {
    record: (row, _arg, ask) =>
      sql`select json_build_object(${text(recordOf)}, ${POLICY}, 'day', (now() at time zone t.time_zone)::date,
        'skills', (select coalesce(json_agg(json_build_object('kinds', k.kinds, 'name', coalesce(
            (select c.name from component c where c.organization_id = t.organization_id and c.code = k.skill limit 1),
            jsonb_build_object('zh-CN', k.skill, 'en', k.skill))) order by k.skill), '[]'::json)
          from (select d.skill, json_agg(d.kind order by d.kind) as kinds from demanded_certificate d
            where d.organization_id = t.organization_id and d.skill = any(t.skills) group by d.skill) k))
      from technician t where ${thisOne(row)} and ${ask(({ actor }) => isOffice(actor)) ? sql`true` : isSelf(row)}`,
  },
);

const isSelf = (row: Row) => sql`${row('id')} is not distinct from ${technicianId}`;

/** Degrees to the second decimal: about a kilometre, which is enough to plan ways by. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Whole for the person, to about a kilometre for the office, nothing for others. */
export const homeField = code<ReadContext>(
  ['id', 'home_cipher'],
  ({ id, home_cipher: sealed, told_whole: whole }, { actor, house }) => {
    if (sealed === null || (!isOffice(actor) && whole !== true)) return null;
    const place = { organizationId: actor.organizationId, table: 'technician', column: 'home_cipher' };
    const home = JSON.parse(house.personalData.open(sealed as string, { ...place, id: id as string })) as Home;
    if (whole === true) return home;
    return { latitude: rounded(home.latitude), longitude: rounded(home.longitude), address: null };
  },
  { told_whole: isSelf },
);

export const workingHoursField = code<ReadContext>(['working_hours'], (source, { actor }) => {
  const hours = source['working_hours'] as WorkingHours | null;
  if (!hours || !isInside(actor)) return null;
  if ('calendar' in hours) return { calendar: hours.calendar, week: null, holidays: null };
  return { calendar: null, week: hours.week.map((spans) => ({ spans })), holidays: hours.holidays };
});
