import type { VisitKind } from '@aftercare/schema';
import { satisfies, type Facts } from '../../../kernel/decision-table/index.js';
import type { LocalDate } from './local-date.js';
import type { Policy } from './policy.js';
import type { Checklist } from './visit-rules.js';

/** A checklist as it applies to a visit. */
export interface VisitList {
  readonly list: Checklist;
  /** What waits for it: setting out, beginning to work, or saying that it was put right. */
  readonly before: 'DEPART' | 'START' | 'FINISH';
  /** Whether it has to be gone through; else it holds up only what it found. */
  readonly demanded: boolean;
}

const BEFORE = {
  BEFORE_LEAVING: 'DEPART',
  BEFORE_WORK: 'START',
  WHILE_WORKING: 'FINISH',
  AFTER_WORK: 'FINISH',
} as const;

/**
 * The checklists of a visit on a day, by the facts of its case: those in season, and of these facts. What is checked
 * before and during work is checked on every visit on site; what a list names facts for, wherever they hold; the rest is
 * gone through where somebody sees reason to.
 *
 * @param day the visit's, where the business keeps its hours
 */
export function checklistsOfVisit(
  { checklists }: Pick<Policy, 'checklists'>,
  kind: VisitKind,
  facts: Facts,
  day: LocalDate,
): VisitList[] {
  return checklists
    .filter((list) => list.goesWith === 'VISIT' && isInSeason(list, day) && holds(list, facts))
    .map((list) => ({
      list,
      before: BEFORE[list.at],
      demanded: kind === 'ON_SITE' && (list.when !== null || list.at === 'BEFORE_WORK' || list.at === 'WHILE_WORKING'),
    }));
}

/** A season may begin in one year and end in the next. */
function isInSeason({ season }: Checklist, day: LocalDate): boolean {
  if (!season) return true;
  const { from, to } = season;
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}

const holds = ({ when }: Checklist, facts: Facts): boolean =>
  Object.entries(when ?? {}).every(([fact, condition]) => satisfies(condition, facts[fact]));
