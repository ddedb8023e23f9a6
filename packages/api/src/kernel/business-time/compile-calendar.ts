import { BusinessTimeError } from './business-time-error.js';
import { type CalendarDefinition, type DateOverride, type LocalInterval, WEEKDAYS } from './calendar-definition.js';
import { buildOpenBlock, type OpenBlock } from './open-block.js';
import { checkInterval } from './parse-hours.js';
import { DAY } from './units.js';
import { type OffsetSpan, zoneOffsets } from './zone-offsets.js';

/**
 * A calendar ready for arithmetic. Compile a definition once and keep the result: it remembers, block by block and
 * on first need, when it is open. Give it to this library's functions; its methods are theirs.
 */
export interface Calendar {
  readonly timeZone: string;
  /** Open time of a block of days. */
  block(block: number): OpenBlock;
  /** Zone offsets around a block of days. */
  offsets(block: number): readonly OffsetSpan[];
}

const ALL_DAY: readonly LocalInterval[] = [[0, 1440]];
const CLOSED: readonly LocalInterval[] = [];
/** 1970-01-01 was a Thursday, the fourth day of a week that begins on Monday. */
const EPOCH_WEEKDAY = 3;

/** Checks a definition and prepares it; nothing is computed before it is asked for. Error: `INVALID_CALENDAR`. */
export function compileCalendar(definition: CalendarDefinition): Calendar {
  const offsets = zoneOffsets(definition.timeZone);
  const hoursOn = definition.alwaysOpen ? () => ALL_DAY : hoursByDay(definition);
  const blocks = new Map<number, OpenBlock>();
  return {
    timeZone: definition.timeZone,
    offsets,
    block(block) {
      let open = blocks.get(block);
      if (!open) {
        open = buildOpenBlock(block, offsets, hoursOn);
        blocks.set(block, open);
      }
      return open;
    },
  };
}

function hoursByDay(
  definition: Exclude<CalendarDefinition, { alwaysOpen: true }>,
): (day: number) => readonly LocalInterval[] {
  const week = WEEKDAYS.map((weekday) => checked(definition.weekly[weekday] ?? CLOSED));
  const ordinary = week.find((hours) => hours.length > 0) ?? CLOSED;
  const overridden = new Map<number, readonly LocalInterval[]>();
  for (const override of definition.overrides ?? []) {
    overridden.set(dayOf(override.date), hoursOfOverride(override, ordinary));
  }
  return (day) => overridden.get(day) ?? week[(((day + EPOCH_WEEKDAY) % 7) + 7) % 7]!;
}

function hoursOfOverride(override: DateOverride, ordinary: readonly LocalInterval[]): readonly LocalInterval[] {
  switch (override.kind) {
    case 'holiday':
      return CLOSED;
    case 'makeup':
      return override.hours ? checked(override.hours) : ordinary;
    case 'hours':
      return checked(override.hours);
  }
}

const checked = (hours: readonly LocalInterval[]): readonly LocalInterval[] => hours.map((each) => checkInterval(each));

function dayOf(date: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // Date.parse lets 30 February roll over into March.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date) {
    throw new BusinessTimeError('INVALID_CALENDAR', `Not a date: ${date}`);
  }
  return instant / DAY;
}
