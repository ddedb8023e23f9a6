import type { Work } from '../../../kernel/database/unit-of-work.js';
import { moveClaim, type LockedClaim } from './lock-claim.js';

/** Counts what has reached the customer, in minor units, below zero where it was taken back; with the last of it, the claim is settled. */
export async function settleClaim(work: Work, locked: LockedClaim, amountMinor: number): Promise<void> {
  const { claim } = locked;
  claim.settledMinor += amountMinor;
  if (claim.state === 'APPROVED' && claim.settledMinor === claim.approvedMinor) {
    claim.settledAt = work.now;
    await moveClaim(work, locked, 'SETTLE', { public: true });
  } else if (claim.state === 'SETTLED' && claim.settledMinor !== claim.approvedMinor) {
    claim.settledAt = null;
    await moveClaim(work, locked, 'REOPEN', { public: false });
  }
}
