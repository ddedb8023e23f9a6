import type { ScoredKind, ScorecardState } from '@aftercare/schema';
import { encodeGlobalId } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { accountId, code, sql, type Row } from '../../kernel/read/index.js';
import type { Code } from '../../kernel/read/view.js';
import {
  whoInWords,
  type Marks,
  type Policy,
  type PolicyContext,
  type ScorecardRule,
  type TraceStep,
  traceInWords,
} from '../policy/index.js';
import type { Counted } from './domain/counted.js';
import { countedMarks } from './queries/counted-marks.js';
import { allowedScorecardActions, type Colleague } from './domain/scorecard-hands.js';

type Source = Readonly<Record<string, unknown>>;
type Context = ReadContext & PolicyContext;
type Words = Parameters<typeof localizedText>[0];

async function rulesOf(source: Source, { house, read, actor }: Context): Promise<[Policy, ScorecardRule]> {
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  return [policy, policy.scorecards.find(({ key }) => key === source['rule'])!];
}

const named = (name: string, words: Words | undefined, { actor }: Context) => ({
  name,
  label: localizedText(words ?? { 'zh-CN': name, en: name }, actor.language),
});

/** A field told in the words of the rule the card was opened by. */
const ofRule = (
  needs: readonly string[],
  tell: (rule: ScorecardRule, source: Source, context: Context, policy: Policy) => unknown,
  reads: Code['reads'] = {},
) =>
  code<Context>(
    ['rule', 'policy_version_id', ...needs],
    async (source, context) => {
      const [policy, rule] = await rulesOf(source, context);
      return tell(rule, source, context, policy);
    },
    reads,
  );

const points = (tenths: number): number => tenths / 10;

export const ruleNamed = ofRule([], (rule, _source, context) => named(rule.key, rule.label, context));
export const clauseOf = ofRule([], ({ clause }) => clause);
export const totalOf = ofRule([], ({ totalTenths }) => points(totalTenths));
export const judgedBy = ofRule(['judged_by'], (_rule, source, context, policy) => {
  const name = source['judged_by'] as string;
  return named(name, whoInWords({ offices: policy.offices, roles: policy.roles }, name), context);
});

const COMPANY: Words = { 'zh-CN': '全公司', en: 'The whole company' };

/** Whose work it is: a person by name, a department in the words of the policy. */
export const subjectOf = ofRule(
  ['subject_kind', 'subject', 'account_id'],
  (_rule, source, { actor }, policy) => {
    const kind = source['subject_kind'] as ScoredKind;
    const name = source['subject_name'] as string | null;
    const words: Record<ScoredKind, () => Words> = {
      ORGANIZATION: () => COMPANY,
      DEPARTMENT: () => whoInWords(policy, source['subject'] as string),
      PERSON: () => ({ 'zh-CN': name ?? '', en: name ?? '' }),
    };
    const id =
      kind === 'PERSON' ? encodeGlobalId('Account', source['subject'] as string) : (source['subject'] as string);
    return { kind, id, name: localizedText(words[kind](), actor.language) };
  },
  {
    subject_name: (row) => sql`select a.display_name from account a where a.organization_id = ${row('organization_id')}
      and a.id = ${row('account_id')}`,
  },
);

export const criteriaOf = ofRule(['marks', 'counted'], ({ criteria }, source, { actor }) => {
  const marks = source['marks'] as Marks;
  const counted = source['counted'] as Counted;
  const fixed = countedMarks({ criteria }, counted);
  const words = (one: Words) => localizedText(one, actor.language);
  return criteria.map(({ key, label, partOf, weightTenths, metric, clause }) => ({
    name: key,
    label: words(label),
    partOf: partOf && words(partOf),
    points: points(weightTenths),
    mark: marks[key] === undefined ? null : points(marks[key]),
    metric,
    counted: fixed[key] === undefined ? null : counted[metric!],
    clause,
  }));
});

/** From which score on a grade is given, the best first. */
export const scaleOf = ofRule([], ({ table, grades }, _source, { actor }) =>
  table.rows.map(({ when, outcome, clause }) => ({
    name: outcome,
    label: localizedText(grades[outcome]!, actor.language),
    from: when['score']?.kind === 'range' ? (when['score'].min?.value ?? null) : null,
    clause,
  })),
);

export const gradeOf = ofRule(['grade'], ({ grades }, { grade }, context) =>
  grade === null ? null : named(grade as string, grades[grade as string], context),
);

interface Followed {
  readonly key: string;
  readonly measures: readonly string[];
  readonly times: number;
}
export const consequencesOf = ofRule(['consequences'], ({ consequences, measures }, source, context) =>
  (source['consequences'] as Followed[]).map(({ key, measures: taken, times }) => {
    const rule = consequences.find((one) => one.key === key)!;
    return {
      ...named(key, rule.label, context),
      measures: taken.map((name) => named(name, measures[name], context)),
      times,
      clause: rule.clause,
    };
  }),
);

/** Why the score is what it is. */
export const traceOf = code<ReadContext>(['trace'], ({ trace }, { actor }) =>
  (trace as TraceStep[]).map((step) => traceInWords(step, actor.language)),
);

export const isCorrected = (row: Row, state = 'SIGNED_OFF') => sql`exists (select from scorecard n
  where n.organization_id = ${row('organization_id')} and n.corrects_id = ${row('id')} and n.state = ${() => state})`;

/** What the viewer may do now. */
export const allowedActions = code<ReadContext>(
  ['state', 'judged_by', 'account_id', 'department'],
  (source) => {
    const who = source['viewer'] as Colleague | null;
    if (!who) return [];
    return allowedScorecardActions(who, {
      state: source['state'] as ScorecardState,
      judgedBy: source['judged_by'] as string,
      accountId: source['account_id'] as string | null,
      department: source['department'] as string | null,
      corrected: source['corrected'] === true,
    });
  },
  {
    viewer: (
      row,
    ) => sql`select json_build_object('id', v.id, 'roles', v.roles, 'offices', v.offices, 'department', v.department)
      from account v where v.organization_id = ${row('organization_id')} and v.id = ${accountId} and v.kind = 'STAFF'`,
    corrected: (row) => sql`select exists (select from scorecard n where n.organization_id = ${row('organization_id')}
      and n.corrects_id = ${row('id')})`,
  },
);

/** What takes points off, in the words of the rule. */
export const deductionNamed = code<Context>(
  ['deduction'],
  async (source, context) => {
    const [, rule] = await rulesOf(source['card'] as Source, context);
    const name = source['deduction'] as string;
    const found = rule.deductions.find(({ key }) => key === name);
    return { ...named(name, found?.label, context) };
  },
  {
    card: (
      row,
    ) => sql`select json_build_object('rule', c.rule, 'policy_version_id', c.policy_version_id) from scorecard c
      where c.organization_id = ${row('organization_id')} and c.id = ${row('scorecard_id')}`,
  },
);
