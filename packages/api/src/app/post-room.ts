import type { Logger } from 'pino';
import { deliverPost } from '../kernel/jobs/deliver-post.js';
import { PostRoom } from '../kernel/jobs/post-room.js';
import { systemIn } from '../kernel/system-in.js';
import { acceptBySilence } from '../modules/acceptance/index.js';
import { watchAdmissions } from '../modules/admission/index.js';
import { fireClocks } from '../modules/clocks/index.js';
import { ChargeDuePenalties } from '../modules/liability/index.js';
import { warnOfExpiry } from '../modules/people/index.js';
import { Notify, type MessageAdapter } from '../modules/notifications/index.js';
import { runReplays } from '../modules/replay/index.js';
import { planRounds } from '../modules/rounds/index.js';
import { openScorecards } from '../modules/scorecards/index.js';
import { sweepHolds } from '../modules/slots/index.js';
import type { House } from './context.js';

/** Opens the house's own work: clocks that fall due, then the post that waits, then policies that are tried. */
export function startPostRoom(house: House, log: Logger, adapter?: MessageAdapter): PostRoom {
  const handlers = [new Notify(house.personalData, house.publicUrl, adapter), new ChargeDuePenalties(house.policies)];
  const room = new PostRoom({
    pool: house.database.pool,
    now: () => house.now(),
    onFailure: (error) => log.error({ err: error }, 'the post room met a failure'),
    serve: async (organizationId, now) => {
      const actor = systemIn(organizationId);
      const emOf = () => house.database.entityManagerFor(actor);
      const contextOf = () => ({ actor, actorName: null, em: emOf(), now: () => house.now() });
      await fireClocks(contextOf, (error, requestId) =>
        log.error({ err: error, requestId }, 'the clocks of a request cannot be told'),
      );
      await acceptBySilence(contextOf, house.policies, (error, requestId) =>
        log.error({ err: error, requestId }, 'a silence cannot be taken for acceptance'),
      );
      await warnOfExpiry(contextOf);
      await sweepHolds(contextOf);
      await openScorecards(contextOf, house.policies);
      await watchAdmissions(contextOf, (error, admissionId) =>
        log.error({ err: error, admissionId }, 'an admission cannot be looked after'),
      );
      await planRounds(contextOf, house.policies, (error, round) =>
        log.error({ err: error, round }, 'what comes round cannot be planned'),
      );
      await deliverPost(emOf, organizationId, handlers, now, (error, { topic }) =>
        log.warn({ err: error, topic }, 'post came back'),
      );
      const onFailure = (error: unknown) => log.error({ err: error }, 'a replay met a failure');
      await runReplays(contextOf, house.policies, { onFailure });
    },
  });
  room.start();
  return room;
}
