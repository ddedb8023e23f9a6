import type { ClaimCostKind, LedgerAccount } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post, reverse } from '../../ledger/index.js';
import type { LocalDate, TraceStep } from '../../policy/index.js';
import { ClaimCost } from '../claim-cost.entity.js';
import { organizationNow } from '../queries/organization-now.js';
import { lockClaim, moveClaim, type LockedClaim } from './lock-claim.js';
import { businessDay } from './pay-claim.js';

export interface RecordClaimCost {
  readonly claimId: string;
  readonly version: number;
  readonly kind: Exclude<ClaimCostKind, 'REPULPING'>;
  /** Minor units of the claim's currency. */
  readonly amountMinor: number;
  /** The business day; today when left out. */
  readonly on?: LocalDate | null;
  readonly note?: string | null;
}

/** Records what the way of the goods cost the house: freight or storage. Refuses like `lockClaim` and `post`. */
export async function recordClaimCost(input: RecordClaimCost, work: Work): Promise<Done> {
  const locked = await lockClaim(work, input.claimId, 'RECORD_COST', input.version);
  const on = await businessDay(work, input.on);
  await postCost(work, locked, { ...input, on, goodsId: null, trace: [] });
  await moveClaim(work, locked, 'RECORD_COST', {
    public: false,
    payload: { costKind: input.kind, amountMinor: input.amountMinor, currency: locked.claim.currency },
  });
  return { subjectId: locked.claim.id };
}

/** What a cost is posted to, and out of what it is paid: bills from the bank, re-pulping out of the goods. */
const POSTED: Readonly<Record<ClaimCostKind, { readonly cost: LedgerAccount; readonly from: LedgerAccount }>> = {
  FREIGHT: { cost: 'FREIGHT_STORAGE', from: 'BANK' },
  STORAGE: { cost: 'FREIGHT_STORAGE', from: 'BANK' },
  REPULPING: { cost: 'REPULPING', from: 'GOODS' },
};

interface CostToPost {
  readonly kind: ClaimCostKind;
  readonly amountMinor: number;
  readonly on: LocalDate;
  readonly note?: string | null;
  readonly goodsId: string | null;
  readonly trace: readonly TraceStep[];
}

/** Puts a cost in the books and beside the claim. */
export async function postCost(work: Work, { claim, request }: LockedClaim, cost: CostToPost): Promise<void> {
  const { kind, amountMinor, on, note, goodsId, trace } = cost;
  const { currency } = claim;
  const id = uuidv7();
  const { entryId } = await post(work, {
    kind: 'GOODS',
    on,
    requestId: request.id,
    cause: { type: 'claim.costRecorded', id: claim.id, trace },
    postings: [
      { account: { code: POSTED[kind].cost }, amountMinor, currency },
      { account: { code: POSTED[kind].from }, amountMinor: -amountMinor, currency },
    ],
    dedupeKey: `claim cost ${id}`,
  });
  work.em.create(ClaimCost, {
    organizationId: work.organizationId,
    id,
    claimId: claim.id,
    kind,
    amountMinor,
    currency,
    spentOn: on,
    note: note || null,
    goodsId,
    trace,
    entryId,
    byId: work.actor.accountId!,
    at: work.now,
  });
}

export interface CorrectCost {
  readonly costId: string;
  readonly claimId: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes back a cost that was recorded wrongly, by a reversing entry of today. Refuses like `lockClaim` and `reverse`. */
export async function reverseClaimCost(input: CorrectCost, work: Work): Promise<Done> {
  const locked = await lockClaim(work, input.claimId, 'CORRECT', input.version);
  const { em, organizationId, now } = work;
  const cost = await em.findOne(ClaimCost, { organizationId, id: input.costId, claimId: input.claimId });
  if (!cost) throw refuse.notFound('claimCost');
  if (cost.reversedAt) throw refuse.input({ path: 'costId', code: 'ledger.reversedAlready' });
  const { today } = await organizationNow(work);
  await reverse(work, cost.entryId, { reason: input.reason, on: today, dedupeKey: `undo cost ${cost.id}` });
  Object.assign(cost, { reversedAt: now, reversedReason: input.reason });
  await moveClaim(work, locked, 'CORRECT', { public: false, payload: { reason: input.reason, costKind: cost.kind } });
  return { subjectId: input.claimId };
}
