import { ReplayDimension } from '@aftercare/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { runPrepared } from '../../../kernel/database/run-prepared.js';
import type { Policy } from '../../policy/index.js';
import { differs, type Comparison } from '../compare-past.js';
import type { PastRow } from '../read-past.js';
import type { Stance } from '../stances.js';

/** One request and what two policies say of it, point by point. */
export interface Compared {
  readonly row: PastRow;
  readonly bound: Policy;
  readonly points: readonly Comparison[];
}

export type ChangedCounts = Partial<Record<ReplayDimension | 'ANY', number>>;

type Side = 'BEFORE' | 'AFTER';

interface Move {
  readonly from_id: string;
  readonly to_id: string;
  readonly month: string;
  requests: number;
  amount_before: number;
  amount_after: number;
}

const OUTCOMES = `select id, side, dimension, rule, name, clause from replay_outcome where organization_id = $1 and replay_id = $2`;

const KEEP = `
  with outcomes as (
    insert into replay_outcome (organization_id, id, replay_id, side, dimension, rule, rule_label, name, label, clause, sentence, counted)
    select $1::uuid, id, $2::uuid, side, dimension, rule, rule_label, name, label, clause, sentence, counted
    from json_to_recordset($3::json) as o (id uuid, side text, dimension text, rule text, rule_label jsonb, name text, label jsonb,
      clause text, sentence jsonb, counted boolean)),
  moves as (
    insert into replay_move as m (organization_id, replay_id, from_id, to_id, month, requests, amount_before, amount_after)
    select $1::uuid, $2::uuid, from_id, to_id, month, requests, amount_before, amount_after
    from json_to_recordset($4::json) as n (from_id uuid, to_id uuid, month date, requests int, amount_before bigint, amount_after bigint)
    on conflict (organization_id, replay_id, from_id, to_id, month) do update set requests = m.requests + excluded.requests,
      amount_before = m.amount_before + excluded.amount_before, amount_after = m.amount_after + excluded.amount_after)
  insert into replay_change (organization_id, id, replay_id, request_id, dimension, rule, from_name, to_name, from_id, to_id, due_before, due_after)
  select $1::uuid, id, $2::uuid, request_id, dimension, rule, from_name, to_name, from_id, to_id, due_before, due_after
  from json_to_recordset($5::json) as c (id uuid, request_id uuid, dimension text, rule text, from_name text, to_name text,
    from_id uuid, to_id uuid, due_before timestamptz, due_after timestamptz)`;

/**
 * Writes what a batch of requests came to: outcomes that are new, moves added up, and every difference. The replay's row
 * must be locked.
 * @returns how many requests differ, by dimension
 */
export async function keepComparisons(
  em: EntityManager,
  { organizationId, id }: { readonly organizationId: string; readonly id: string },
  draft: Policy,
  compared: readonly Compared[],
): Promise<ChangedCounts> {
  const known = await runPrepared<Parameters<typeof keyOf>[0] & { readonly id: string }>(em, OUTCOMES, [
    organizationId,
    id,
  ]);
  const ids = new Map(known.map((row) => [keyOf(row), row.id]));
  const fresh: object[] = [];
  const idOf = (side: Side, stance: Stance, policy: Policy): string => {
    const key = keyOf({ side, ...stance });
    let outcomeId = ids.get(key);
    if (!outcomeId) {
      ids.set(key, (outcomeId = uuidv7()));
      fresh.push(outcomeRow(outcomeId, side, stance, policy));
    }
    return outcomeId;
  };
  const moves = new Map<string, Move>();
  const changes: object[] = [];
  const changed: ChangedCounts = {};
  for (const { row, bound, points } of compared) {
    const dimensions = new Set<ReplayDimension>();
    for (const point of points) {
      const fromId = idOf('BEFORE', point.from, bound);
      const toId = idOf('AFTER', point.to, draft);
      addUp(moves, fromId, toId, row.month, point);
      if (!differs(point)) continue;
      dimensions.add(point.to.dimension);
      changes.push(changeRow(row.id, fromId, toId, point));
    }
    count(changed, dimensions);
  }
  await runPrepared(em, KEEP, [
    organizationId,
    id,
    JSON.stringify(fresh),
    JSON.stringify([...moves.values()]),
    JSON.stringify(changes),
  ]);
  return changed;
}

const keyOf = ({
  side,
  dimension,
  rule,
  name,
  clause,
}: Pick<Stance, 'dimension' | 'rule' | 'name' | 'clause'> & { readonly side: Side }): string =>
  [side, dimension, rule, name, clause ?? ''].join('\n');

const outcomeRow = (id: string, side: Side, stance: Stance, { clauses }: Policy) => ({
  id,
  side,
  dimension: stance.dimension,
  rule: stance.rule,
  rule_label: stance.ruleLabel,
  name: stance.name,
  label: stance.label,
  clause: stance.clause,
  sentence: stance.clause === null ? null : (clauses[stance.clause] ?? null),
  counted: stance.amountMinor !== null,
});

function addUp(moves: Map<string, Move>, from_id: string, to_id: string, month: string, { from, to }: Comparison) {
  const key = `${from_id}${to_id}${month}`;
  let move = moves.get(key);
  if (!move) moves.set(key, (move = { from_id, to_id, month, requests: 0, amount_before: 0, amount_after: 0 }));
  move.requests += 1;
  move.amount_before += from.amountMinor ?? 0;
  move.amount_after += to.amountMinor ?? 0;
}

const changeRow = (requestId: string, fromId: string, toId: string, { from, to }: Comparison) => ({
  id: uuidv7(),
  request_id: requestId,
  dimension: to.dimension,
  rule: to.rule,
  from_name: from.name,
  to_name: to.name,
  from_id: fromId,
  to_id: toId,
  due_before: instant(from.dueAt),
  due_after: instant(to.dueAt),
});

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What was left out, or could not be judged, is no difference of the outcome. */
const ASIDE: ReadonlySet<ReplayDimension> = new Set([ReplayDimension.FACT, ReplayDimension.JUDGEMENT]);

function count(changed: ChangedCounts, dimensions: ReadonlySet<ReplayDimension>): void {
  for (const dimension of dimensions) changed[dimension] = (changed[dimension] ?? 0) + 1;
  if ([...dimensions].some((dimension) => !ASIDE.has(dimension))) changed.ANY = (changed.ANY ?? 0) + 1;
}
