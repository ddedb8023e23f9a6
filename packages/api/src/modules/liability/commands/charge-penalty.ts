import type { PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { penalty as penaltyOf, type LocalDate } from '../../policy/index.js';
import { missingFor, type Counted } from '../domain/missing-for.js';
import type { Quantities } from '../domain/penalty-quantities.js';
import { Penalty } from '../penalty.entity.js';
import { businessDay } from '../queries/business-day.js';
import { lossBasis, type LiabilityTools } from '../queries/loss-basis.js';
import { lockKnown } from './lock-known.js';
import { lockPenalty } from './lock-penalty.js';
import { newPenalty } from './new-penalty.js';
import { penaltyGrounds } from './penalty-grounds.js';
import { settlePenalty, type PenaltyGrounds } from './settle-penalty.js';

/** How much there is of what a penalty counts; money in minor units. */
export interface GivenQuantities {
  readonly units?: readonly { readonly unit: PenaltyUnit; readonly quantity: number }[] | null;
  readonly bases?: readonly { readonly base: PenaltyBase; readonly amountMinor: number }[] | null;
}

export interface ChargePenalty extends GivenQuantities {
  readonly requestId: string;
  readonly version: number;
  /** Of the policy's `penalties`; those that punish a broken promise are charged by its clock. */
  readonly rule: string;
  /** The person, where it is a person's. */
  readonly accountId?: string | null;
  /** When it happened, of what costs so much a time; today unless said. */
  readonly on?: LocalDate | null;
}

/**
 * Charges what a failing costs, once people have found it out: by the rule of the policy and the facts of the case.
 * What costs so much a time is charged for each day it happened, as many times as it did (`units.TIME`), everything else
 * once.
 *
 * Refuses with NotFoundError, ConflictError, and InvalidInputError: `rule` (`notOffered`, `penalty.byItsClock`,
 * `penalty.none`: by the facts it costs nothing, `penalty.chargedAlready`), `on` (`penalty.chargedThatDay`,
 * `penalty.notYet`), `accountId`, what it is counted by (`units.TON`, `bases.COSTS`: `required`), `liability`
 * (`penalty.nobodyLiable`).
 */
export async function chargePenalty(input: ChargePenalty, work: Work, tools: LiabilityTools): Promise<Done> {
  const request = await lockKnown(work, input.requestId, input.version);
  const { em, organizationId, now } = work;
  const basis = await lossBasis(work, request, tools);
  const { policy, facts } = basis;
  const ruling = penaltyOf(policy, input.rule, facts);
  if (!ruling) throw refuse.input({ path: 'rule', code: 'notOffered' });
  if (ruling.rule.on !== null) throw refuse.input({ path: 'rule', code: 'penalty.byItsClock' });
  if (!ruling.outcome) throw refuse.input({ path: 'rule', code: 'penalty.none' });
  const accountId = policy.bearers[ruling.rule.of] === 'PERSON' ? await personOf(work, input.accountId) : null;
  const occurredOn = ruling.outcome.per === 'TIME' ? await dayOf(work, input.on) : null;
  const same = { organizationId, requestId: request.id, rule: input.rule, accountId, occurredOn };
  if (await em.count(Penalty, { ...same, state: { $ne: 'REVERSED' } }))
    throw refuse.input(
      occurredOn ? { path: 'on', code: 'penalty.chargedThatDay' } : { path: 'rule', code: 'penalty.chargedAlready' },
    );
  const penalty = newPenalty(work, request, policy, ruling, { dueAt: now, accountId, occurredOn });
  const grounds = await penaltyGrounds(work, request, basis, asQuantities(input));
  if (!(await settlePenalty(work, request, penalty, grounds))) throw refuse.input(...missing(penalty, grounds));
  return { subjectId: penalty.id };
}

export interface ChargeDuePenalty extends GivenQuantities {
  readonly penaltyId: string;
  readonly version: number;
}

/** Charges a penalty that is due, now that what it is counted by is known. Refuses as `chargePenalty`. */
export async function chargeDuePenalty(input: ChargeDuePenalty, work: Work, tools: LiabilityTools): Promise<Done> {
  const { penalty, request } = await lockPenalty(work, input.penaltyId, input.version, 'CHARGE');
  const basis = await lossBasis(work, request, tools);
  const grounds = await penaltyGrounds(work, request, basis, asQuantities(input));
  if (!(await settlePenalty(work, request, penalty, grounds))) throw refuse.input(...missing(penalty, grounds));
  penalty.version += 1;
  return { subjectId: penalty.id };
}

const asQuantities = ({ units, bases }: GivenQuantities): Quantities => ({
  units: Object.fromEntries((units ?? []).map(({ unit, quantity }) => [unit, quantity])),
  basesMinor: Object.fromEntries((bases ?? []).map(({ base, amountMinor }) => [base, amountMinor])),
});

async function dayOf(work: Work, asked?: LocalDate | null): Promise<LocalDate> {
  const today = await businessDay(work);
  if (asked && asked > today) throw refuse.input({ path: 'on', code: 'penalty.notYet' });
  return asked ?? today;
}

async function personOf({ em, organizationId }: Work, accountId?: string | null): Promise<string> {
  if (!accountId) throw refuse.input({ path: 'accountId', code: 'required' });
  const found = await em.execute<unknown[]>(
    `select 1 from account where organization_id = ? and id = ? and kind = 'STAFF'`,
    [organizationId, accountId],
  );
  if (!found.length) throw refuse.input({ path: 'accountId', code: 'unknownChoice' });
  return accountId;
}

/** Why it cannot be reckoned: what is not known of what it counts, else who bears it. */
function missing(penalty: Penalty, { quantities, liable }: PenaltyGrounds): InputIssue[] {
  const paths = missingFor(penalty.outcome as Counted, penalty.bearerKind, quantities, liable);
  return paths
    .filter((path) => path !== 'accountId')
    .map((path) => ({ path, code: path === 'liability' ? 'penalty.nobodyLiable' : 'required' }));
}
