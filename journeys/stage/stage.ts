import type { Browser } from 'playwright-core';
import { openChromium } from '../../packages/api/src/testing/chromium.js';
import { createFurnishedDatabase, type FurnishedDatabase } from '../../packages/api/src/testing/furnished-database.js';
import { Person, type PersonOptions } from './person.js';
import { openFiles, startServer, type RunningServer } from './running-server.js';

/** One journey's world: a server over its own data, and people at browsers of their own. */
export class Stage {
  readonly #people: Person[] = [];

  private constructor(
    readonly server: RunningServer,
    readonly database: FurnishedDatabase,
    readonly browser: Browser,
    private readonly files: string,
    private readonly stops: (() => unknown)[],
  ) {}

  static async open(): Promise<Stage> {
    const stops: (() => unknown)[] = [];
    try {
      const [database, browser] = await Promise.all([createFurnishedDatabase(), openChromium()]);
      stops.push(() => database.drop());
      const files = openFiles(database);
      stops.push(() => files.remove());
      const server = await startServer(database, files.folder);
      stops.push(() => server.stop());
      return new Stage(server, database, browser, files.folder, stops);
    } catch (error) {
      for (const stop of stops.toReversed()) await stop();
      throw error;
    }
  }

  /** Another server over the same data. */
  async anotherServer(): Promise<RunningServer> {
    const server = await startServer(this.database, this.files);
    this.stops.push(() => server.stop());
    return server;
  }

  /** Somebody with a browser of their own, at the first server unless another is named. */
  async person(options: PersonOptions): Promise<Person> {
    const person = await Person.open(this.browser, options, options.server ?? this.server);
    this.#people.push(person);
    return person;
  }

  /** What went wrong on anybody's screen since the last time somebody asked. */
  problems(): string[] {
    return this.#people.flatMap((person) => person.watch.take());
  }

  /** Keeps a picture of everybody's screen when JOURNEY_SHOTS is set, or something failed. */
  async pictures(name: string, failed = false): Promise<void> {
    const options = failed ? { always: true } : undefined;
    for (const person of this.#people) await person.picture(`${name} ${person.name}`, options);
  }

  /** Where everybody stands and what their screens complain of: a line for each person. */
  async complaints(): Promise<string[]> {
    return Promise.all(this.#people.map((person) => person.complaints()));
  }

  async close(): Promise<void> {
    await Promise.all(this.#people.map(({ context }) => context.close()));
    for (const stop of this.stops.splice(0).toReversed()) await stop();
  }
}
