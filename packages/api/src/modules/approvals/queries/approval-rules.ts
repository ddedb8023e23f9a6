import { ApprovalSubject, encodeGlobalId, uuidOf } from '@aftercare/schema';
import type { Facts } from '../../../kernel/decision-table/index.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { organizationId, render, rowOf, sql } from '../../../kernel/read/index.js';
import { readCourse, type ClockCourse, type ClockTarget } from '../../clocks/index.js';
import { type PolicyContext, traceInWords } from '../../policy/index.js';
import { requestAccess } from '../../requests/index.js';
import { liftRoute } from '../commands/lift-route.js';
import { routeBy } from '../commands/ruling-basis.js';
import type { Post } from '../domain/approval-content.js';
import type { ApprovalRule } from '../graphql/approval-rule.type.js';

/** What one would ask: the amount in minor units, the time in working minutes or working days. */
export interface ApprovalThought {
  readonly amountMinor?: number | null;
  readonly minutes?: number | null;
  readonly workingDays?: number | null;
}

interface Basis {
  /** Null: the one in force. */
  readonly versionId: string | null;
  readonly triage: {
    readonly facts: Facts;
    readonly outcome: { readonly tier: string | null; readonly severity: string | null };
  } | null;
  readonly clocks: readonly {
    readonly id: string;
    readonly target: ClockTarget;
    readonly extensions: ClockCourse['extensions'];
    readonly startedAt: string;
    readonly pauses: readonly { readonly from: string; readonly to: string | null; readonly reason: string }[];
  }[];
}

const OF_NO_REQUEST: Basis = {
  versionId: null,
  triage: { facts: {}, outcome: { tier: null, severity: null } },
  clocks: [],
};

const row = rowOf('r');

/**
 * By which rules of its policy one may ask for an approval on a request, whom each would ask, and which promises it
 * could give more time; none where the request was never assessed or is not to be seen. Without a request, by the rules
 * in force.
 */
export async function approvalRules(
  context: ReadContext & PolicyContext,
  requestId: string | null,
  { amountMinor = null, minutes = null, workingDays = null }: ApprovalThought,
): Promise<ApprovalRule[]> {
  const { actor, read, house } = context;
  const basis = requestId === null ? OF_NO_REQUEST : await readBasis(context, requestId);
  if (!basis?.triage) return [];
  const { facts, outcome } = basis.triage;
  const { versionId, policy } =
    basis.versionId === null
      ? await house.policies.inForce(read, actor.organizationId)
      : await house.policies.version(read, actor.organizationId, basis.versionId);
  const say = (words: Parameters<typeof localizedText>[0]) => localizedText(words, actor.language);
  const named = ({ name, label }: Post) => ({ name, label: say(label) });
  const now = context.now().getTime();
  const extension =
    workingDays === null
      ? { unit: 'MINUTES' as const, minutes: minutes ?? 0 }
      : { unit: 'WORKING_DAYS' as const, workingDays };
  const asking = { em: read, organizationId: actor.organizationId };
  const rules = policy.approvals.map(async ({ key, label, of }) => {
    const ruling = routeBy({ versionId, policy, facts, ...outcome }, key, amountMinor);
    const route = await liftRoute(asking, policy, ruling.route, actor.accountId ? [actor.accountId] : []);
    return {
      rule: { name: key, label: say(label) },
      subject: ApprovalSubject[of],
      steps: route.steps.map(({ posts, board }) => ({ board, posts: posts.map(named) })),
      tell: route.tell.map(named),
      trace: traceInWords(ruling.trace, actor.language),
      promises: basis.clocks
        .filter(({ target }) => target.extension === key)
        .map(({ id, ...clock }) => {
          const course = courseOf(clock);
          const { dueAt, breachedAt } = readCourse(course, now);
          const longer = { ...course, extensions: [...course.extensions, extension] };
          return {
            clockId: encodeGlobalId('SlaClock', id),
            sentence: say(clock.target.sentence),
            dueAt: new Date(dueAt).toISOString(),
            broken: breachedAt !== null,
            extendedTo: new Date(readCourse(longer, now).dueAt).toISOString(),
          };
        }),
    };
  });
  return Promise.all(rules);
}

function courseOf({ target, extensions, startedAt, pauses }: Omit<Basis['clocks'][number], 'id'>): ClockCourse {
  return {
    target,
    extensions,
    startedAt: Date.parse(startedAt),
    stoppedAt: null,
    cancelled: false,
    pauses: pauses.map(({ from, to, reason }) => ({
      from: Date.parse(from),
      to: to && Date.parse(to),
      reason,
    })) as never,
  };
}

async function readBasis({ actor, read }: ReadContext, requestId: string): Promise<Basis | null> {
  const id = uuidOf('ServiceRequest', requestId);
  if (!id) return null;
  const request = { actor, variables: {}, id };
  const { text, bound } = render(sql`select json_build_object('versionId', r.policy_version_id,
    'triage', (select json_build_object('facts', d.facts, 'outcome', d.outcome) from decision d
      where d.organization_id = ${row('organization_id')} and d.request_id = ${row('id')} and d.kind = 'TRIAGE'
      and d.superseded_at is null limit 1),
    'clocks', (select coalesce(json_agg(json_build_object('id', c.id, 'target', c.target, 'extensions', c.extensions,
        'startedAt', c.started_at, 'pauses', (select coalesce(json_agg(json_build_object('from', p.from_at, 'to', p.to_at,
          'reason', p.reason) order by p.from_at), '[]') from sla_pause p
          where p.organization_id = c.organization_id and p.clock_id = c.id)) order by c.due_at), '[]')
      from sla_clock c where c.organization_id = ${row('organization_id')} and c.request_id = ${row('id')}
      and c.stopped_at is null))::text
    from service_request r where ${row('organization_id')} = ${organizationId}
    and ${row('id')} = ${({ id: asked }) => asked} and (${requestAccess(row, (question) => question(request))})`);
  return read.answer(
    text,
    bound.map((value) => value(request)),
  );
}
