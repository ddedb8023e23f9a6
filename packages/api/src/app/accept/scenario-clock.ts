/** The one clock of a house under acceptance: it stands still until the scenario moves it. */
export class ScenarioClock {
  #now: number;

  constructor(begins: Date) {
    this.#now = begins.getTime();
  }

  readonly now = (): Date => new Date(this.#now);

  /** Puts the clock to a time on the wall in China, such as `2026-03-16 09:00` or `2026-03-18 23:59:59`. */
  set(wall: string): void {
    this.#now = inChina(wall).getTime();
  }

  /** Puts the clock to an instant; epoch milliseconds. */
  setTo(at: number): void {
    this.#now = at;
  }

  /** Lets minutes pass. */
  pass(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  /** The instant so many minutes from now, as the API writes it. */
  in(minutes: number): string {
    return new Date(this.#now + minutes * 60_000).toISOString();
  }
}

/** An instant from a time on the wall in China, where both companies work; it has no summer time. */
export const inChina = (wall: string): Date => new Date(`${wall.replace(' ', 'T')}+08:00`);
