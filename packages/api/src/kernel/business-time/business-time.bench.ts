import { addBusinessTime } from './add-business-time.js';
import type { CalendarDefinition } from './calendar-definition.js';
import { compileCalendar } from './compile-calendar.js';
import type { Duration } from './duration.js';
import { parseHours } from './parse-hours.js';
import { MINUTE } from './units.js';

const OFFICE = parseHours('8:30-12:00', '13:00-17:00');

const DEFINITION: CalendarDefinition = {
  timeZone: 'Asia/Shanghai',
  weekly: { monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE },
  overrides: [
    { date: '2026-02-14', kind: 'makeup' },
    ...[16, 17, 18, 19, 20, 23].map((day) => ({ date: `2026-02-${day}`, kind: 'holiday' as const })),
    { date: '2026-02-28', kind: 'makeup' },
  ],
};

const YEAR_START = Date.UTC(2026, 0, 1);
const MINUTES_OF_A_YEAR = 365 * 24 * 60;
/** A prime stride visits the minutes of the year in no order, so that no search repeats the one before. */
const STRIDE = 104_729;

/**
 * Additions a second on one core: starts all over one year's calendar, of 1 minute to 75 open hours, or of 1 to 7
 * working days. Measured in processor time, so that a busy neighbour does not count against the code.
 */
export function measureAdditions(
  unit: 'minutes' | 'workingDays' = 'minutes',
  count = 1_000_000,
): { additionsPerSecond: number; count: number } {
  const calendar = compileCalendar(DEFINITION);
  const durations: Duration[] = Array.from({ length: 1000 }, (_, index) =>
    unit === 'minutes' ? { minutes: 1 + ((index * 37) % 4500) } : { workingDays: 1 + (index % 7) },
  );
  const run = (additions: number): number => {
    let checksum = 0;
    for (let index = 0; index < additions; index += 1) {
      const from = YEAR_START + ((index * STRIDE) % MINUTES_OF_A_YEAR) * MINUTE;
      checksum += addBusinessTime(calendar, from, durations[index % 1000]!) - from;
    }
    return checksum;
  };
  run(20_000);
  const startedAt = process.cpuUsage();
  if (run(count) <= 0) throw new Error('The additions came to nothing');
  const { user, system } = process.cpuUsage(startedAt);
  return { additionsPerSecond: Math.round((count / (user + system)) * 1_000_000), count };
}
