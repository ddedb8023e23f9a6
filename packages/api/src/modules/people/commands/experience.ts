import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { PostHeld } from '../post-held.entity.js';
import { TrainingRecord } from '../training-record.entity.js';
import { lockTechnician } from './lock-technician.js';

export interface RecordTraining {
  readonly technicianId: string;
  readonly course: string;
  readonly minutes: number;
  /** `YYYY-MM-DD` */
  readonly heldOn: string;
  /** Null where there was no exam. */
  readonly examPassed?: boolean | null;
}

export interface RecordPost {
  readonly technicianId: string;
  readonly post: string;
  readonly employer: string;
  readonly related: boolean;
  readonly inHouse: boolean;
  /** `YYYY-MM-DD` */
  readonly fromOn: string;
  /** The last day; null while it is held. */
  readonly toOn?: string | null;
}

/** Records a training somebody went through. Refuses with InvalidInputError (in the future) and NotFoundError. */
export async function recordTraining(input: RecordTraining, work: Work): Promise<Done> {
  const { technicianId, course, minutes, heldOn, examPassed = null } = input;
  const technician = await lockTechnician(work, { technicianId });
  if (heldOn > technician.today) throw refuse.input({ path: 'heldOn', code: 'people.inTheFuture' });
  work.add(TrainingRecord, { ...entered(work, technicianId), course, minutes, heldOn, examPassed });
  await work.write();
  return { subjectId: technicianId };
}

/** Records a post somebody holds or held. Refuses with InvalidInputError (ends before it begins) and NotFoundError. */
export async function recordPost(input: RecordPost, work: Work): Promise<Done> {
  const { technicianId, toOn = null, ...post } = input;
  await lockTechnician(work, { technicianId });
  if (toOn !== null && toOn < post.fromOn) throw refuse.input({ path: 'toOn', code: 'endsBeforeStart' });
  work.add(PostHeld, { ...entered(work, technicianId), ...post, toOn });
  await work.write();
  return { subjectId: technicianId };
}

const entered = ({ organizationId, actor, now }: Work, technicianId: string) => ({
  organizationId,
  id: uuidv7(),
  technicianId,
  recordedById: actor.accountId,
  recordedAt: now,
  struckAt: null,
});

/** Strikes a training that was entered by mistake. Once is enough. */
export async function strikeTraining({ trainingId }: { readonly trainingId: string }, work: Work): Promise<Done> {
  const training = await work.lock(TrainingRecord, trainingId);
  const { id } = await lockTechnician(work, training);
  training.struckAt ??= work.now;
  await work.em.flush();
  return { subjectId: id };
}

/** Strikes a post that was entered by mistake. Once is enough. */
export async function strikePost({ postId }: { readonly postId: string }, work: Work): Promise<Done> {
  const post = await work.lock(PostHeld, postId);
  const { id } = await lockTechnician(work, post);
  post.struckAt ??= work.now;
  await work.em.flush();
  return { subjectId: id };
}
