import type { Logger } from 'pino';
import { PostRoom } from '../kernel/jobs/post-room.js';
import { systemIn } from '../kernel/system-in.js';
import { peopleOfDay, runPlans, solveInThread, type Planning } from '../modules/planning/index.js';
import type { House } from './context.js';

/** Opens the room where days are planned: apart from the post room, whose clocks never wait for a search. */
export function startPlanRoom(house: House, log: Logger, solve: Planning['solve'] = solveInThread): PostRoom {
  let closing = false;
  const onFailure = (error: unknown) => log.error({ err: error }, 'a plan met a failure');
  const room = new PostRoom({
    pool: house.database.pool,
    waiting: ['organizations_with_plans'],
    now: () => house.now(),
    onFailure,
    serve: async (organizationId) => {
      const actor = systemIn(organizationId);
      await runPlans({
        contextOf: () => ({
          actor,
          actorName: null,
          em: house.database.entityManagerFor(actor),
          now: () => house.now(),
        }),
        policies: house.policies,
        people: peopleOfDay(house.personalData, house.policies),
        solve,
        closing: () => closing,
        onFailure,
      });
    },
  });
  const stop = room.stop.bind(room);
  room.stop = async () => {
    closing = true;
    await stop();
  };
  room.start();
  return room;
}
