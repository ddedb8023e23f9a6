import { uuidOf, type Localized } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { RulesContext } from '../rules-of.js';
import type { AdmissionForm } from '../graphql/admission-form.type.js';

/**
 * What there is to choose from: by the version of the policy an admission was registered under, or by the one in force;
 * null where it has no rules on admission.
 *
 * @param admissionId a global id
 */
export async function admissionForm(context: RulesContext, admissionId: string | null): Promise<AdmissionForm | null> {
  const { actor, read, house } = context;
  const version = admissionId && (await versionOf(context, admissionId));
  const { policy } = version
    ? await house.policies.version(read, actor.organizationId, version)
    : await house.policies.inForce(read, actor.organizationId);
  const rules = policy.admission;
  if (!rules) return null;
  const text = (label: Localized) => localizedText(label, actor.language);
  const name = (key: string, label?: Localized) => ({ name: key, label: text(label ?? { 'zh-CN': key, en: key }) });
  const names = (labels: Readonly<Record<string, Localized>>) =>
    Object.entries(labels).map(([key, label]) => name(key, label));
  return {
    classes: Object.entries(rules.classes).map(([key, one]) => ({
      ...name(key, { 'zh-CN': one['zh-CN'], en: one.en }),
      papers: Object.entries(one.papers).map(([paper, copies]) => ({
        ...name(paper, rules.papers[paper]),
        copies: copies ?? 1,
      })),
      educated: one.educated.map((level) => name(level, rules.education.levels[level])),
      exam: one.exam,
      accidentReportedBy: one.accident.reportedBy,
      clause: one.clause,
    })),
    trades: names(rules.specialTrades.trades),
    certificate: name(rules.specialTrades.paper, rules.papers[rules.specialTrades.paper]),
    departments: names(policy.departments),
    departmentRequired: rules.responsible.namedOnEach,
    stopGrounds: names(rules.stopWork.for),
    stopOrderedBy: name(
      rules.stopWork.orderedBy,
      policy.departments[rules.stopWork.orderedBy] ?? policy.offices[rules.stopWork.orderedBy]?.label,
    ),
    inspections: rules.inspections.map(({ key, label, items }) => ({ ...name(key, label), items: names(items) })),
    subcontractingAllowed: rules.subcontracting.allowed,
    drawsOnDeposit: rules.violations.fromDeposit,
  };
}

async function versionOf({ read, actor }: RulesContext, admissionId: string): Promise<string | null> {
  const id = uuidOf('Admission', admissionId);
  if (!id) return null;
  const [found] = (await read.execute(
    'select policy_version_id as id from admission where organization_id = ? and id = ?',
    [actor.organizationId, id],
  )) as { id: string }[];
  return found?.id ?? null;
}
