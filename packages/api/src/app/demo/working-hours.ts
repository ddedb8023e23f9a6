const HOUR = 3_600_000;
/** Shanghai's clock is so far ahead of UTC, all year. */
const AHEAD = 8 * HOUR;
const DAY = 24 * HOUR;
const OPENS = 8 * HOUR;
const SETTLED = 10 * HOUR;
const ENDS = 18 * HOUR;

/** The moment in Shanghai's working hours that stands for this one: nights end in the next morning, the order stays. */
export function inWorkingHours(at: Date): Date {
  const local = at.getTime() + AHEAD - OPENS;
  const opening = local - (local % DAY) + OPENS - AHEAD;
  const since = local % DAY;
  const working = ENDS - OPENS;
  const moved =
    since < working
      ? SETTLED - OPENS + (since / working) * (ENDS - SETTLED)
      : DAY + ((since - working) / (DAY - working)) * (SETTLED - OPENS);
  return new Date(opening + moved);
}

/** Hours from a moment until a journey can begin: at once before 11 o'clock, else at the next opening. */
export function hoursUntilMorning(at: Date): number {
  const since = (at.getTime() + AHEAD - OPENS) % DAY;
  return since <= 3 * HOUR ? 0 : (DAY - since) / HOUR;
}

/** The day of a moment in Shanghai, `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => new Date(at.getTime() + AHEAD).toISOString().slice(0, 10);
