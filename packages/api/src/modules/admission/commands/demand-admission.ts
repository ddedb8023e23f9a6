import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { Site } from '../../registers/site.entity.js';
import { isNamed } from '../../../kernel/is-named.js';
import { colleagueOf } from '../../identity/index.js';
import { REGISTER_KEEPERS } from '../domain/admission-hands.js';
import { admissionRulesInForce } from '../queries/admission-rules.js';

export interface DemandAdmission {
  readonly siteId: string;
  readonly demanded: boolean;
}

/** A site lets nobody in without admission from now on, or everybody again. Refuses with FORBIDDEN, NotFoundError. */
export async function demandAdmission({ siteId, demanded }: DemandAdmission, work: Work): Promise<Done> {
  const who = await colleagueOf(work.rows, work.actor);
  const rules = (await admissionRulesInForce(work.rows, work.organizationId))?.rules;
  const keeps = who.roles.some((role) => REGISTER_KEEPERS.includes(role));
  if (!keeps && !isNamed(who, rules?.stopWork.orderedBy ?? null)) throw forbidden();
  const site = await work.lock(Site, siteId);
  site.needsAdmission = demanded;
  await work.em.flush();
  return { subjectId: site.id };
}
