import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { askApproval } from '../../approvals/index.js';
import type { Policies } from '../../policy/index.js';
import { factsOf } from '../domain/facts-of.js';
import { lockAdmission, type AdmissionSeen } from './lock-admission.js';
import { stepAdmission } from './step-admission.js';

export interface AskAdmission extends AdmissionSeen {
  readonly reason: string;
}

/**
 * Asks whom the policy names to agree, once all else is there; whoever agrees last admits. Refuses like `lockAdmission`
 * and `askApproval`.
 */
export async function askAdmission(
  { reason, ...seen }: AskAdmission,
  work: Work,
  tools: { readonly policies: Policies },
): Promise<Done> {
  const { admission, rules } = await lockAdmission(work, seen, 'ASK');
  const own = rules.classes[admission.class]!;
  const done = await stepAdmission(work, admission, 'ASK');
  const what = own[work.actor.language];
  await askApproval(
    {
      rule: own.approval!,
      title: admission.firm ? `${admission.number} · ${what} · ${admission.firm}` : `${admission.number} · ${what}`,
      reason,
      matter: {
        subjectId: admission.id,
        payload: { admission: admission.number, class: admission.class, department: admission.department },
        facts: factsOf(rules, admission.class),
      },
    },
    work,
    tools,
  );
  return done;
}
