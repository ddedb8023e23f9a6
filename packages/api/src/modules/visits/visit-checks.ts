import type { VisitKind } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql, type Row } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { checklistsOfVisit, type Policy, type PolicyContext } from '../policy/index.js';
import { checksOfVisit, type ChecksOfVisit } from './checks-of-visit.sql.js';
import { formsOfVisit } from './domain/form-of-visit.js';
import { judgeChecks } from './domain/judge-checks.js';

type Context = ReadContext & PolicyContext;
type Source = Readonly<Record<string, unknown>>;

const READS = {
  checks: checksOfVisit,
  policy_version_id: (row: Row) => sql`(select r.policy_version_id from service_request r
    where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')})`,
};

const policyOf = async (source: Source, { read, actor, house }: Context): Promise<Policy> =>
  (await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string)).policy;

/** The checklists of the policy that apply to a visit, and what each holds up; nothing for outsiders. */
export const checklistsAtVisit = code<Context>(
  ['id', 'kind'],
  async (source, context) => {
    const { actor } = context;
    if (!isInside(actor)) return [];
    const policy = await policyOf(source, context);
    const { day, facts, runs } = source['checks'] as ChecksOfVisit;
    const say = (text: Parameters<typeof localizedText>[0]) => localizedText(text, actor.language);
    const lists = checklistsOfVisit(policy, source['kind'] as VisitKind, facts, day);
    return judgeChecks(lists, runs, source['id'] as string).map(({ list, before, demanded, holdsUp, last }) => ({
      name: list.key,
      label: say(list.label),
      at: list.at,
      clause: list.clause,
      failed: list.failed,
      before,
      demanded,
      holdsUp: holdsUp !== null,
      items: Object.entries(list.items).map(([name, label]) => ({ name, label: say(label) })),
      last: last && {
        passed: last.passed,
        at: last.at,
        by: last.by,
        here: last.visitId === source['id'],
        answers: last.answers,
      },
    }));
  },
  READS,
);

/** The forms of the policy for a visit as they stand; customers read those that are theirs to fill in. */
export const recordsAtVisit = code<Context>(
  ['id', 'kind'],
  async (source, context) => {
    const { actor } = context;
    const policy = await policyOf(source, context);
    const { written, known } = source['checks'] as ChecksOfVisit;
    const say = (text: Parameters<typeof localizedText>[0]) => localizedText(text, actor.language);
    return formsOfVisit(policy.visitForms, written, known)
      .filter(({ by }) => isInside(actor) || by === 'CUSTOMER')
      .map(({ form, by, before, states, missing, written: last }) => ({
        name: form.key,
        label: say(form.label),
        clause: form.clause,
        on: form.on,
        signedBy: form.signedBy,
        by,
        before,
        holdsUp: missing.length > 0,
        states: states.map(({ name, label, text, known: isKnown }) => ({
          name,
          label: say(label),
          text,
          known: isKnown,
        })),
        writtenAt: last?.at ?? null,
        writtenBy: isInside(actor) ? (last?.by ?? null) : null,
      }));
  },
  READS,
);
