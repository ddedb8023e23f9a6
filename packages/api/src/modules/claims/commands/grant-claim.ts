import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { TraceStep } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/index.js';
import { Claim } from '../claim.entity.js';
import { ClaimAssessment } from '../claim-assessment.entity.js';
import { approveClaim } from './approve-claim.js';

/** What is asked to be agreed to: a round of a claim. */
export interface ClaimMatter {
  readonly claimId: string;
  readonly round: number;
}

/**
 * Refuses with InvalidInputError (`claim.assessedOtherwise`) what a claim of the request was not assessed as, or is not
 * any more; `amountMinor` as it is shown to those who are asked.
 */
export async function refuseOtherClaim(
  { em, organizationId }: Work,
  requestId: string,
  { claimId, round, amountMinor }: ClaimMatter & { readonly amountMinor: number | null },
): Promise<void> {
  const claim = await em.findOne(Claim, { organizationId, id: claimId });
  const isThis = claim?.requestId === requestId && claim.state === 'ASSESSED' && claim.round === round;
  if (!isThis || (await dueOf(em, claim)) !== amountMinor)
    throw refuse.input({ path: 'rule', code: 'claim.assessedOtherwise' });
}

/** Approves what was assessed in a round of a claim; one that moved on is left as it is. @returns whether it was approved */
export async function grantClaim(
  work: Work,
  request: ServiceRequest,
  { claimId, round }: ClaimMatter,
  trace: TraceStep,
): Promise<boolean> {
  const claim = await work.lock(Claim, claimId);
  if (claim.state !== 'ASSESSED' || claim.round !== round) return false;
  await approveClaim(work, { claim, request }, { amountMinor: await dueOf(work.em, claim), trace: [trace] });
  return true;
}

/** What was found due of all lines in its last round, minor units. */
async function dueOf(em: Work['em'], { organizationId, id: claimId, round }: Claim): Promise<number> {
  const found = await em.find(ClaimAssessment, { organizationId, claimId, round });
  return found.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
