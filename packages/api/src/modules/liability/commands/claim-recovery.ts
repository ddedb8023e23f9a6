import type { RecoveryParty } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post } from '../../ledger/index.js';
import type { LocalDate, TraceStep } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { claimLines } from '../domain/postings.js';
import { LiabilityShare } from '../liability-share.entity.js';
import { businessDay } from '../queries/business-day.js';
import { bearersOf } from '../queries/standing-liability.js';
import { Recovery } from '../recovery.entity.js';
import { lockDecision } from './lock-decision.js';
import { debtorOf, recordRecoveryStep } from './record-recovery-step.js';

export interface ClaimRecovery {
  /** The part of a loss that somebody outside bears. */
  readonly shareId: string;
  readonly party: RecoveryParty;
  /** Of whom; left out, whoever the share names. */
  readonly name?: string | null;
  /** The same, where it is a partner; left out, the share's, unless another is named. */
  readonly partnerId?: string | null;
  /** Minor units, in the currency of the loss; left out, all of it that is not claimed yet. */
  readonly amountMinor?: number | null;
  /** When the claim was made; today unless said. */
  readonly on?: LocalDate | null;
  /** What the letter says. */
  readonly words?: string | null;
}

/**
 * Claims money of a carrier, an insurer or a supplier for what they bear of a loss. Several may be asked for parts of
 * one share; together they are never asked for more than it.
 *
 * Refuses with NotFoundError, IllegalTransitionError (the decision is disputed or does not hold), InvalidInputError:
 * `shareId` (`recovery.notOutside`), `amountMinor` (`recovery.moreThanBorne`), `on`, `partnerId`.
 */
export async function claimRecovery(input: ClaimRecovery, work: Work): Promise<Done> {
  const { em, organizationId, now, actor } = work;
  const share = await em.findOne(LiabilityShare, { organizationId, id: input.shareId });
  if (!share) throw refuse.notFound('liabilityShare');
  const { decision, request } = await lockDecision(work, share.decisionId, 'CLAIM_RECOVERY');
  if (share.kind !== 'OUTSIDER') throw refuse.input({ path: 'shareId', code: 'recovery.notOutside' });
  await refuseUnknownPartner(work, input.partnerId);
  const claimedMinor = await leftOf(work, share, input.amountMinor ?? null);
  const today = await businessDay(work);
  const on = input.on ?? today;
  if (on > today) throw refuse.input({ path: 'on', code: 'recovery.notYet' });
  const { currency } = decision;
  const id = uuidv7();
  const named = debtorNamed(input, share);
  const { entryId } = await post(work, {
    kind: 'RECOVERY',
    on: today,
    requestId: request.id,
    cause: { type: 'RECOVERY', id, trace: [decision.trace as TraceStep] },
    postings: claimLines(bearersOf([share])[0]!, debtorOf(named), claimedMinor, currency),
    dedupeKey: `recovery:${id}`,
  });
  const recovery = em.create(Recovery, {
    organizationId,
    id,
    requestId: request.id,
    shareId: share.id,
    party: input.party,
    ...named,
    claimedMinor,
    receivedMinor: 0,
    currency,
    state: 'CLAIMED',
    claimedById: actor.accountId!,
    claimedAt: now,
    entryId,
    version: 0,
  });
  await em.flush();
  recordRecoveryStep(work, recovery, { kind: 'CLAIMED', on, amountMinor: claimedMinor, words: input.words });
  await em.flush();
  await recordOnRequest(work, request, {
    type: 'recovery.claimed',
    public: false,
    payload: { recoveryId: id, party: input.party, name: named.name, amountMinor: claimedMinor, currency },
  });
  return { subjectId: id };
}

function debtorNamed({ name, partnerId }: ClaimRecovery, share: LiabilityShare) {
  // Another name is somebody else, whoever the share's partner is.
  const ofShare = !name || name === share.named ? (share.partnerId ?? null) : null;
  return { name: name ?? share.named!, partnerId: partnerId ?? ofShare };
}

/** What may still be claimed of a share, or the part of it that is asked for. */
async function leftOf({ em, organizationId }: Work, share: LiabilityShare, asked: number | null): Promise<number> {
  const claims = await em.find(Recovery, { organizationId, shareId: share.id, state: { $ne: 'WITHDRAWN' } });
  const left = share.amountMinor - claims.reduce((sum, { claimedMinor }) => sum + claimedMinor, 0);
  if (left <= 0 || (asked !== null && asked > left))
    throw refuse.input({ path: 'amountMinor', code: 'recovery.moreThanBorne', values: { left: left / 100 } });
  return asked ?? left;
}

async function refuseUnknownPartner({ em, organizationId }: Work, partnerId?: string | null): Promise<void> {
  if (!partnerId) return;
  const found = await em.execute<unknown[]>('select 1 from partner where organization_id = ? and id = ?', [
    organizationId,
    partnerId,
  ]);
  if (!found.length) throw refuse.input({ path: 'partnerId', code: 'unknownChoice' });
}
