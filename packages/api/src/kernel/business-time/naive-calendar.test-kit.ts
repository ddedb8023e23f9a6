import { type CalendarDefinition, WEEKDAYS } from './index.js';

const MINUTE = 60_000;

/** What a wall clock and a wall calendar show. */
export interface WallTime {
  readonly date: string;
  readonly minute: number;
}

/**
 * An independent, slow reading of the same definition: every minute is looked up on the wall clock, one by one.
 * Shares nothing with the library but the definition's shape.
 */
export class NaiveCalendar {
  private readonly format: Intl.DateTimeFormat;
  private readonly seen = new Map<number, WallTime>();

  constructor(private readonly definition: CalendarDefinition) {
    this.format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: definition.timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
  }

  wallTime(instant: number): WallTime {
    let wall = this.seen.get(instant);
    if (!wall) {
      const [date = '', time = ''] = this.format.format(instant).split(' ');
      const [hour, minute] = time.split(':').map(Number);
      wall = { date, minute: hour! * 60 + minute! };
      this.seen.set(instant, wall);
    }
    return wall;
  }

  /** Whether the minute that begins at `instant` is open. */
  isOpen(instant: number): boolean {
    const { date, minute } = this.wallTime(instant);
    return this.hoursOf(date).some(([from, until]) => from <= minute && minute < until);
  }

  openMinutes(from: number, to: number): number {
    let count = 0;
    for (let minute = from; minute < to; minute += MINUTE) if (this.isOpen(minute)) count += 1;
    return count;
  }

  /** Ticks through the minutes, not counting those `isHeld`, until `minutes` open ones are used up. */
  add(from: number, minutes: number, isHeld: (instant: number) => boolean = () => false): number {
    let left = minutes;
    let now = from;
    while (left > 0) {
      if (this.isOpen(now) && !isHeld(now)) left -= 1;
      now += MINUTE;
    }
    return now;
  }

  /** Walks to the day, lists its minutes, and looks for the clock time among them. */
  addWorkingDays(from: number, count: number): number {
    let start = from;
    if (!this.isOpen(from - MINUTE)) while (!this.isOpen(start)) start += MINUTE;
    const last = this.isOpen(start) ? start : start - MINUTE;
    let { date } = this.wallTime(last);
    const shown = this.minutesOf(date, last).filter((minute) => minute < start);
    const reached = Math.max(...shown.map((minute) => this.wallTime(minute).minute + 1));
    const clock = last === start ? Math.max(reached, this.wallTime(start).minute) : reached;
    let now = last;
    for (let left = count; left > 0; left -= 1) {
      while (!this.isOpen(now) || this.wallTime(now).date <= date) now += MINUTE;
      ({ date } = this.wallTime(now));
    }
    return this.lastOpenMoment(this.minutesOf(date, now), clock);
  }

  private lastOpenMoment(day: readonly number[], clock: number): number {
    const wanted = day.find((minute) => this.wallTime(minute).minute >= clock) ?? day.at(-1)! + MINUTE;
    const open = day.filter((minute) => this.isOpen(minute));
    if (open.includes(wanted)) return wanted;
    const past = open.findLast((minute) => minute < wanted);
    return past === undefined ? open[0]! : past + MINUTE;
  }

  /** Every minute of a date, given one of them. */
  private minutesOf(date: string, within: number): number[] {
    const around = Array.from({ length: 52 * 60 }, (_, index) => within + (index - 26 * 60) * MINUTE);
    return around.filter((minute) => this.wallTime(minute).date === date);
  }

  private hoursOf(date: string): readonly (readonly [number, number])[] {
    const { definition } = this;
    if (definition.alwaysOpen) return [[0, 1440]];
    const weekday = WEEKDAYS[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7]!;
    const override = definition.overrides?.findLast((each) => each.date === date);
    if (!override) return definition.weekly[weekday] ?? [];
    if (override.kind === 'holiday') return [];
    const ordinary = WEEKDAYS.map((day) => definition.weekly[day] ?? []).find((hours) => hours.length > 0);
    return override.hours ?? ordinary ?? [];
  }
}
