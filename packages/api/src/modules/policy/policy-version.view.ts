import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  accountId,
  asc,
  code,
  desc,
  globalId,
  instant,
  int,
  list,
  localized,
  one,
  sql,
  text,
  view,
  visibleThrough,
  type Row,
  type Rule,
} from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { approvalView } from '../approvals/approval.view.js';
import { accountView } from '../identity/account.view.js';
import { awaitedAcknowledgements } from './awaited-acknowledgements.js';
import type { StoredPolicyState } from './domain/policy-state-at.js';
import type { PolicyContext } from './policies.js';
import { allowedActionsOf, issuesOf, structureOf, type PolicySource } from './policy-version-words.js';

/** Those inside see every version; others what has been put in force. */
const versionRule: Rule = (row, ask) =>
  ask(({ actor }) => isInside(actor)) ? sql`true` : sql`${row('state')} = 'IN_FORCE'`;

const insideOnly: Rule = (_row, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`);

/** When the version after this one begins; null where none is set to. */
const endsAt = (row: Row) => sql`(select min(next.in_force_from) from policy_version next
  where next.organization_id = ${row('organization_id')} and next.state = 'IN_FORCE'
  and next.in_force_from > ${row('in_force_from')})`;

/** As `policyStateAt` decides it, now. */
const stateNow = (row: Row) => sql`case when ${row('state')} <> 'IN_FORCE' then ${row('state')}
  when ${row('in_force_from')} > now() then 'APPROVED'
  when ${endsAt(row)} <= now() then 'SUPERSEDED' else 'IN_FORCE' end`;

/** What the company promises is no secret; the rules' full text, with its penalties and escalations, stays inside. */
export const policyVersionView = view('PolicyVersion', {
  table: 'policy_version',
  access: versionRule,
  fields: {
    id: globalId('PolicyVersion'),
    code: text('code'),
    number: int('number'),
    revision: int('revision'),
    state: text(stateNow),
    inForceFrom: instant('in_force_from'),
    inForceUntil: instant(endsAt),
    createdAt: instant('created_at'),
    title: localized('title'),
    source: text((row, _arg, ask) => (ask(({ actor }) => isInside(actor)) ? row('source') : sql`''`)),
    sourceSha256: text('source_sha256'),
    basedOn: one(() => policyVersionView, 'based_on_id'),
    steps: list(() => policyStepView, 'policy_version_id', { order: 'OLDEST', defaultSize: 100 }),
    acknowledgements: list(() => policyAcknowledgementView, 'policy_version_id', { order: 'OLDEST', defaultSize: 100 }),
    awaitedAcknowledgements: code<ReadContext & PolicyContext>(['id', 'source', 'source_sha256'], (source, context) =>
      awaitedAcknowledgements(source['id'] as string, source as unknown as PolicySource, context),
    ),
    allowedActions: code<ReadContext>(
      ['state', 'authors', 'in_force_from'],
      ({ state, authors, in_force_from }, context) =>
        allowedActionsOf(
          state as StoredPolicyState,
          authors as string[],
          in_force_from as string | null,
          context.actor,
          context.now().getTime(),
        ),
    ),
    issues: code<ReadContext>(['source', 'code'], ({ source, code: name }, { actor }) =>
      issuesOf(source as string, name as string, actor),
    ),
    approvals: list(() => approvalView, 'subject_id', {
      order: 'NEWEST',
      where: (row) => sql`${row('subject')} = 'POLICY_VERSION'`,
    }),
    exceptions: list(() => approvalView, 'policy_version_id', {
      order: 'NEWEST',
      defaultSize: 100,
      where: (row) => sql`${row('subject')} = 'EXCEPTION' and ${row('state')} = 'APPROVED'`,
    }),
    clauses: structured('clauses'),
    parameters: structured('parameters'),
    sections: structured('sections'),
  },
  orders: { NEWEST: [desc('created_at', 'timestamptz'), asc('id', 'uuid')] },
});

function structured(part: 'clauses' | 'parameters' | 'sections') {
  return code<ReadContext & PolicyContext>(['source', 'source_sha256'], (source, { actor, house }) =>
    structureOf(source as unknown as PolicySource, part, actor, house.policies.readings),
  );
}

export const allPolicies = list(() => policyVersionView, undefined, { defaultSize: 100 });

/** What binds requests, or will, and what whoever asks has not acknowledged: for their department, else for themselves. */
export const policiesToAcknowledge = list(() => policyVersionView, undefined, {
  order: 'NEWEST',
  where: (row) => sql`${row('state')} = 'IN_FORCE' and (${endsAt(row)} is null or ${endsAt(row)} > now())
    and not exists (select from policy_acknowledgement a where a.organization_id = ${row('organization_id')}
      and a.policy_version_id = ${row('id')} and coalesce(a.department, a.by_id::text) =
        coalesce((select p.department from account p where p.organization_id = ${row('organization_id')}
          and p.id = ${accountId}), ${accountId}::text))`,
});

export const policyStepView = view('PolicyStepTaken', {
  table: 'policy_step',
  access: visibleThrough(() => policyVersionView, 'policy_version_id', insideOnly),
  fields: {
    step: text('step'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    reason: text('reason'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});

export const policyAcknowledgementView = view('PolicyAcknowledgement', {
  table: 'policy_acknowledgement',
  access: visibleThrough(() => policyVersionView, 'policy_version_id', insideOnly),
  fields: {
    department: text('department'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
