import type { LiabilityOrigin } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import type { TraceStep } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/index.js';
import { areFlawed, lossShares, type AskedShare } from '../domain/loss-shares.js';
import { LiabilityDecision } from '../liability-decision.entity.js';
import { LiabilityShare } from '../liability-share.entity.js';
import type { LossBasis } from '../queries/loss-basis.js';
import type { DecidedLoss } from '../queries/standing-liability.js';

/** A sum of money as it is asked for: minor units. */
export interface AskedMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

export interface NewDecision {
  readonly rule: string;
  readonly origin: LiabilityOrigin;
  readonly trace: TraceStep;
  /** Where the facts say another sum, this one counts. */
  readonly loss?: AskedMoney | null;
  readonly reason?: string | null;
  readonly asked: readonly AskedShare[];
  /** Where in the input the flaw of a share is. */
  readonly pathOf: (place: number, field: string) => string;
}

/**
 * Writes a decision with its shares, proposed: it holds nothing yet. Refuses with InvalidInputError: the loss is not known,
 * shares that do not sum, names that are not there, others that wait for those who must agree.
 */
export async function openLiability(
  work: Work,
  request: ServiceRequest,
  basis: LossBasis,
  { rule, origin, trace, loss, reason, asked, pathOf }: NewDecision,
): Promise<DecidedLoss> {
  const { em, organizationId, now, actor } = work;
  const lossMinor = loss?.amountMinor ?? basis.lossMinor;
  if (!lossMinor) throw refuse.input({ path: 'loss', code: 'required' });
  const currency = loss?.currency ?? basis.currency;
  if (currency !== basis.currency) throw refuse.input({ path: 'loss.currency', code: 'liability.otherCurrency' });
  const shares = lossShares(basis.policy, lossMinor, asked);
  if (areFlawed(shares))
    throw refuse.input(
      ...shares.map(({ place, field, code }): InputIssue => ({
        path: place < 0 ? 'shares' : pathOf(place, field ?? 'department'),
        code,
      })),
    );
  await refuseUnknownPartners(work, shares, pathOf);
  const round = await giveUpProposals(work, request.id);
  const { versionId: policyVersionId, facts, triageId, handOver } = basis;
  const id = uuidv7();
  const decision = em.create(LiabilityDecision, {
    organizationId,
    id,
    requestId: request.id,
    round,
    rule,
    origin,
    state: 'PROPOSED',
    policyVersionId,
    triageId,
    facts,
    trace,
    handOver,
    lossMinor,
    currency,
    reason: reason ?? null,
    decidedById: actor.accountId!,
    decidedAt: now,
    version: 1,
  });
  await em.flush();
  const rows = shares.map(({ department, label, kind, named, partnerId, basisPoints, amountMinor }, place) =>
    em.create(LiabilityShare, {
      organizationId,
      id: uuidv7(),
      decisionId: id,
      place,
      department,
      label,
      kind,
      named: named ?? null,
      partnerId: partnerId ?? null,
      basisPoints,
      amountMinor,
      currency,
    }),
  );
  await em.flush();
  return { decision, shares: rows };
}

async function refuseUnknownPartners(
  { em, organizationId }: Work,
  shares: readonly { readonly partnerId?: string | null }[],
  pathOf: NewDecision['pathOf'],
): Promise<void> {
  for (const [place, { partnerId }] of shares.entries()) {
    if (!partnerId) continue;
    const found = await em.execute<unknown[]>('select 1 from partner where organization_id = ? and id = ?', [
      organizationId,
      partnerId,
    ]);
    if (!found.length) throw refuse.input({ path: pathOf(place, 'partnerId'), code: 'unknownChoice' });
  }
}

/**
 * A proposal that was not agreed to is given up; one that is before those who must agree is waited for.
 * @returns the number of the round that begins
 */
async function giveUpProposals({ em, organizationId, now }: Work, requestId: string): Promise<number> {
  const earlier = await em.find(LiabilityDecision, { organizationId, requestId });
  const proposed = earlier.find(({ state }) => state === 'PROPOSED');
  if (proposed) {
    const waiting = await em.execute<unknown[]>(
      `select 1 from approval where organization_id = ? and subject_id = ? and state in ('PENDING', 'RETURNED')`,
      [organizationId, proposed.id],
    );
    if (waiting.length) throw refuse.input({ path: 'shares', code: 'liability.proposedAlready' });
    Object.assign(proposed, { state: 'SUPERSEDED', supersededAt: now, version: proposed.version + 1 });
    await em.flush();
  }
  return earlier.length + 1;
}
