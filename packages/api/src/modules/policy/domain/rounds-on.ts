import { CustomerGrade } from '@aftercare/schema';
import { decide } from '../../../kernel/decision-table/index.js';
import { lastDayOf, type LocalDate } from './local-date.js';
import { occurrencesOf, type Occurrence } from './occurrences-of.js';
import type { Policy } from './policy.js';
import type { Rhythm, RoundRule } from './round-rule.js';

/** A round at one of its times, for whom its rhythm is. */
export interface DueRound extends Occurrence {
  readonly rule: RoundRule;
  /** `null`: it is for no customer, but done once. */
  readonly customers: RoundCustomers | null;
}

/** Grades of customers, whose units are under warranty or past it, that a rhythm is for. */
export interface RoundCustomers {
  readonly inWarranty: readonly CustomerGrade[];
  readonly others: readonly CustomerGrade[];
}

/** No window is longer than a year and a day; so far back one may have begun that is open. */
const LONGEST = { unit: 'DAYS', days: -400 } as const;
const AHEAD = { unit: 'MONTHS', months: 13 } as const;

/**
 * Lists what has come round by a day and was not over on another before it: what is open, and what opened and closed
 * since. In the order of the policy, each the earliest first.
 */
export function roundsOn({ rounds }: Pick<Policy, 'rounds'>, since: LocalDate, day: LocalDate): DueRound[] {
  return rounds.flatMap((rule) => occurrences(rule, lastDayOf(LONGEST, since), day).filter(({ to }) => to > since));
}

/** Lists what comes round next after a day: of each round, and of each rhythm it has, one time. */
export function nextRounds({ rounds }: Pick<Policy, 'rounds'>, day: LocalDate): DueRound[] {
  const tomorrow = lastDayOf({ unit: 'DAYS', days: 1 }, day);
  return rounds.flatMap((rule) =>
    rhythmsOf(rule).flatMap((rhythm) => occurrencesAt(rule, rhythm, tomorrow, lastDayOf(AHEAD, day)).slice(0, 1)),
  );
}

function occurrences(rule: RoundRule, from: LocalDate, until: LocalDate): DueRound[] {
  return rhythmsOf(rule).flatMap((rhythm) => occurrencesAt(rule, rhythm, from, until));
}

function occurrencesAt(rule: RoundRule, rhythm: Rhythm, from: LocalDate, until: LocalDate): DueRound[] {
  const customers = rule.forCustomers ? customersOf(rule, rhythm) : null;
  return occurrencesOf({ ...rule, rhythm }, from, until).map((one) => ({ ...one, rule, customers }));
}

/** The rhythms a round has for one customer or another, each once. */
function rhythmsOf({ often }: RoundRule): Rhythm[] {
  const planned = often.rows.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  return planned.filter((one, index) => planned.findIndex((other) => isSame(one, other)) === index);
}

function customersOf({ often }: RoundRule, rhythm: Rhythm): RoundCustomers {
  const grades = (inWarranty: boolean) =>
    Object.values(CustomerGrade).filter((customerGrade) => {
      const { outcome } = decide(often, { customerGrade, inWarranty });
      return outcome !== null && isSame(outcome, rhythm);
    });
  return { inWarranty: grades(true), others: grades(false) };
}

const isSame = (one: Rhythm, other: Rhythm): boolean => JSON.stringify(one) === JSON.stringify(other);
