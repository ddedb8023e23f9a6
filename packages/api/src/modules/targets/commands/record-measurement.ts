import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { colleagueOf } from '../../identity/index.js';
import type { Policies } from '../../policy/index.js';
import { TargetMeasurement } from '../target-measurement.entity.js';
import { mayMeasure, unitOf } from '../target-rules.js';

export interface RecordMeasurement {
  /** By its name in the policy in force. */
  readonly target: string;
  /** `YYYY-MM-DD`. */
  readonly measuredOn: string;
  /** In the unit of the target. */
  readonly value: number;
  readonly note?: string | null;
  /** The measurement this one takes the place of. */
  readonly correctsId?: string | null;
}

/**
 * Puts on record what was measured of a target, by whoever answers for it.
 *
 * Refuses with FORBIDDEN and InvalidInputError: a target the policy does not have (`unknownChoice`), one the product counts
 * (`target.notMeasured`), a day to come (`target.inFuture`), a share above 100 (`target.notAShare`), a measurement of
 * something else (`unknownChoice`) or corrected before (`target.correctedAlready`).
 */
export async function recordMeasurement(
  input: RecordMeasurement,
  work: Work,
  { policies }: { readonly policies: Policies },
): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const { policy } = await policies.inForce(em, organizationId);
  const target = policy.targets.find(({ key }) => key === input.target);
  if (!target) throw refuse.input({ path: 'target', code: 'unknownChoice' });
  if (target.counted) throw refuse.input({ path: 'target', code: 'target.notMeasured' });
  if (!mayMeasure(target, await colleagueOf(work.rows, actor))) throw forbidden();
  const unit = unitOf(target);
  if (unit === '%' && input.value > 100) throw refuse.input({ path: 'value', code: 'target.notAShare' });
  const [row] = await em.execute<{ today: string }[]>(
    'select (?::timestamptz at time zone time_zone)::date::text as today from organization where id = ?',
    [now.toISOString(), organizationId],
  );
  if (input.measuredOn > row!.today) throw refuse.input({ path: 'measuredOn', code: 'target.inFuture' });
  if (input.correctsId) await requireCorrectable(work, input.correctsId, input.target);
  const measurement = em.create(TargetMeasurement, {
    organizationId,
    id: uuidv7(),
    target: target.key,
    value: String(input.value),
    unit,
    measuredOn: input.measuredOn,
    note: input.note ?? '',
    correctsId: input.correctsId ?? null,
    enteredAt: now,
    enteredById: actor.accountId!,
  });
  return { subjectId: measurement.id };
}

async function requireCorrectable({ em, organizationId }: Work, id: string, target: string): Promise<void> {
  const first = await em.findOne(TargetMeasurement, { organizationId, id, target });
  if (!first) throw refuse.input({ path: 'correctsId', code: 'unknownChoice' });
  // Two who correct the same at once: the second waits, and is refused.
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [id]);
  if (await em.count(TargetMeasurement, { organizationId, correctsId: id }))
    throw refuse.input({ path: 'correctsId', code: 'target.correctedAlready' });
}
