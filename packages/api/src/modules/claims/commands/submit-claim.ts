import type { ClaimKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest } from '../../requests/index.js';
import { Claim } from '../claim.entity.js';
import { ClaimLine } from '../claim-line.entity.js';
import { CLAIMANTS } from '../domain/claim.machine.js';
import { priceOf } from '../domain/quantity.js';
import { organizationNow } from '../queries/organization-now.js';
import { lockKnownRequest } from './lock-claim.js';

export interface SubmitClaim {
  readonly requestId: string;
  readonly version: number;
  readonly kind: ClaimKind;
  readonly note?: string | null;
  /** At least one. Quantities in thousandths, the price of one whole unit in minor units. */
  readonly lines: readonly {
    readonly batch: string;
    readonly product: string;
    readonly quantity: number;
    readonly unit: string;
    readonly unitPriceMinor: number;
  }[];
}

const OVER: readonly string[] = ['CLOSED', 'REJECTED', 'CANCELLED'];
/** Beyond it sums would not be exact everywhere they are shown. */
const MOST_MINOR = 1_000_000_000_000_000;

/**
 * Enters what a customer claims on a request, by the customer or by staff for them. The money is the organization's.
 * Refuses with NotFoundError, ConflictError, IllegalTransitionError (the request is over), InvalidInputError (`lines`:
 * `tooLarge`, beyond ten million million units of money; `claim.worthNothing`: nothing could ever be found due of it).
 */
export async function submitClaim(input: SubmitClaim, work: Work): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const request = await lockKnownRequest(work, input.requestId);
  if (!actor.roles.some((role) => CLAIMANTS.includes(role))) throw forbidden();
  if (request.version !== input.version) throw refuse.conflict(request.version);
  if (OVER.includes(request.state)) throw refuse.illegal(request.state, []);
  const lines = input.lines.map((line) => ({ ...line, amountMinor: priceOf(line.quantity, line.unitPriceMinor) }));
  const worthless = lines.findIndex(({ amountMinor }) => amountMinor === 0);
  if (worthless >= 0) throw refuse.input({ path: `lines.${worthless}.unitPriceMinor`, code: 'claim.worthNothing' });
  const claimedMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (claimedMinor > MOST_MINOR) throw refuse.input({ path: 'lines', code: 'tooLarge', values: { max: MOST_MINOR } });
  const claim = em.create(Claim, {
    organizationId,
    id: uuidv7(),
    number: await work.nextNumber('CL'),
    requestId: request.id,
    customerId: request.customerId,
    kind: input.kind,
    state: 'SUBMITTED',
    note: input.note || null,
    currency: (await organizationNow(work)).currency,
    claimedMinor,
    round: 0,
    settledMinor: 0,
    submittedById: actor.accountId,
    submittedAt: now,
    version: 1,
  });
  // The claim first: by its row the database knows whose the lines are.
  await em.flush();
  for (const [place, { quantity, ...line }] of lines.entries())
    em.create(ClaimLine, {
      organizationId,
      id: uuidv7(),
      claimId: claim.id,
      line: place + 1,
      quantityThousandths: quantity,
      currency: claim.currency,
      ...line,
    });
  await recordOnRequest(work, request, {
    type: 'claim.submitted',
    public: true,
    payload: { claim: claim.number, claimKind: claim.kind },
  });
  return { subjectId: claim.id };
}
