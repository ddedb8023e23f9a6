import { refuse } from '../../../kernel/refusal.js';
import { extendClock, SlaClock, type ClockTarget } from '../../clocks/index.js';
import type { ApprovalEffect } from './approval-effect.js';

/**
 * More time for a promise. It is asked for while the promise can still be kept, by the rule the promise itself names; it
 * is counted on from the end of what was promised before.
 */
export const extensionEffect: ApprovalEffect = {
  ask: async ({ em, organizationId, now }, request, { extension, rule }) => {
    if (!extension) throw refuse.input({ path: 'extension', code: 'required' });
    const { clockId, minutes, workingDays } = extension;
    const clock = request && (await em.findOne(SlaClock, { organizationId, id: clockId, requestId: request.id }));
    if (!clock) throw refuse.notFound('clock');
    if ((clock.target as ClockTarget).extension !== rule)
      throw refuse.input({ path: 'rule', code: 'approval.notExtendable' });
    if ((minutes == null) === (workingDays == null))
      throw refuse.input({ path: 'extension', code: 'approval.minutesOrDays' });
    if (clock.stoppedAt) throw refuse.input({ path: 'extension.clockId', code: 'approval.promiseOver' });
    if (clock.breachedAt || (clock.state === 'RUNNING' && clock.dueAt < now))
      throw refuse.input({ path: 'extension.clockId', code: 'approval.promiseBroken' });
    const granted =
      minutes == null ? { unit: 'WORKING_DAYS', workingDays: workingDays! } : { unit: 'MINUTES', minutes };
    return { subjectId: clockId, payload: { clockId, ...granted } };
  },
  grant: async (work, { payload, number }, request) => {
    if (!request) return false;
    const { clockId, minutes, workingDays } = payload as { clockId: string; minutes?: number; workingDays?: number };
    const extension =
      minutes === undefined
        ? ({ unit: 'WORKING_DAYS', workingDays: workingDays! } as const)
        : ({ unit: 'MINUTES', minutes } as const);
    return extendClock(work, request, clockId, extension, number);
  },
};
