import type { RoundKind } from '@aftercare/schema';
import type { DecisionTable, Row } from '../../../kernel/decision-table/index.js';
import { customerFacts } from '../domain/built-in-facts.js';
import type { Rhythm, RoundDue, RoundRule } from '../domain/round-rule.js';
import type { PolicyFile } from './policy.schema.js';

const ONCE_A_YEAR: Rhythm = { times: 1, every: { unit: 'MONTHS', months: 12 } };
const TO_CUSTOMERS: readonly RoundKind[] = ['CUSTOMER_VISIT', 'CUSTOMER_CALL'];

/**
 * Every work that comes round by time, whatever section it is written in: rounds, stocktakes and campaigns. What ends in
 * a paper of the books is left out: whoever closes the month has seen to it.
 */
export function roundsOf(file: PolicyFile): RoundRule[] {
  return [...writtenRounds(file), ...stocktakes(file), ...campaigns(file)];
}

function writtenRounds({ rounds }: PolicyFile): RoundRule[] {
  return Object.entries(rounds)
    .filter(([, { ledgerPaper }]) => ledgerPaper === undefined)
    .map(([key, { often = ONCE_A_YEAR, season = null, dueBy, approval: _, ledgerPaper: __, ...round }]) => {
      const table = tableOf(`rounds.${key}`, often as Rhythm | readonly Row<Rhythm | null>[], round.clause);
      const asksOfCustomers = table.rows.some(({ when }) => Object.keys(when).length > 0);
      const due: RoundDue | null = dueBy === undefined ? null : { kind: 'DAY_OF_MONTH', day: dueBy };
      return {
        ...round,
        key,
        often: table,
        season,
        due,
        forCustomers: asksOfCustomers || TO_CUSTOMERS.includes(round.kind),
        ways: round.ways ?? [],
        unannounced: round.unannounced ?? false,
        reportedTo: round.reportedTo ?? null,
      };
    });
}

/** Stocktakes are the stores'; so many times a year, at even spaces. */
function stocktakes({ parts }: PolicyFile): RoundRule[] {
  return Object.entries(parts?.stocktakes ?? {}).map(([key, { label, often, clause }]) => ({
    ...ONCE,
    key: `stocktakes.${key}`,
    kind: 'STOCKTAKE',
    label,
    clause,
    often: tableOf(`stocktakes.${key}`, { ...ONCE_A_YEAR, times: often }, clause),
    performedBy: 'STORES',
  }));
}

/** A campaign is prepared, held and summed up: once a year in its time, and so long after it for the summary. */
function campaigns(file: PolicyFile): RoundRule[] {
  return Object.entries(file.campaigns).map(([key, { label, period, materials, summary, teams, clause }]) => ({
    ...ONCE,
    key: `campaigns.${key}`,
    kind: 'CAMPAIGN',
    label,
    clause,
    often: tableOf(`campaigns.${key}`, ONCE_A_YEAR, clause),
    season: { from: period.from, to: period.to },
    due: summary?.within ? { kind: 'WITHIN', period: summary.within } : null,
    performedBy: teams ? (Object.values(teams.send)[0]?.from[0] ?? 'MANAGER') : 'MANAGER',
    content: materials?.list ?? {},
    reportedTo: summary?.goesTo ?? null,
  }));
}

const ONCE = {
  season: null,
  due: null,
  forCustomers: false,
  ways: [],
  unannounced: false,
  content: {},
  reportedTo: null,
} as const;

/** What is always so is a table of one row. */
function tableOf(
  name: string,
  often: Rhythm | readonly Row<Rhythm | null>[],
  clause: string,
): DecisionTable<Rhythm | null> {
  const rows = isRhythm(often) ? [{ when: {}, outcome: often, clause }] : often;
  return { name, facts: customerFacts, rows };
}

const isRhythm = (often: Rhythm | readonly unknown[]): often is Rhythm => !Array.isArray(often);
