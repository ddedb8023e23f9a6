import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { quantitiesOf, type Quantities } from '../domain/penalty-quantities.js';
import type { LossBasis } from '../queries/loss-basis.js';
import { recordedOf } from '../queries/recorded-of.js';
import { bearersOf, standingLiability } from '../queries/standing-liability.js';
import type { PenaltyGrounds } from './settle-penalty.js';

/** What penalties of a request are reckoned by now: its facts, its loss as it was decided, and what people gave. */
export async function penaltyGrounds(
  work: Work,
  request: ServiceRequest,
  { facts, policy, lossMinor, currency, figures }: LossBasis,
  given: Quantities,
): Promise<PenaltyGrounds> {
  const standing = await standingLiability(work, request.id);
  return {
    quantities: quantitiesOf(
      facts,
      policy.intake.facts,
      recordedOf(figures, standing?.decision.lossMinor ?? lossMinor),
      given,
    ),
    liable: standing && bearersOf(standing.shares),
    currency: standing?.decision.currency ?? currency,
  };
}
