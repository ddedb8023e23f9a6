import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOffice } from '../../../kernel/who.js';
import type { Policies } from '../../policy/index.js';
import { Asset } from '../asset.entity.js';
import { Trainee } from '../trainee.entity.js';

/** How far somebody has come. Whoever works alone has attended. */
export interface TraineeProgress {
  readonly name: string;
  /** One of those the plan trains, by its name in the policy. */
  readonly role: string;
  readonly worksAlone: boolean;
}

export interface RecordTraining {
  readonly assetId: string;
  /** The training, by its name in the policy in force. */
  readonly plan: string;
  readonly trainees: readonly TraineeProgress[];
}

export interface TrainingTools {
  readonly policies: Policies;
  readonly personalData: PersonalData;
}

/**
 * Names people for a training on a unit who attended it, or records how far those named before have come. The office may,
 * and a technician who was sent to the unit.
 *
 * Refuses with NotFoundError, and with InvalidInputError a training or role the policy does not have (`unknownChoice`).
 */
export async function recordTraining(
  input: RecordTraining,
  work: Work,
  { policies, personalData }: TrainingTools,
): Promise<{ subjectId: string }> {
  const { em, organizationId, now } = work;
  // Two who record at the same time wait for each other: nobody is named twice.
  const asset = await work.lock(Asset, input.assetId);
  await requireSent(work, asset.id);
  const { policy } = await policies.inForce(em, organizationId);
  const training = policy.plans.find(({ key }) => key === input.plan)?.training;
  if (!training) throw refuse.input({ path: 'plan', code: 'unknownChoice' });
  const strangers = input.trainees.flatMap(({ role }, at) =>
    Object.hasOwn(training.trainees, role) ? [] : [{ path: `trainees.${at}.role`, code: 'unknownChoice' }],
  );
  if (strangers.length) throw refuse.input(...strangers);
  for (const { name, role, worksAlone } of input.trainees) {
    const nameIndex = personalData.indexOf(organizationId, 'name', name);
    const where = { organizationId, assetId: asset.id, plan: input.plan, nameIndex };
    const reached = { role, attended: true, worksAlone, recordedAt: now };
    const known = await em.findOne(Trainee, where);
    if (known) Object.assign(known, reached);
    else {
      const id = uuidv7();
      const nameCipher = personalData.seal(name, { organizationId, table: 'trainee', column: 'name_cipher', id });
      em.create(Trainee, { ...where, id, nameCipher, ...reached });
    }
    await em.flush();
  }
  return { subjectId: asset.id };
}

async function requireSent({ em, organizationId, actor }: Work, assetId: string): Promise<void> {
  if (isOffice(actor)) return;
  const sent = await em.execute<unknown[]>(
    `select 1 from visit v join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
     where v.organization_id = ? and v.technician_id = ? and r.asset_id = ? limit 1`,
    [organizationId, actor.technicianId, assetId],
  );
  if (!sent.length) throw refuse.notFound('row');
}
