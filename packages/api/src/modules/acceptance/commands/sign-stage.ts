import { AcceptanceParty } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { render, rowOf, sql } from '../../../kernel/read/index.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOffice } from '../../../kernel/who.js';
import { stagesOfUnit, type LocalDate, type Policies, type Policy, type StageOfUnit } from '../../policy/index.js';
import { Asset } from '../../products/index.js';
import { isBeingInstalled } from '../being-installed.sql.js';
import { StageSignature } from '../stage-signature.entity.js';
import { maySignFor } from '../stages-of-asset.view.js';

export interface SignStage {
  readonly assetId: string;
  /** Its name in the policy in force. */
  readonly stage: string;
  readonly party: AcceptanceParty;
}

/**
 * Signs a stage of a unit's acceptance for one party. With the last signature of the last stage the unit is accepted, and
 * what counts from its acceptance counts from that day.
 *
 * Refuses with NotFoundError, FORBIDDEN, TooEarlyError (the time between the stages is not over; with the first day on
 * which it is) and InvalidInputError: a stage or party the policy does not have (`unknownChoice`), the stage before is not
 * signed by everybody (`acceptance.stageBeforeFirst`), the unit is still being installed (`acceptance.installFirst`), signed already (`acceptance.signedAlready`).
 */
export async function signStage(
  { assetId, stage, party }: SignStage,
  work: Work,
  { policies }: { readonly policies: Policies },
): Promise<{ subjectId: string }> {
  const { actor, em, organizationId } = work;
  const asset = await work.lock(Asset, assetId);
  const isTheirs = actor.kind === 'CUSTOMER' && actor.customerId === asset.customerId;
  if (!isOffice(actor) && !isTheirs) throw refuse.notFound('row');
  if (!maySignFor(actor, party)) throw forbidden();
  const { policy } = await policies.inForce(em, organizationId);
  const unit = await standing(work, asset, policy);
  const one = unit.stages.find(({ stage: { key } }) => key === stage);
  if (!one) throw refuse.input({ path: 'stage', code: 'unknownChoice' });
  if (!one.stage.signedBy.includes(party)) throw refuse.input({ path: 'party', code: 'unknownChoice' });
  if (!one.missing.includes(party)) throw refuse.input({ path: 'party', code: 'acceptance.signedAlready' });
  if (one.state === 'WAITING') {
    if (one.opensOn) throw refuse.tooEarly('acceptance.stageTooEarly', one.opensOn);
    const isFirst = one === unit.stages[0];
    throw refuse.input({ path: 'stage', code: isFirst ? 'acceptance.installFirst' : 'acceptance.stageBeforeFirst' });
  }
  sign(work, unit, one, party);
  return { subjectId: asset.id };
}

/** The customer has accepted the work of an installation: that is their signature under the first stage of the unit. */
export async function signFirstStage(work: Work, assetId: string, policy: Policy): Promise<void> {
  const [first] = policy.acceptance.stages;
  if (!first?.signedBy.includes(AcceptanceParty.CUSTOMER)) return;
  const asset = await work.lock(Asset, assetId);
  const unit = await standing(work, asset, policy);
  if (unit.stages[0]?.missing.includes(AcceptanceParty.CUSTOMER))
    sign(work, unit, unit.stages[0], AcceptanceParty.CUSTOMER);
}

interface UnitInHand {
  readonly asset: Asset;
  readonly today: LocalDate;
  readonly stages: readonly StageOfUnit[];
}

const STANDING = `${
  render(sql`select (?::timestamptz at time zone o.time_zone)::date::text as today,
  ${isBeingInstalled(rowOf('a'))} as installing`).text
}
  from organization o join asset a on a.organization_id = o.id where o.id = ? and a.id = ?`;

/** A unit that was accepted without stages has none to go through. */
async function standing({ em, organizationId, now }: Work, asset: Asset, policy: Policy): Promise<UnitInHand> {
  const [row] = await em.execute<{ today: LocalDate; installing: boolean }[]>(STANDING, [
    now.toISOString(),
    organizationId,
    asset.id,
  ]);
  const { today, installing } = row!;
  const signatures = await em.find(StageSignature, { organizationId, assetId: asset.id });
  const signed = signatures.map(({ stage, party, signedOn }) => ({ stage, party, on: signedOn }));
  const isExempt = asset.acceptedOn !== null && !signatures.length;
  return { asset, today, stages: isExempt ? [] : stagesOfUnit(policy.acceptance.stages, signed, today, installing) };
}

function sign(work: Work, { asset, today, stages }: UnitInHand, one: StageOfUnit, party: AcceptanceParty): void {
  const { em, organizationId, actor, now } = work;
  em.create(StageSignature, {
    organizationId,
    id: uuidv7(),
    assetId: asset.id,
    customerId: asset.customerId,
    stage: one.stage.key,
    party,
    clause: one.stage.clause,
    signedOn: today,
    signedAt: now,
    signedById: actor.accountId,
  });
  asset.version += 1;
  if (one === stages.at(-1) && one.missing.length === 1) asset.acceptedOn = today;
}
