import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Home } from '../domain/home.js';
import { lockTechnician, type TechnicianSeen } from './lock-technician.js';

export interface DescribeTechnician extends TechnicianSeen {
  readonly skills: readonly string[];
  readonly regions: readonly string[];
  /** A partner that is an outlet. */
  readonly outletId?: string | null;
  /** Left as it is where it is not given; `null` takes it away. */
  readonly home?: Home | null;
}

export interface PersonalTools {
  readonly personalData: PersonalData;
}

/**
 * Says what somebody can do, where they are sent, whom they belong to, and where they live. Refuses with InvalidInputError
 * (no such outlet), NotFoundError and ConflictError.
 */
export async function describeTechnician(
  input: DescribeTechnician,
  work: Work,
  { personalData }: PersonalTools,
): Promise<Done> {
  const { rows, organizationId } = work;
  const { id } = await lockTechnician(work, input);
  const { skills, regions, outletId = null, home } = input;
  if (outletId) await requireOutlet(work, outletId);
  const place = { organizationId, table: 'technician', column: 'home_cipher', id };
  await rows.execute(
    `update technician set skills = ?::text[], regions = ?::text[], outlet_id = ?,
       home_cipher = case when ?::boolean then ?::text else home_cipher end, version = version + 1
     where organization_id = ? and id = ?`,
    [
      skills,
      regions,
      outletId,
      home !== undefined,
      home ? personalData.seal(JSON.stringify(home), place) : null,
      organizationId,
      id,
    ],
  );
  return { subjectId: id };
}

async function requireOutlet({ rows, organizationId }: Work, outletId: string): Promise<void> {
  const [outlet] = (await rows.execute(
    `select 1 from partner where organization_id = ? and id = ? and kind = 'OUTLET'`,
    [organizationId, outletId],
  )) as unknown[];
  if (!outlet) throw refuse.input({ path: 'outletId', code: 'people.noSuchOutlet' });
}
