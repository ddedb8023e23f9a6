import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { LocalDate } from '../../policy/index.js';
import { RecoveryStep } from '../recovery-step.entity.js';
import type { Recovery } from '../recovery.entity.js';

interface Happened {
  readonly kind: RecoveryStep['kind'];
  readonly on: LocalDate;
  readonly amountMinor?: number;
  readonly words?: string | null;
}

/** Writes what happened to a claim, and counts it as a change. */
export function recordRecoveryStep(
  { em, organizationId, actor, now }: Work,
  recovery: Recovery,
  { kind, on, amountMinor, words }: Happened,
): void {
  em.create(RecoveryStep, {
    organizationId,
    id: uuidv7(),
    recoveryId: recovery.id,
    kind,
    onDay: on,
    amountMinor: amountMinor ?? null,
    currency: amountMinor === undefined ? null : recovery.currency,
    words: words ?? null,
    byId: actor.accountId!,
    at: now,
  });
  recovery.version += 1;
}

/** Whose debt it is in the books: the partner's, or of whoever is known by name only. */
export const debtorOf = ({ partnerId, name }: Pick<Recovery, 'partnerId' | 'name'>): string => partnerId ?? name;
