import type { InspectionRuling, Role } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { takeAsItCame } from '../../files/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { AUTHORS } from '../domain/solution-machine.js';
import { QualityInspection } from '../quality-inspection.entity.js';
import { lockForSolutions, rolesOf } from './lock-solution.js';
import type { SolutionTools } from './solution-content.js';

export interface AskInspection {
  readonly requestId: string;
  readonly version: number;
  /** The body's name, as the contract has it. */
  readonly body: string;
  /** What it is asked. */
  readonly matter: string;
}

const OVER: readonly string[] = ['REJECTED', 'CANCELLED'];

/**
 * Puts disputed quality to the body the policy names; either side may. Refuses with ConflictError,
 * IllegalTransitionError (the request was rejected or cancelled) and InvalidInputError: the policy names no such body
 * (`inspection.notProvided`), it is asked already (`inspection.askedAlready`), or has found for good
 * (`inspection.ruledAlready`).
 */
export async function askInspection(input: AskInspection, work: Work, { policies }: SolutionTools): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const { requestId, version, body, matter } = input;
  const request = await lockForSolutions(work, requestId);
  const roles = rolesOf(work);
  if (actor.kind !== 'CUSTOMER' && !roles.some((role) => AUTHORS.includes(role))) throw forbidden();
  if (version !== request.version) throw refuse.conflict(request.version);
  if (OVER.includes(request.state)) throw refuse.illegal(request.state, []);
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const { dispute } = policy.acceptance;
  if (!dispute) throw refuse.input({ path: 'requestId', code: 'inspection.notProvided' });
  const earlier = await em.find(QualityInspection, { organizationId, requestId });
  if (earlier.some(({ ruling }) => !ruling)) throw refuse.input({ path: 'requestId', code: 'inspection.askedAlready' });
  if (earlier.some(({ final }) => final)) throw refuse.input({ path: 'requestId', code: 'inspection.ruledAlready' });
  const { settledBy, final, clause } = dispute;
  const inspection = em.create(QualityInspection, {
    organizationId,
    id: uuidv7(),
    requestId,
    settledBy,
    final,
    clause,
    body,
    matter,
    askedAt: now,
    askedById: actor.accountId!,
    version: 1,
  });
  await em.flush();
  const payload = { inspectionId: inspection.id, body, matter };
  await recordOnRequest(work, request, { type: 'inspection.asked', public: true, payload });
  return { subjectId: inspection.id };
}

export interface RecordInspection {
  readonly inspectionId: string;
  readonly version: number;
  readonly ruling: InspectionRuling;
  readonly finding: string;
  /** The day on the body's paper, `YYYY-MM-DD`. */
  readonly ruledOn: string;
  /** That paper: an upload of the actor for `INSPECTION_PAPER`. UUID. */
  readonly fileId?: string | null;
}

const RECORDERS: readonly Role[] = ['QUALITY', 'SUPERVISOR', 'MANAGER', 'ADMIN'];

/**
 * Writes down what the body has found, and keeps its paper byte for byte; where the policy calls it final, it binds
 * both: found for the company, the customer does not object on quality any more; found for the customer, the company does
 * not turn them down. Refuses with NotFoundError, ConflictError, and InvalidInputError what was recorded already, is
 * dated in the future, lacks the paper the policy asks for, or comes with a file that is none.
 */
export async function recordInspection(
  input: RecordInspection,
  work: Work,
  { policies }: SolutionTools,
): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const [found] = await em.execute<{ request_id: string; today: string }[]>(
    `select i.request_id, (?::timestamptz at time zone o.time_zone)::date::text as today
     from quality_inspection i join organization o on o.id = i.organization_id
     where i.organization_id = ? and i.id = ?`,
    [now.toISOString(), organizationId, input.inspectionId],
  );
  if (!found) throw refuse.notFound('inspection');
  const request = await lockForSolutions(work, found.request_id);
  if (!rolesOf(work).some((role) => RECORDERS.includes(role))) throw forbidden();
  const inspection = await work.lock(QualityInspection, input.inspectionId);
  if (inspection.version !== input.version) throw refuse.conflict(inspection.version);
  if (inspection.ruling) throw refuse.input({ path: 'inspectionId', code: 'inspection.ruledAlready' });
  if (input.ruledOn > found.today) throw refuse.input({ path: 'ruledOn', code: 'inspection.inTheFuture' });
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const { ruling, finding, ruledOn, fileId = null } = input;
  if (!fileId && policy.acceptance.dispute?.paperRequired) throw refuse.input({ path: 'fileId', code: 'required' });
  const paper = fileId ? await takeAsItCame(work, 'INSPECTION_PAPER', request.id, fileId) : null;
  Object.assign(inspection, {
    ruling,
    finding,
    ruledOn,
    paperFileId: fileId,
    paperSha256: paper?.sha256 ?? null,
    paperType: paper?.content_type ?? null,
    recordedAt: now,
    recordedById: actor.accountId,
    version: 2,
  });
  await em.flush();
  const { id: inspectionId, body, final } = inspection;
  const payload = { inspectionId, body, ruling, finding, final, paper: paper?.sha256 ?? null };
  await recordOnRequest(work, request, { type: 'inspection.ruled', public: true, payload });
  return { subjectId: inspection.id };
}
