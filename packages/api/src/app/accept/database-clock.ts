import type pg from 'pg';
import type { ScenarioClock } from './scenario-clock.js';

/**
 * Puts the database under the scenario's clock as well: `now()` in its statements is found in a schema of its own
 * before PostgreSQL's. Made before the application connects.
 */
export class DatabaseClock {
  #shown = Number.NaN;

  constructor(
    private readonly owner: pg.Client,
    private readonly clock: ScenarioClock,
  ) {}

  async install(): Promise<void> {
    const { rows } = await this.owner.query<{ name: string }>('select current_database() as name');
    await this.owner.query(`
      create schema scenario;
      create table scenario.clock (at timestamptz not null);
      insert into scenario.clock values ('epoch');
      create function scenario.now() returns timestamptz language sql stable as 'select at from scenario.clock';
      grant usage on schema scenario to public;
      grant select on scenario.clock to public;
      alter database ${rows[0]!.name} set search_path = scenario, pg_catalog, public`);
  }

  /** Shows the database what time it is, if that has changed. */
  async show(): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() === this.#shown) return;
    await this.owner.query('update scenario.clock set at = $1', [now.toISOString()]);
    this.#shown = now.getTime();
  }
}
