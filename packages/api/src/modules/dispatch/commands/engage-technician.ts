import type { Localized, VisitKind } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import { mayOverrulePlan } from '../../people/index.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Window } from '../domain/check-window.js';
import { unsuitedFor } from '../domain/eligible-technicians.js';
import { barsToSending } from '../queries/bars-to-sending.js';

export interface EngagedTechnician {
  readonly id: string;
  readonly name: string;
}

/** The fields of a TechnicianIneligibleError. */
export type RefusedTechnician = Readonly<{ reasons: readonly Localized[]; overrulable: boolean }>;

interface TechnicianRow extends EngagedTechnician {
  readonly skills: readonly string[];
  readonly regions: readonly string[];
  readonly retired: boolean;
  readonly concerned: boolean;
}

const RETIRED = { 'zh-CN': '已离职', en: 'Does not work here any more' };

/** Who is to come, how and when. */
export interface Engagement extends Window {
  readonly technicianId: string;
  readonly kind: VisitKind;
  /** Why the person is sent against their hours or leave; counts from those who may overrule the plan. */
  readonly overruleReason?: string | null;
}

/**
 * The technician, held until the change commits so that dispatchers take turns, if they may do this work then.
 *
 * Refuses with NotFoundError, and with TechnicianIneligibleError naming each reason. What stands against it by the plan
 * alone, hours or leave, gives way to a reason of whoever may overrule it, which is kept on the request.
 *
 * @param leaving whom the work is taken from: held as well, in one order, so that two exchanges never wait for each other
 */
export async function engageTechnician(
  work: Work,
  request: ServiceRequest,
  { technicianId, kind, startsAt, endsAt, overruleReason }: Engagement,
  leaving = technicianId,
): Promise<EngagedTechnician> {
  const { em, organizationId } = work;
  const rows = await em.execute<TechnicianRow[]>(
    `select id, name, skills, regions, retired_at is not null as retired, exists (select from account a
       where a.organization_id = t.organization_id and a.technician_id = t.id and a.id = any(?::uuid[])) as concerned
     from technician t where organization_id = ? and id in (?, ?) order by id for no key update of t`,
    [`{${request.complainedOfIds.join(',')}}`, organizationId, technicianId, leaving],
  );
  const technician = rows.find(({ id }) => id === technicianId);
  if (!technician) throw refuse.notFound('technician');
  const task = {
    skills: request.componentCode ? [request.componentCode] : [],
    skillNames: await componentNames(work, request),
    region: kind === 'ON_SITE' ? await regionOf(work, request) : null,
  };
  const ask = { organizationId, requestId: request.id, siteId: request.siteId ?? null, startsAt, endsAt, kind };
  const bars = await barsToSending({ ...ask, technicianIds: [technicianId] }, work.rows);
  const ofPlan = bars.filter(({ overrulable }) => overrulable).map(({ reason }) => reason);
  const others = [
    ...(technician.retired ? [RETIRED] : []),
    ...unsuitedFor(task, technician),
    ...bars.filter(({ overrulable }) => !overrulable).map(({ reason }) => reason),
  ];
  const overrulable = others.length === 0 && mayOverrulePlan(work.actor);
  const reasons = [...others, ...ofPlan];
  const why = overruleReason?.trim();
  if (reasons.length && !(overrulable && why)) {
    const refused: RefusedTechnician = { reasons, overrulable };
    throw new Refusal('TechnicianIneligibleError', 'technicianIneligible', refused);
  }
  if (ofPlan.length)
    await recordOnRequest(work, request, {
      type: 'plan.overruled',
      public: false,
      payload: { technicianId, technician: technician.name, reason: why, about: ofPlan[0], reasons: ofPlan },
    });
  return technician;
}

async function componentNames({ em, organizationId }: Work, { assetId, componentCode }: ServiceRequest) {
  if (!assetId || !componentCode) return {};
  const rows = await em.execute<{ code: string; name: Localized }[]>(
    `select c.code, c.name from component c join asset a on a.organization_id = c.organization_id and a.model_id = c.model_id
     where c.organization_id = ? and a.id = ? and c.code = ?`,
    [organizationId, assetId, componentCode],
  );
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]));
}

async function regionOf({ em, organizationId }: Work, { siteId }: ServiceRequest): Promise<string | null> {
  if (!siteId) return null;
  const [site] = await em.execute<{ region: string }[]>(
    'select region from site where organization_id = ? and id = ?',
    [organizationId, siteId],
  );
  return site?.region ?? null;
}
