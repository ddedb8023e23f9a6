import type { ScoredKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { change, type ChangeContext, type Work } from '../../../kernel/database/unit-of-work.js';
import { whomToTell } from '../../identity/index.js';
import { dayAfterSpan, spansOver, type BoundPolicy, type Policies, type ScorecardRule } from '../../policy/index.js';
import { takeStock } from '../commands/take-stock.js';
import { Scorecard } from '../scorecard.entity.js';

/** The day of the place, unless it was looked on it already or no policy there ever scored; since when one does. */
const LOOK = `
  select (?::timestamptz at time zone o.time_zone)::date::text as today,
    (select min(v.in_force_from at time zone o.time_zone)::date::text from policy_version v
      where v.organization_id = o.id and v.scores and v.state = 'IN_FORCE' and v.in_force_from <= now()) as since
  from organization o where o.id = ? and not exists (select from scorecard_round r
    where r.organization_id = o.id and r.looked_on = (?::timestamptz at time zone o.time_zone)::date)`;
const LOOKED = `insert into scorecard_round (organization_id, looked_on) values (?, ?::date)
  on conflict (organization_id) do update set looked_on = excluded.looked_on`;
const LAST = 'select max(to_on)::text as "lastOn" from scorecard where organization_id = ? and rule = ?';
const PEOPLE = `select id::text as subject, id::text as "accountId", department from account
  where organization_id = ? and kind = 'STAFF' and disabled_at is null and roles && ?::text[] and not 'EXECUTIVE' = any(roles)
    and created_at < ?::date + 1
  order by created_at, id`;
const OVERDUE = `update scorecard set overdue_told_at = ?::timestamptz where organization_id = ? and state = 'OPEN'
  and overdue_told_at is null and due_on < ?::date returning number, judged_by as "judgedBy"`;

interface Subject {
  readonly kind: ScoredKind;
  readonly subject: string;
  readonly accountId: string | null;
  readonly department: string | null;
}
interface Day {
  readonly today: string;
  readonly since: string | null;
}

/**
 * Opens the cards of the months that are over, by the rhythm of the policy in force, one for each it scores; and tells
 * whoever judges, once, of those that were due before today. Looks once a day of the place; any number of servers may
 * run this at once, and what was missed while the house slept is opened then.
 *
 * @param contextOf a context of the house itself (actor SYSTEM) for one change
 * @returns how many were opened
 */
export async function openScorecards(contextOf: () => ChangeContext, policies: Policies): Promise<number> {
  const { em, actor, now } = contextOf();
  const { organizationId } = actor;
  const at = now().toISOString();
  const look = () => em.transactional((inside) => inside.execute<Day[]>(LOOK, [at, organizationId, at]));
  const [day] = await look();
  if (!day?.since) return 0;
  const { today, since } = day;
  let opened = 0;
  await change(
    contextOf(),
    { operation: 'openScorecards', subjectType: 'Organization', input: { today } },
    async (work) => {
      // Two servers at once: the second waits here, and then finds every card.
      await work.em.execute(LOOKED, [organizationId, today]);
      const bound = await policies.inForce(work.em, organizationId);
      for (const rule of bound.policy.scorecards) opened += await openRule(work, bound, rule, { today, since });
      await tellOverdue(work, today);
      return { subjectId: organizationId };
    },
    async () => true,
  );
  return opened;
}

async function openRule(
  work: Work,
  { policy, versionId }: BoundPolicy,
  rule: ScorecardRule,
  { today, since }: { readonly today: string; readonly since: string },
): Promise<number> {
  const { em, organizationId, now } = work;
  const [{ lastOn }] = await em.execute<[{ lastOn: string | null }]>(LAST, [organizationId, rule.key]);
  const spans = spansOver(rule.months, lastOn, today).filter(({ to }) => to >= since);
  let opened = 0;
  for (const span of spans)
    for (const { kind, subject, accountId, department } of await subjectsOf(work, policy, rule, span.to)) {
      const card = em.create(Scorecard, {
        organizationId,
        id: uuidv7(),
        number: await work.nextNumber('SC'),
        rule: rule.key,
        policyVersionId: versionId,
        subjectKind: kind,
        subject,
        accountId,
        department,
        fromOn: span.from,
        toOn: span.to,
        dueOn: rule.dueByDay === null ? null : dayAfterSpan(span, rule.dueByDay),
        state: 'OPEN',
        judgedBy: rule.judgedBy,
        marks: {},
        counted: {},
        trace: [],
        consequences: [],
        revision: 1,
        openedAt: now,
        version: 1,
      });
      await em.flush();
      await takeStock(work, { card, rule });
      opened += 1;
    }
  await em.flush();
  if (opened) await tellJudges(work, 'scorecard.opened', rule.judgedBy, rule.label);
  return opened;
}

/**
 * Whose work a rule scores: people who hold a role the policy names, but its management; its departments that are units;
 * the whole.
 */
async function subjectsOf(
  { em, organizationId }: Work,
  { roles, departments, bearers }: BoundPolicy['policy'],
  { of }: ScorecardRule,
  until: string,
): Promise<Subject[]> {
  const people = of.includes('PERSON')
    ? await em.execute<Omit<Subject, 'kind'>[]>(PEOPLE, [organizationId, `{${Object.keys(roles).join(',')}}`, until])
    : [];
  const units = of.includes('DEPARTMENT') ? Object.keys(departments).filter((name) => bearers[name] === 'UNIT') : [];
  return [
    ...(of.includes('ORGANIZATION')
      ? [{ kind: 'ORGANIZATION' as const, subject: 'ORGANIZATION', accountId: null, department: null }]
      : []),
    ...units.map((name) => ({ kind: 'DEPARTMENT' as const, subject: name, accountId: null, department: name })),
    ...people.map((one) => ({ kind: 'PERSON' as const, ...one })),
  ];
}

async function tellOverdue(work: Work, today: string): Promise<void> {
  const { em, organizationId, now } = work;
  const late = await em.execute<{ number: string; judgedBy: string }[]>(OVERDUE, [
    now.toISOString(),
    organizationId,
    today,
  ]);
  for (const [judgedBy, cards] of Map.groupBy(late, (one) => one.judgedBy)) {
    const numbers = cards.map(({ number }) => number).join('、');
    await tellJudges(work, 'scorecard.overdue', judgedBy, { 'zh-CN': numbers, en: numbers.replaceAll('、', ', ') });
  }
}

async function tellJudges(
  work: Work,
  topic: string,
  judgedBy: string,
  about: { readonly 'zh-CN': string; readonly en: string },
): Promise<void> {
  work.tell({ topic, accounts: await whomToTell(work, [judgedBy]), payload: { about } });
}
