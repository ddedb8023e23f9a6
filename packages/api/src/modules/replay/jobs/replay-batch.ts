import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { runPrepared } from '../../../kernel/database/run-prepared.js';
import type { Notice } from '../../../kernel/notice.js';
import type { Policies, Policy } from '../../policy/index.js';
import { cannotBeCompared, comparePast, type Comparison } from '../compare-past.js';
import { NOT_COUNTABLE } from '../domain/outcome-words.js';
import { countPast, readPast, type PastAsk, type PastRow } from '../read-past.js';
import { draftOf } from './draft-of.js';
import { keepComparisons, type ChangedCounts, type Compared } from './keep-comparisons.js';

/** How many are judged before others in this process have their turn. */
const SLICE = 25;

interface ReplayRow extends Omit<PastAsk, 'askedAt' | 'since' | 'until'> {
  readonly id: string;
  readonly sha: string;
  readonly currency: string;
  readonly limit: number | null;
  readonly state: 'ASKED' | 'RUNNING';
  readonly total: number;
  readonly done: number;
  readonly changed: ChangedCounts;
  readonly since: string | null;
  readonly until: string | null;
  readonly askedAt: string;
  readonly positionAt: string | null;
  readonly positionId: string | null;
}

const NEXT = `
  select r.organization_id as "organizationId", r.id, r.source_sha256 as sha, o.currency, r."limit", r.state, r.total, r.done, r.changed,
    r.since, r.until, r.kinds, r.asked_at as "askedAt", r.position_at as "positionAt", r.position_id as "positionId"
  from replay r join organization o on o.id = r.organization_id
  where r.organization_id = $1 and r.state in ('ASKED', 'RUNNING')
  order by r.asked_at, r.id limit 1 for update of r skip locked`;

const GO_ON = `
  update replay set state = $3, total = $4, done = $5, changed = $6::jsonb, position_at = $7, position_id = $8, attempts = 0,
    started_at = coalesce(started_at, $9), finished_at = case when $3 = 'DONE' then $9::timestamptz end
  where organization_id = $1 and id = $2`;

interface Batch {
  readonly em: EntityManager;
  readonly organizationId: string;
  readonly policies: Policies;
  readonly now: Date;
  /** How many requests are judged at most. */
  readonly size: number;
  /** Told as soon as a replay is locked, for whoever must know where a failure belongs. */
  taken(replayId: string): void;
}

/**
 * Judges the next requests of the replay that has waited longest, inside the caller's transaction: what is written, and
 * how far it has come, commit together, so that whoever goes on after a crash misses none and counts none twice.
 *
 * @returns false where no replay waits that nobody else is at
 */
export async function replayBatch({ em, organizationId, policies, now, size, taken }: Batch): Promise<boolean> {
  const [replay] = await runPrepared<ReplayRow>(em, NEXT, [organizationId]);
  if (!replay) return false;
  taken(replay.id);
  const ask = askOf(replay);
  const found = replay.state === 'ASKED' ? await countPast(em, ask) : replay.total;
  const asked = Math.min(size, (replay.limit ?? Infinity) - replay.done);
  const after = replay.positionId ? { at: new Date(replay.positionAt!), id: replay.positionId } : null;
  const rows = await readPast(em, ask, after, asked);
  const draft = await draftOf(em, replay);
  const compared = await compare(em, replay, rows, draft, policies);
  const changed = compared.length ? await keepComparisons(em, replay, draft, compared) : {};
  const done = replay.done + rows.length;
  const state = rows.length < size || done === replay.limit ? 'DONE' : 'RUNNING';
  const total = state === 'DONE' ? done : Math.max(done, Math.min(found, replay.limit ?? found));
  const last = rows.at(-1);
  await runPrepared(em, GO_ON, [
    organizationId,
    replay.id,
    state,
    total,
    done,
    JSON.stringify(sum(replay.changed, changed)),
    last ? new Date(last.filedAt).toISOString() : replay.positionAt,
    last?.id ?? replay.positionId,
    now.toISOString(),
  ]);
  await tell(em, replay, { state, done, total }, now);
  return true;
}

const askOf = ({ organizationId, since, until, kinds, askedAt }: ReplayRow): PastAsk => ({
  organizationId,
  kinds,
  since: since ? new Date(since) : null,
  until: until ? new Date(until) : null,
  askedAt: new Date(askedAt),
});

async function compare(
  em: EntityManager,
  { organizationId, currency, askedAt }: ReplayRow,
  rows: readonly PastRow[],
  draft: Policy,
  policies: Policies,
): Promise<Compared[]> {
  const versions = await boundVersions(em, organizationId, rows, policies);
  const terms = { now: new Date(askedAt).getTime(), currency };
  const compared: Compared[] = [];
  for (const row of rows) {
    const bound = versions.get(row.policyVersionId)!;
    compared.push({ row, bound, points: comparedOrNot(bound, draft, row, terms) });
    if (compared.length % SLICE === 0) await setImmediate();
  }
  return compared;
}

async function boundVersions(
  em: EntityManager,
  organizationId: string,
  rows: readonly PastRow[],
  policies: Policies,
): Promise<ReadonlyMap<string, Policy>> {
  const read = { execute: (text: string, values: unknown[] = []) => em.execute<object[]>(text, values) };
  const ids = [...new Set(rows.map(({ policyVersionId }) => policyVersionId))];
  const versions = new Map<string, Policy>();
  for (const id of ids) versions.set(id, (await policies.version(read, organizationId, id)).policy);
  return versions;
}

/** One request that nobody can count with, such as one with impossible days, does not end the whole. */
function comparedOrNot(...asked: Parameters<typeof comparePast>): readonly Comparison[] {
  try {
    return comparePast(...asked);
  } catch {
    return [cannotBeCompared({ name: 'NOT_COUNTABLE', label: NOT_COUNTABLE })];
  }
}

function sum(before: ChangedCounts, more: ChangedCounts): ChangedCounts {
  const both: ChangedCounts = { ...before };
  for (const [dimension, count] of Object.entries(more) as [keyof ChangedCounts, number][])
    both[dimension] = (both[dimension] ?? 0) + count;
  return both;
}

/** Whoever watches hears of it with the commit; and so does the house, which goes on. */
async function tell(
  em: EntityManager,
  { organizationId, id }: ReplayRow,
  progress: Omit<NonNullable<Notice['replay']>, 'id'>,
  now: Date,
): Promise<void> {
  const notice: Notice = {
    organizationId,
    requestIds: [],
    types: ['replay.progressed'],
    at: now.toISOString(),
    replay: { id, ...progress },
  };
  await runPrepared(em, "select pg_notify('aftercare', $1)", [JSON.stringify(notice)]);
}
