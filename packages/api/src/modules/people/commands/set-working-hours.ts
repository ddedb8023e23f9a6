import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Policies } from '../../policy/index.js';
import { checkWorkingHours, type WorkingHours } from '../domain/working-hours.js';
import { lockTechnician, type TechnicianSeen } from './lock-technician.js';

export interface SetWorkingHours extends TechnicianSeen {
  /** Null: none are recorded; the person counts as always there. */
  readonly hours?: WorkingHours | null;
}

export interface PolicyTools {
  readonly policies: Pick<Policies, 'inForce' | 'version'>;
}

/**
 * Sets when somebody works: a calendar of the policy in force, or hours of their own. Visits that are arranged stay.
 * Refuses with InvalidInputError (no such calendar, hours that are none), NotFoundError and ConflictError.
 */
export async function setWorkingHours(input: SetWorkingHours, work: Work, { policies }: PolicyTools): Promise<Done> {
  const { rows, organizationId } = work;
  const { hours = null } = input;
  const { id } = await lockTechnician(work, input);
  const { policy } = await policies.inForce(rows, organizationId);
  const issues = hours ? checkWorkingHours(hours, Object.keys(policy.calendars)) : [];
  if (issues.length) throw refuse.input(...issues);
  await rows.execute(
    'update technician set working_hours = ?::jsonb, version = version + 1 where organization_id = ? and id = ?',
    [hours && JSON.stringify(hours), organizationId, id],
  );
  return { subjectId: id };
}
