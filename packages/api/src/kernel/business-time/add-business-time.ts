import type { Calendar } from './compile-calendar.js';
import { type Duration, openMilliseconds, wholeDays } from './duration.js';
import { instantOfReading, localReading } from './local-clock.js';
import { addOpenTime, assertWithinHorizon, countAtMost, nextOpening, openAt } from './open-time.js';
import { assertInstant, blockOfDay, blockOfInstant, DAY } from './units.js';

/**
 * The instant (epoch milliseconds) at which a duration that begins at `from` is over.
 *
 * - **Minutes**: the earliest instant by which that much open time has passed. A start outside hours waits for the
 *   next opening; an amount used up exactly at closing time ends at closing time, not at the next opening.
 * - **Working days**: a start outside hours first rolls forward to the next opening (closing time itself still
 *   belongs to its day). The end is the same local clock time that many working days later; a working day is a local
 *   date with any open time, and the day of the start is not counted. A clock time at which that day is closed
 *   becomes the last closing before it, or that day's first opening when there is none.
 * - **Calendar days**: the same local clock time that many dates later, opening hours or not.
 *
 * For days, a clock time that does not exist (clocks put forward) becomes the moment of the change; one that exists
 * twice means the first; a start in the second pass of a repeated hour counts as that hour's end. So order is kept:
 * a later start or a longer duration never ends earlier. Zero of anything ends at `from`. Minutes add up exactly,
 * in any split; days add up unless a stop on the way had to move to another clock time.
 *
 * Errors: `INVALID_INSTANT`, `INVALID_DURATION`, `BEYOND_HORIZON`.
 */
export function addBusinessTime(calendar: Calendar, from: number, duration: Duration): number {
  assertInstant(from);
  if ('minutes' in duration) return addOpenTime(calendar, from, openMilliseconds(duration.minutes));
  if ('workingDays' in duration) return addWorkingDays(calendar, from, wholeDays(duration.workingDays));
  return addCalendarDays(calendar, from, wholeDays(duration.calendarDays));
}

function addCalendarDays(calendar: Calendar, from: number, count: number): number {
  if (count === 0) return from;
  const startBlock = blockOfInstant(from);
  const reading = localReading(calendar.offsets(startBlock), from) + count * DAY;
  const block = blockOfDay(Math.floor(reading / DAY));
  assertWithinHorizon(block, startBlock);
  return instantOfReading(calendar.offsets(block), reading);
}

function addWorkingDays(calendar: Calendar, from: number, count: number): number {
  if (count === 0) return from;
  const start = startOfDays(calendar, from);
  let index = start.block;
  let block = calendar.block(index);
  let place = start.place + count;
  while (place >= block.workingDays.length) {
    place -= block.workingDays.length;
    index += 1;
    assertWithinHorizon(index, start.block);
    block = calendar.block(index);
  }
  const sameClock = instantOfReading(calendar.offsets(index), block.workingDays[place]! * DAY + start.clock);
  return lastOpenMoment(calendar, sameClock, block.firstOpenings[place]!, start.clock === DAY);
}

/** The working day from which days are counted, by block and place in it, and the clock time (up to 24:00) that day. */
function startOfDays(calendar: Calendar, from: number): { block: number; place: number; clock: number } {
  const justClosed = !openAt(calendar, from) && openAt(calendar, from - 1);
  const instant = justClosed ? from - 1 : nextOpening(calendar, from);
  const reading = localReading(calendar.offsets(blockOfInstant(instant)), instant);
  let block = blockOfDay(Math.floor(reading / DAY));
  // Found by its opening, not by the reading: in an hour repeated before midnight the reading is already 24:00.
  let place = countAtMost(calendar.block(block).firstOpenings, instant) - 1;
  if (place < 0) {
    block -= 1;
    place = calendar.block(block).workingDays.length - 1;
  }
  const clock = reading - calendar.block(block).workingDays[place]! * DAY + (justClosed ? 1 : 0);
  return { block, place, clock };
}

/** `instant` if open or closing time, else the closing before it; never before `firstOpening`, the day's own. */
function lastOpenMoment(calendar: Calendar, instant: number, firstOpening: number, isEndOfDay: boolean): number {
  if (instant <= firstOpening) return firstOpening;
  // Midnight at its end is still that day's, even where the next day opens with it.
  const within = isEndOfDay ? instant - 1 : instant;
  const index = blockOfInstant(within);
  const { opens, closes } = calendar.block(index);
  const interval = countAtMost(opens, within) - 1;
  // The day opened in the block before when this one has not opened yet: it closed there too.
  return interval < 0 ? calendar.block(index - 1).closes.at(-1)! : Math.min(instant, closes[interval]!);
}
