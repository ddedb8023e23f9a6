import type { StopCause } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { Policy } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { stepVisit } from '../../visits/index.js';
import { Visit } from '../../visits/visit.entity.js';
import { StopOrder } from '../stop-order.entity.js';
import { whomToTell } from '../../identity/index.js';

export interface Stopping {
  readonly cause: StopCause;
  readonly ground: string;
  readonly description: string;
  /** Who is told besides those the policy names for a stop. */
  readonly reportedTo?: readonly string[];
}

/** Whoever answers for service where the policy names nobody, or nobody who is here. */
const ANSWERS = ['MANAGER'];
const AT_WORK = ['ARRIVED', 'WORKING'] as const;
const CUSTOMER_READS = {
  'zh-CN': '因安全或质量原因，现场工作暂停',
  en: 'Work on site rests for reasons of safety or quality',
};

/**
 * Lets the work on a locked request rest: whoever is at work stops, nobody begins, and those above are told. Where a stop
 * stands already, it stays as it is.
 * @returns the stop that stands
 */
export async function stopTheWork(
  work: Work,
  request: ServiceRequest,
  { stopAtOnce }: Pick<Policy, 'stopAtOnce'>,
  { reportedTo = [], ...why }: Stopping,
): Promise<StopOrder> {
  const { em, organizationId, now, actor } = work;
  const standing = await em.findOne(StopOrder, { organizationId, requestId: request.id, liftedAt: null });
  if (standing) return standing;
  const named = [...new Set([...(stopAtOnce?.reportedTo ?? []), ...reportedTo])];
  const accounts = await whomToTell(work, named);
  const told = accounts.length ? named : [...named, ...ANSWERS];
  const order = em.create(StopOrder, {
    ...why,
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    byId: actor.accountId!,
    at: now,
    reportedTo: told,
    ...(isToldByItself(why, stopAtOnce) ? { reportedById: actor.accountId!, reportedAt: now } : {}),
    version: 1,
  });
  await em.flush();
  await haltVisits(work, request);
  await recordOnRequest(work, request, {
    type: 'work.stopped',
    public: false,
    payload: { ...why, accounts: accounts.length ? accounts : await whomToTell(work, ANSWERS) },
  });
  return order;
}

/** A finding and a checklist say all there is to say, unless the policy wants more stated. */
const isToldByItself = ({ cause }: Pick<Stopping, 'cause'>, stopAtOnce: Policy['stopAtOnce']): boolean =>
  cause !== 'PERSON' && !Object.keys(stopAtOnce?.states ?? {}).length;

async function haltVisits(work: Work, request: ServiceRequest): Promise<void> {
  const { em, organizationId } = work;
  const going = await em.find(Visit, { organizationId, requestId: request.id, state: { $in: AT_WORK } });
  for (const { id } of going) {
    const visit = await work.lock(Visit, id);
    await stepVisit(work, { visit, request, at: work.now, late: false }, 'STOP', {
      payload: { sentence: CUSTOMER_READS },
    });
  }
}
