import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CalendarDefinition, compileCalendar, parseHours } from '../../kernel/business-time/index.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { type ImportSession, inTransaction } from './commands/import-session.js';
import { loadBatch } from './commands/load-batch.js';
import { readTerms } from './commands/read-terms.js';
import { Registers } from './commands/registers.js';
import { checkIncidentRow, readHeading } from './domain/check-incident-row.js';
import type { ImportTerms } from './domain/import-terms.js';
import type { ImportedPromise } from './domain/imported-promise.js';
import { INCIDENT_COLUMNS, type IncidentRow } from './domain/incident-row.js';
import { type IncidentHistory, tellHistory } from './domain/tell-history.js';
import { reckonAgain, verified } from './queries/verify-clocks.js';
import { foundOrganization } from './testing/found-organization.js';
import { madeIncidents } from './testing/made-incidents.js';

const NOW = new Date('2026-11-22T08:00:00Z');
let database: TestDatabase;
let session: ImportSession;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await session.client.end();
  await database.drop();
});

const office = parseHours('8:30-12:00', '13:30-17:30');
const CALENDARS: Readonly<Record<string, CalendarDefinition>> = {
  'around the clock': { timeZone: 'Asia/Shanghai', alwaysOpen: true },
  'on office hours with holidays and make-up days': {
    timeZone: 'Asia/Shanghai',
    weekly: { monday: office, tuesday: office, wednesday: office, thursday: office, friday: parseHours('8:30-12:00') },
    overrides: [
      { date: '2012-01-23', kind: 'holiday' },
      { date: '2012-01-24', kind: 'holiday' },
      { date: '2012-01-29', kind: 'makeup' },
      { date: '2012-03-04', kind: 'hours', hours: parseHours('9:00-11:00') },
    ],
  },
  'on office hours where clocks go forward in spring': {
    timeZone: 'Europe/Stockholm',
    weekly: { monday: office, tuesday: office, wednesday: office, saturday: office, sunday: parseHours('0:00-24:00') },
  },
};

const promise = (kind: ImportedPromise['kind'], hours: number, definition: CalendarDefinition): ImportedPromise => ({
  key: kind.toLowerCase(),
  kind,
  target: { minutes: hours * 60 },
  calendar: compileCalendar(definition),
  calendarDefinition: definition,
  stored: {},
  owedBy: 'AGENT',
  pausedIn: ['AWAITING_CUSTOMER', 'ON_HOLD'],
  warning: { share: 0.75 },
  sentence: { 'zh-CN': '', en: '' },
});

function histories(seed: number): IncidentHistory[] {
  const { heading } = readHeading(INCIDENT_COLUMNS);
  const rows = madeIncidents(250, seed).map(
    (fields, index) =>
      checkIncidentRow(fields, INCIDENT_COLUMNS.length, heading, { row: index + 2, line: index + 2 }, NOW.getTime())
        .row as IncidentRow,
  );
  return [...Map.groupBy(rows, ({ reference }) => reference).values()].map(tellHistory);
}

test.for(Object.entries(CALENDARS))(
  'Clocks counted %s agree with their second reckoning',
  async ([name, definition]) => {
    await session?.client.end();
    session = await foundOrganization(database, name.replaceAll(' ', '-'));
    const promises = [promise('ANSWER', 1, definition), promise('RESOLVE', 20, definition)];
    const verdict = await inTransaction(session, async () => {
      const terms: ImportTerms = { ...(await readTerms(session, NOW)), promisesFor: () => promises };
      await loadBatch(session, histories(name.length), terms, new Registers());
      const asked = ['PHONE', 'PARTNER'].flatMap((channel) => promises.flatMap((each) => verified(each, channel)));
      return reckonAgain(session, asked, NOW);
    });
    expect(verdict.examples).toEqual([]);
    expect(verdict).toMatchObject({ clocks: 500, agree: 500, differ: 0 });
    const states = await inTransaction(session, () =>
      session.client.query('select distinct state from sla_clock order by 1'),
    );
    expect(states.rows.map(({ state }) => state)).toEqual(['BROKEN', 'CANCELLED', 'MET', 'PAUSED', 'RUNNING']);
  },
);
