import type { Actor } from '../../../kernel/actor.js';
import { sessionOf } from '../../../kernel/database/open-database.js';
import { readStatementsOn } from '../../../kernel/database/read-statements.js';
import { Reader } from '../../../kernel/read/index.js';
import { climbLadder } from '../../requests/commands/climb-ladder.js';
import { FieldWork } from '../../visits/testing/field-work.test-kit.js';
import { visitSlots, type ShownSlots } from '../queries/visit-slots.js';
import { holdSlot } from './hold-slot.js';

/** A field whose customers choose the times themselves. */
export class ChosenTimes {
  private constructor(readonly field: FieldWork) {}

  static async open(): Promise<ChosenTimes> {
    const field = await FieldWork.open('P16');
    // What is kept is measured by the clock of the database, too.
    field.world.now = new Date('2030-01-07T01:00:00.000Z');
    await field.write(`update asset set purchased_on = '2029-12-01', accepted_on = '2029-12-01'`);
    return new ChosenTimes(field);
  }

  /** Nobody is sent anywhere, and no time is kept. */
  async clear(): Promise<void> {
    await this.field.write(`update visit set state = 'CANCELLED' where state in ('OFFERED', 'ACCEPTED')`);
    await this.field.write('delete from slot_hold');
  }

  /** A leak somebody will come for: nothing is missing but the time. */
  async leak(): Promise<string> {
    const { field } = this;
    const requestId = await field.leak();
    const climb = { requestId, version: await field.version(requestId), to: 'ON_SITE', reason: '须上门' } as const;
    await field.world.does(field.world.staff('AGENT'), climbLadder, climb);
    return requestId;
  }

  async slots(requestId: string, actor: Actor = this.field.world.customer()): Promise<ShownSlots | null> {
    const { world } = this.field;
    const { database, policies, personalData } = world;
    const read = new Reader(actor, readStatementsOn(database.pool, sessionOf));
    return visitSlots({ actor, read, house: { database, policies, personalData }, now: () => world.now }, requestId);
  }

  startsOf = async (requestId: string): Promise<Date[]> =>
    (await this.slots(requestId))!.windows.map(({ startsAt }) => new Date(startsAt));

  choose = (requestId: string, startsAt: Date, actor = this.field.world.customer(), command = holdSlot) =>
    this.field.world.run(actor, command, { requestId, startsAt });

  visitOf = async (requestId: string) =>
    (
      await this.field.world.rows(
        `select * from visit where request_id = $1 order by created_at desc limit 1`,
        requestId,
      )
    )[0]!;
}
