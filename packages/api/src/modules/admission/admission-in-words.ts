import type { AdmissionState } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import { accountId, code, sql } from '../../kernel/read/index.js';
import type { Code } from '../../kernel/read/view.js';
import { fileIn, fileOf, type WrittenFile } from './admission-file.sql.js';
import type { Colleague } from '../../kernel/is-named.js';
import { handsOn } from './domain/admission-hands.js';
import { allowedAdmissionActions } from './domain/allowed-admission-actions.js';
import { daysBetween, expiryAt } from './domain/expiry-at.js';
import { missingForAdmission } from './domain/missing-for-admission.js';
import { namedOn } from './queries/named-on.js';
import { inWords, rulesOf, whoNamed, type RulesContext, type Source } from './rules-of.js';
import { situationOf } from './situation-of.js';

const TODAY: Code['reads'] = {
  today: (row) => sql`select (now() at time zone o.time_zone)::date::text from organization o
    where o.id = ${row('organization_id')}`,
};
const FILE: Code['reads'] = { ...TODAY, written: (row) => fileOf(row) };
const VIEWER: Code['reads'] = {
  viewer: (row) => sql`select json_build_object('roles', v.roles, 'offices', v.offices, 'department', v.department)
    from account v where v.organization_id = ${row('organization_id')} and v.id = ${accountId} and v.kind = 'STAFF'`,
};

function missingOf(source: Source, rules: Parameters<typeof missingForAdmission>[0]) {
  const written = source['written'] as WrittenFile;
  return missingForAdmission(rules, source['class'] as string, fileIn(written), source['today'] as string);
}

/** What is still missing today, each with the clause that asks for it and who brings it. */
export const missing = code<RulesContext>(
  ['class', 'state', 'policy_version_id'],
  async (source, context) => {
    if (source['state'] === 'REFUSED' || source['state'] === 'REVOKED') return [];
    const { policy, rules } = await rulesOf(source, context);
    return missingOf(source, rules).map(({ need, name, label, clause, copies, broughtBy }) => ({
      need,
      name,
      label: localizedText(label, context.actor.language),
      clause,
      copiesFiled: copies?.filed ?? null,
      copiesNeeded: copies?.needed ?? null,
      broughtBy: broughtBy === null ? null : whoBrings(broughtBy, policy, context),
    }));
  },
  FILE,
);

/** A department or office; or the rule of approval, by its own words. */
function whoBrings(name: string, policy: Parameters<typeof whoNamed>[1], context: RulesContext) {
  const rule = policy.approvals.find(({ key }) => key === name);
  return rule ? inWords(name, rule.label, context) : whoNamed(name, policy, context);
}

/** What the viewer may do now. */
export const allowedActions = code<RulesContext>(
  ['class', 'state', 'department', 'contracting_department', 'policy_version_id'],
  async (source, context) => {
    const who = source['viewer'] as Colleague | null;
    if (!who) return [];
    const { rules } = await rulesOf(source, context);
    const named = namedOn(rules, {
      class: source['class'] as string,
      department: source['department'] as string,
      contractingDepartment: source['contracting_department'] as string,
    });
    const situation = situationOf({
      state: source['state'] as AdmissionState,
      written: source['written'] as WrittenFile,
      missing: missingOf(source, rules),
      fromDeposit: rules.violations.fromDeposit,
    });
    return allowedAdmissionActions(situation, handsOn(who, named));
  },
  { ...FILE, ...VIEWER },
);

/** Days until it ends, where it is good; below zero once it is past. */
export const daysLeft = code<RulesContext>(
  ['state', 'expires_on'],
  ({ state, expires_on: expiresOn, today }) =>
    state === 'ADMITTED' && typeof expiresOn === 'string' ? daysBetween(today as string, expiresOn) : null,
  TODAY,
);

/** Whether it ends within thirty days. */
export const endsSoon = code<RulesContext>(
  ['state', 'expires_on'],
  ({ state, expires_on: expiresOn, today }) =>
    state === 'ADMITTED' && typeof expiresOn === 'string' && expiryAt(expiresOn, today as string) === 'SOON',
  TODAY,
);

/** The class of people, in the words of the policy. */
export const classNamed = code<RulesContext>(['class', 'policy_version_id'], async (source, context) => {
  const name = source['class'] as string;
  return inWords(name, (await rulesOf(source, context)).rules.classes[name], context);
});

/** The special trades. */
export const tradesNamed = code<RulesContext>(['trades', 'policy_version_id'], async (source, context) => {
  const { specialTrades } = (await rulesOf(source, context)).rules;
  return (source['trades'] as string[]).map((name) => inWords(name, specialTrades.trades[name], context));
});

/** A department, office or role in a column, in the words of the policy; null where there is none. */
export const whoIn = (column: string, from: 'OWN' | 'ADMISSION' = 'OWN', reads: Code['reads'] = {}) =>
  code<RulesContext>(
    from === 'OWN' ? [column, 'policy_version_id'] : [column],
    async (source, context) => {
      const name = source[column] as string | null;
      return name === null ? null : whoNamed(name, (await rulesOf(source, context)).policy, context);
    },
    reads,
  );
