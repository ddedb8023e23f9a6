import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Quantities } from '../domain/penalty-quantities.js';
import { Penalty } from '../penalty.entity.js';
import { bearersOf, type DecidedLoss } from '../queries/standing-liability.js';
import { reversePenaltyEntry } from './reverse-penalty.js';
import { reckonPenalty, settlePenalty, shareOutPenalty, type PenaltyGrounds } from './settle-penalty.js';

/**
 * A loss was decided anew. Penalties that waited for it are charged; those that go by the loss or by who bears it are
 * taken back and charged as it is now; an appeal against them goes on.
 */
export async function rechargePenalties(
  work: Work,
  request: ServiceRequest,
  { decision, shares }: DecidedLoss,
): Promise<void> {
  const { em, organizationId } = work;
  const state = { $in: ['DUE', 'CHARGED', 'APPEALED'] as const };
  const penalties = await em.find(
    Penalty,
    { organizationId, requestId: request.id, state },
    { orderBy: { id: 'asc' } },
  );
  for (const penalty of penalties) {
    if (!goesByLoss(penalty)) continue;
    const { units, basesMinor } = penalty.given as Quantities;
    const grounds: PenaltyGrounds = {
      quantities: { units, basesMinor: { ...basesMinor, LOSS: decision.lossMinor } },
      liable: bearersOf(shares),
      currency: decision.currency,
    };
    if (penalty.state === 'DUE') await settlePenalty(work, request, penalty, grounds);
    else await shareAnew(work, penalty, grounds);
    penalty.version += 1;
  }
  await em.flush();
}

const goesByLoss = ({ bearerKind, outcome }: Penalty): boolean =>
  bearerKind === 'LIABLE_UNITS' || (outcome as { of?: string | null }).of === 'LOSS';

/** Where nobody of ours bears the loss any more, it is due to nobody, until somebody does. */
async function shareAnew(work: Work, penalty: Penalty, grounds: PenaltyGrounds): Promise<void> {
  await reversePenaltyEntry(work, penalty, 'liability.decidedAnew');
  const reckoned = reckonPenalty(penalty, grounds);
  if (reckoned) await shareOutPenalty(work, penalty, reckoned);
  else if (penalty.amountMinor) penalty.state = 'DUE';
}
