import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { Admission } from '../admission.entity.js';
import { isNamed } from '../../../kernel/is-named.js';
import { colleagueOf } from '../../identity/index.js';
import { REGISTER_KEEPERS } from '../domain/admission-hands.js';
import { admissionMachine } from '../domain/admission.machine.js';
import { admissionRulesInForce, type BoundAdmissionRules } from '../queries/admission-rules.js';
import { stepAdmission } from './step-admission.js';

export interface RegisterAdmission {
  /** One of ours; else `name` and `firm` of somebody of another firm. UUID. */
  readonly technicianId?: string | null;
  readonly name?: string | null;
  readonly firm?: string | null;
  /** Of the policy, as trades and departments are. */
  readonly class: string;
  readonly trades: readonly string[];
  /** The site; left out: the organization's own ground. UUID. */
  readonly siteId?: string | null;
  readonly department?: string | null;
  /** The responsible one without. */
  readonly contractingDepartment?: string | null;
  /** The firm that had the contract and passed it on, where one did. */
  readonly passedOnBy?: string | null;
}

/** What admissions use of the house. */
export interface AdmissionTools {
  readonly personalData: PersonalData;
}

/**
 * Registers somebody who is to enter a place: from then on the file says what is missing. Work under a contract that was
 * passed on is put on record and refused, where the policy does not let contracts be passed on.
 *
 * Refuses with FORBIDDEN, NotFoundError, and InvalidInputError: `class` (`notOffered` where the policy has no rules on
 * admission), who it is, `department` (`required` where each admission names one), `trades`, `siteId`,
 * `technicianId` (`admission.registeredAlready`).
 */
export async function registerAdmission(input: RegisterAdmission, work: Work, tools: AdmissionTools): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const bound = await admissionRulesInForce(work.rows, organizationId);
  if (!bound) throw refuse.input({ path: 'class', code: 'notOffered' });
  await requireKeeper(work, bound, input);
  const issues = faultsIn(input, bound);
  if (issues.length) throw refuse.input(...issues);
  await requireKnown(work, input);
  const id = uuidv7();
  const name = input.technicianId ? null : input.name!;
  const department = input.department ?? bound.rules.stopWork.orderedBy;
  const admission = em.create(Admission, {
    organizationId,
    id,
    number: await work.nextNumber('AD'),
    state: admissionMachine.initial,
    class: input.class,
    trades: [...new Set(input.trades)],
    department,
    contractingDepartment: input.contractingDepartment ?? department,
    policyVersionId: bound.versionId,
    siteId: input.siteId ?? null,
    technicianId: input.technicianId ?? null,
    nameCipher:
      name && tools.personalData.seal(name, { organizationId, table: 'admission', column: 'name_cipher', id }),
    nameIndex: name ? tools.personalData.nameIndex(organizationId, name) : [],
    firm: input.firm ?? null,
    registeredById: actor.accountId!,
    registeredAt: now,
    version: 1,
  });
  if (input.passedOnBy && !bound.rules.subcontracting.allowed) {
    Object.assign(admission, { endedReason: input.passedOnBy, endedById: actor.accountId, endedAt: now });
    return stepAdmission(work, admission, 'REFUSE', { to: [department, bound.rules.stopWork.orderedBy] });
  }
  await em.flush();
  return { subjectId: id };
}

async function requireKeeper(work: Work, { rules }: BoundAdmissionRules, { department }: RegisterAdmission) {
  if (work.actor.kind !== 'STAFF' || !work.actor.accountId) throw forbidden();
  const who = await colleagueOf(work.rows, work.actor);
  const keeps = who.roles.some((role) => REGISTER_KEEPERS.includes(role));
  if (!keeps && !isNamed(who, department ?? null) && !isNamed(who, rules.stopWork.orderedBy)) throw forbidden();
}

function faultsIn(input: RegisterAdmission, { policy, rules }: BoundAdmissionRules): InputIssue[] {
  const { technicianId, name, firm, department, contractingDepartment } = input;
  const known = (path: string, value: string | null | undefined, among: object): InputIssue[] =>
    value == null || Object.hasOwn(among, value) ? [] : [{ path, code: 'unknownChoice' }];
  return [
    ...known('class', input.class, rules.classes),
    ...input.trades.flatMap((trade, at) => known(`trades.${at}`, trade, rules.specialTrades.trades)),
    ...(department == null && rules.responsible.namedOnEach ? [{ path: 'department', code: 'required' }] : []),
    ...known('department', department, policy.departments),
    ...known('contractingDepartment', contractingDepartment, policy.departments),
    ...(technicianId && name ? [{ path: 'name', code: 'admission.oneOrTheOther' }] : []),
    ...(technicianId || name ? [] : [{ path: 'name', code: 'required' }]),
    ...(technicianId || firm ? [] : [{ path: 'firm', code: 'required' }]),
  ];
}

async function requireKnown({ rows, organizationId }: Work, { siteId, technicianId }: RegisterAdmission) {
  const [found] = (await rows.execute(
    `select exists (select from site where organization_id = ? and id = ?) as site,
       exists (select from technician where organization_id = ? and id = ? and retired_at is null) as technician,
       exists (select from admission where organization_id = ? and technician_id = ? and site_id is not distinct from ?
         and state = 'REGISTERED') as registered`,
    [organizationId, siteId, organizationId, technicianId, organizationId, technicianId, siteId].map(
      (one) => one ?? null,
    ),
  )) as [{ site: boolean; technician: boolean; registered: boolean }];
  if (siteId && !found.site) throw refuse.notFound('site');
  if (technicianId && !found.technician) throw refuse.notFound('technician');
  if (technicianId && found.registered)
    throw refuse.input({ path: 'technicianId', code: 'admission.registeredAlready' });
}
