import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { whomToTell } from '../../identity/index.js';
import { whoInWords, type DueRound, type Policy } from '../../policy/index.js';
import { customersOfRound } from '../queries/customers-of-round.js';

export interface MakeRound {
  readonly due: DueRound;
  /** Where the organization is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly versionId: string;
  readonly policy: Policy;
}

/** What another version began is finished as it began: the new one comes when that is over. */
const MADE = `
  insert into planned_round (organization_id, id, policy_version_id, round, from_on, to_on, nth, due_on, kind, label, clause,
    performed_by, performer, reported_to, report_reader, ways, content, unannounced, for_customers, made_at)
  select ?::uuid, ?::uuid, ?::uuid, ?, ?::date, ?::date, ?::int, ?::date, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?::jsonb, ?::text[], ?::jsonb,
    ?::boolean, ?::boolean, ?::timestamptz
  where not exists (select from planned_round p where p.organization_id = ? and p.round = ? and p.policy_version_id <> ?
    and p.from_on <= ?::date and p.to_on >= ?::date)
  on conflict (organization_id, round, from_on, to_on, nth) do nothing returning id`;

const THERE = `select id from planned_round
  where organization_id = ? and round = ? and from_on = ?::date and to_on = ?::date and nth = ?::int`;

/** One for each customer; a null for what is for none. */
const TASKS = `
  insert into round_task (organization_id, id, round_id, customer_id, state, made_at)
  select ?::uuid, gen_random_uuid(), ?::uuid, c.id, 'OPEN', ?::timestamptz from unnest(?::uuid[]) as c (id)
  on conflict (organization_id, round_id, customer_id) do nothing returning id`;

/**
 * Makes an occurrence with its tasks, or adds the customers who came since; whoever performs it is told when it is new.
 * Refuses with IllegalTransitionError where there is nothing to make or to add: then nothing is written.
 */
export async function makeRound({ due, today, versionId, policy }: MakeRound, work: Work): Promise<Done> {
  const { rows, organizationId, now } = work;
  const { rule, from, to, nth, dueOn } = due;
  const customers = due.customers && (await customersOfRound(work, policy, due.customers, today));
  const nothing = refuse.illegal('MADE', []);
  if (customers?.length === 0) throw nothing;
  const made = await insertRound(work, { due, today, versionId, policy });
  const identity = [organizationId, rule.key, from, to, nth];
  const id = made ?? ((await rows.execute(THERE, identity)) as { id: string }[])[0]?.id;
  if (!id) throw nothing;
  const at = now.toISOString();
  const whose = `{${(customers ?? ['NULL']).join(',')}}`;
  const added = (await rows.execute(TASKS, [organizationId, id, at, whose])) as unknown[];
  if (!made && !added.length) throw nothing;
  if (made) {
    const about = { 'zh-CN': `${rule.label['zh-CN']}，${dueOn} 前`, en: `${rule.label.en}, by ${dueOn}` };
    const accounts = await whomToTell(work, [rule.performedBy]);
    work.tell({ topic: 'round.opened', accounts, payload: { roundId: id, about } });
  }
  return { subjectId: id };
}

/** @returns its id; undefined where it is there already, or another version's is not over */
async function insertRound(
  { rows, organizationId, now }: Work,
  { due, versionId, policy }: MakeRound,
): Promise<string | undefined> {
  const { rule, from, to, nth, dueOn } = due;
  const words = (name: string | null) => name && JSON.stringify(whoInWords(policy, name));
  const values = [
    organizationId,
    uuidv7(),
    versionId,
    rule.key,
    from,
    to,
    nth,
    dueOn,
    rule.kind,
    JSON.stringify(rule.label),
    rule.clause,
    rule.performedBy,
    words(rule.performedBy),
    rule.reportedTo,
    words(rule.reportedTo),
    `{${rule.ways.join(',')}}`,
    JSON.stringify(contentOf(due)),
    rule.unannounced,
    rule.forCustomers,
    now.toISOString(),
  ];
  const [made] = (await rows.execute(MADE, [...values, organizationId, rule.key, versionId, to, from])) as {
    id: string;
  }[];
  return made?.id;
}

const contentOf = ({ rule }: DueRound) => Object.entries(rule.content).map(([name, label]) => ({ name, label }));
