import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { homesOf, timesOf, type Available } from '../../people/index.js';
import type { Policies } from '../../policy/index.js';
import type { PlanTechnician, Span } from '../domain/day-situation.js';
import { usualHours } from '../domain/usual-hours.js';
import type { DayAsk, TechnicianRow } from './day-rows.js';

/** Where people begin a day and when they work on it. */
export type PeopleOfDay = (
  technicians: readonly TechnicianRow[],
  ask: DayAsk,
  rows: SqlRows,
) => Promise<readonly PlanTechnician[]>;

const MINUTE = 60_000;

/** Homes and hours as they are on record, leave taken out; whoever has no hours on record works the usual ones. */
export function peopleOfDay(personalData: PersonalData, policies: Policies): PeopleOfDay {
  return async (technicians, { organizationId, from, until }, rows) => {
    const homes = await homesOf(rows, personalData, organizationId);
    const times = await timesOf(rows, policies, organizationId, new Date(from), new Date(until));
    const midnight = Date.parse(from);
    return technicians.map(({ id, name }) => ({
      id,
      name,
      home: homes.get(id) ?? null,
      open: usualHours(workedIn(times.get(id) ?? [], midnight)),
    }));
  };
}

const workedIn = (times: readonly Available[], midnight: number): Span[] =>
  times
    .filter(({ kind }) => kind === 'WORKING')
    .map(({ from, until }) => ({ from: (from - midnight) / MINUTE, until: (until - midnight) / MINUTE }));
