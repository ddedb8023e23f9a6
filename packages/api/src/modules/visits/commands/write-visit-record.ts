import { VisitState, type RecordAuthor } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { recordOnRequest, type RequestTools } from '../../requests/index.js';
import { formsOfVisit, type FormOfVisit, type WrittenState } from '../domain/form-of-visit.js';
import { VisitRecord } from '../visit-record.entity.js';
import { lockToAdd, type VisitAddedTo } from './lock-to-add.js';
import { readChecks } from './read-checks.js';
import type { VisitInHand } from './lock-visit.js';

export interface WriteVisitRecord extends VisitAddedTo {
  /** The name in the policy. */
  readonly record: string;
  readonly states: readonly { readonly name: string; readonly text: string }[];
}

/** Customers say what they thought of it also when the report is closed. */
const BY_CUSTOMER = [VisitState.DONE, VisitState.SIGNED];

/**
 * Fills in a form of the policy for a visit: all that the house does not know itself, each state once. Where only the
 * customer signs, only they fill it in; else it is the visit's own technician's.
 *
 * Refuses with NotFoundError, IllegalTransitionError, FORBIDDEN and InvalidInputError (`notOffered`, `required`,
 * `visit.formByCustomer`, `visit.formByTechnician`, `visit.formKnown`).
 */
export async function writeVisitRecord(input: WriteVisitRecord, work: Work, tools: RequestTools): Promise<Done> {
  const { organizationId, actor } = work;
  const byCustomer = actor.kind === 'CUSTOMER';
  if (!actor.accountId || (!byCustomer && actor.kind !== 'STAFF')) throw forbidden();
  const hand = await lockToAdd(work, input, byCustomer ? BY_CUSTOMER : undefined);
  const { visit, request, at, late } = hand;
  const form = await formNamed(work, hand, tools, input.record);
  refuseOther(form, byCustomer ? 'CUSTOMER' : 'TECHNICIAN');
  if (!byCustomer && visit.technicianId !== actor.technicianId) throw forbidden();
  const { states, issues } = statesOf(form, input.states);
  if (issues.length) throw refuse.input(...issues);
  const { key: record, label } = form.form;
  work.add(VisitRecord, {
    organizationId,
    id: uuidv7(),
    visitId: visit.id,
    record,
    label,
    states,
    byId: actor.accountId,
    at,
  });
  await recordOnRequest(work, request, {
    type: 'visit.formWritten',
    public: byCustomer,
    at,
    payload: { visitId: visit.id, record, about: label, ...(late ? { receivedAt: work.now } : {}) },
  });
  return { subjectId: visit.id };
}

async function formNamed(
  work: Work,
  hand: VisitInHand,
  { policies }: RequestTools,
  name: string,
): Promise<FormOfVisit> {
  const { policy } = await policies.version(work.em, work.organizationId, hand.request.policyVersionId);
  const { written, known } = await readChecks(work, hand.visit.id);
  const form = formsOfVisit(policy.visitForms, written, known).find((one) => one.form.key === name);
  if (!form) throw refuse.input({ path: 'record', code: 'notOffered' });
  return form;
}

const NOT_THEIRS = {
  HOUSE: 'visit.formKnown',
  CUSTOMER: 'visit.formByCustomer',
  TECHNICIAN: 'visit.formByTechnician',
} as const;

function refuseOther({ by }: FormOfVisit, as: RecordAuthor): void {
  if (by !== as) throw refuse.input({ path: 'record', code: NOT_THEIRS[by] });
}

function statesOf(form: FormOfVisit, said: WriteVisitRecord['states']) {
  const asked = form.states.filter(({ known }) => !known);
  const issues = said.flatMap(({ name }, index): InputIssue[] =>
    asked.some((state) => state.name === name) && said.findIndex((one) => one.name === name) === index
      ? []
      : [{ path: `states.${index}.name`, code: 'notOffered' }],
  );
  const states = asked.map(({ name, label }): WrittenState => {
    const text = said.find((one) => one.name === name)?.text.trim() ?? '';
    if (!text) issues.push({ path: `states.${name}`, code: 'required' });
    return { name, label, text };
  });
  return { states, issues };
}
