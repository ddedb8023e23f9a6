import type { TripCostKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
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

/** Writes down money the investigation cost. Whoever is liable bears it. */
export async function addTripCost(input: AddTripCost, work: Work): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'RECORD');
  const { investigationId, kind, onDay, amount, note } = input;
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
