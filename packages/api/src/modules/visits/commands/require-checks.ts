import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { checklistsOfVisit } from '../../policy/index.js';
import type { RequestTools } from '../../requests/index.js';
import { formsOfVisit } from '../domain/form-of-visit.js';
import { judgeChecks } from '../domain/judge-checks.js';
import type { VisitKnown } from '../domain/known-states.js';
import type { VisitInHand } from './lock-visit.js';
import { readChecks } from './read-checks.js';

type Step = 'DEPART' | 'START' | 'FINISH';

const CODES = {
  CHECK_FIRST: 'investigation.checkFirst',
  PUT_RIGHT_FIRST: 'investigation.putRightFirst',
} as const;

/** What waits at each step: before work begins, also what should have been checked before leaving. */
const WAITING: Readonly<Record<Step, readonly Step[]>> = {
  DEPART: ['DEPART'],
  START: ['DEPART', 'START'],
  FINISH: ['FINISH'],
};

/**
 * A step waits for the checklists and forms of the policy that stand before it. Refuses with InvalidInputError at
 * `checklist` (`investigation.checkFirst`, `investigation.putRightFirst`, naming the list) or at `records.<name>`
 * (`visit.formFirst`), or at `travelMinutes` where a form states it.
 *
 * @param known what the step itself makes known
 */
export async function requireChecks(
  work: Work,
  { visit, request }: Pick<VisitInHand, 'visit' | 'request'>,
  { policies }: RequestTools,
  step: Step,
  known: Partial<VisitKnown> = {},
): Promise<void> {
  const { em, organizationId, actor } = work;
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  if (!policy.checklists.length && !policy.visitForms.length) return;
  const { day, facts, runs, written, known: before } = await readChecks(work, visit.id);
  const lists = checklistsOfVisit(policy, visit.kind, facts, day).filter((list) => WAITING[step].includes(list.before));
  const held = judgeChecks(lists, runs, visit.id).flatMap(({ list, holdsUp }): InputIssue[] =>
    holdsUp ? [{ path: 'checklist', code: CODES[holdsUp], values: { list: list.label[actor.language] } }] : [],
  );
  const lacking = formsOfVisit(policy.visitForms, written, { ...before, ...known }).flatMap((form): InputIssue[] =>
    form.before === step && form.missing.length ? [issueOf(form, actor.language)] : [],
  );
  if (held.length || lacking.length) throw refuse.input(...held, ...lacking);
}

function issueOf(
  { form, missing }: ReturnType<typeof formsOfVisit>[number],
  language: keyof (typeof form)['label'],
): InputIssue {
  if (missing.includes('TRAVEL')) return { path: 'travelMinutes', code: 'required' };
  return { path: `records.${form.key}`, code: 'visit.formFirst', values: { form: form.label[language] } };
}
