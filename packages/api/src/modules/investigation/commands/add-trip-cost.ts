import type { TripCostKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { TripCost } from '../trip-cost.entity.js';
import { lockInvestigation } from './lock-investigation.js';
import { tellRecorded } from './tell-recorded.js';

export interface AddTripCost {
  readonly investigationId: string;
  readonly kind: TripCostKind;
  /** `YYYY-MM-DD`. */
  readonly onDay: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  readonly note?: string | null;
}

/**
 * Writes down money the investigation cost. Whoever is liable bears it.
 * Refuses with InvalidInputError `investigation.inTheFuture`: nothing was spent on a day to come.
 */
export async function addTripCost(input: AddTripCost, work: Work): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'RECORD');
  const { investigationId, kind, onDay, amount, note } = input;
  if (await isToCome(work, onDay)) throw refuse.input({ path: 'onDay', code: 'investigation.inTheFuture' });
  work.add(TripCost, {
    organizationId: work.organizationId,
    id: uuidv7(),
    investigationId,
    requestId: hand.request.id,
    kind,
    onDay,
    ...amount,
    note: note ?? '',
    byId: work.actor.accountId!,
    at: work.now,
  });
  return tellRecorded(work, hand, { 'zh-CN': '调查费用', en: 'a cost' });
}

/** By the calendar on the organization's wall. */
async function isToCome({ em, organizationId, now }: Work, day: string): Promise<boolean> {
  const [found] = await em.execute<{ ahead: boolean }[]>(
    'select ?::date > (?::timestamptz at time zone time_zone)::date as ahead from organization where id = ?',
    [day, now.toISOString(), organizationId],
  );
  return found!.ahead;
}
