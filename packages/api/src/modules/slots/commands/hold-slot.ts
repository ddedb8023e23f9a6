import { asHouse } from '../../../kernel/database/as-house.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { RequestTools } from '../../requests/index.js';
import { lockForChoice } from './lock-for-choice.js';
import { secureWindow } from './secure-window.js';

export interface ChooseSlot {
  readonly requestId: string;
  /** The beginning of the window. */
  readonly startsAt: Date;
}

/** For how long a window is kept for whoever is making up their mind. */
const HELD = 10 * 60_000;

/** What the request kept so far is given back, and what is over gives way. */
const GIVE_WAY = `delete from slot_hold where organization_id = ?
  and (request_id = ? or technician_id = ? and held_until <= ?)`;
const KEEP = `insert into slot_hold
    (organization_id, request_id, technician_id, window_from, window_to, starts_at, ends_at, held_until)
  values (?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Keeps a window for a request for ten minutes: nobody else is offered that time, nor sent at it. A request keeps one
 * window at a time; another choice gives the first one back. Refuses like `lockForChoice` and `secureWindow`.
 */
export async function holdSlot({ requestId, startsAt }: ChooseSlot, work: Work, tools: RequestTools): Promise<Done> {
  const request = await lockForChoice(work, requestId, tools);
  const { id } = request;
  const secured = await secureWindow(work, request, startsAt, tools);
  const { organizationId, now, em } = work;
  const { technicianId, window } = secured;
  const times = [window.from, window.to, secured.startsAt, secured.endsAt, new Date(now.getTime() + HELD)];
  await asHouse(work, async () => {
    await em.execute(GIVE_WAY, [organizationId, id, technicianId, now]);
    await em.execute(KEEP, [organizationId, id, technicianId, ...times]);
  });
  return { subjectId: id };
}
