import { uuidv7 } from 'uuidv7';
import { mostUrgent } from '../../clocks/index.js';
import { type ImportedClock, importClocks } from '../domain/import-clocks.js';
import type { ImportTerms } from '../domain/import-terms.js';
import type { HistoryEvent, IncidentHistory } from '../domain/tell-history.js';
import { SOURCE } from './import-run.js';
import type { RequestPlace } from './registers.js';
import { requestWords } from './request-words.js';
import type { DayCount, OpenState } from './update-rollups.js';

export interface BatchContext {
  readonly terms: ImportTerms;
  /** Customer and asset of each incident, in the order of the incidents. */
  readonly places: readonly RequestPlace[];
  readonly numbers: readonly string[];
}

export type BatchRows = ReturnType<typeof batchRows>;

/** Beyond every calendar: stands where a request has no open promise. */
const NEVER = '9999-12-31T00:00:00.000Z';
const KIND = 'REPAIR';

const text = (instant: number): string => new Date(instant).toISOString();
const textOrNull = (instant: number | null): string | null => (instant === null ? null : text(instant));

/** The rows that incidents become, table by table, with what they add to the dashboards' sums. */
export function batchRows(histories: readonly IncidentHistory[], { terms, places, numbers }: BatchContext) {
  const now = terms.now.getTime();
  const told = histories.map((history, index) => ({
    history,
    id: uuidv7(),
    place: places[index]!,
    number: numbers[index]!,
    clocks: importClocks(history, terms.promisesFor(history.channel), now).map((clock) => ({ id: uuidv7(), clock })),
  }));
  return {
    requests: told.map(({ history, id, place, number, clocks }) => ({
      id,
      number,
      ...requestRow(history, place, terms.policyVersionId),
      ...urgency(clocks.map(({ clock }) => clock)),
      words: requestWords(number, history),
    })),
    events: told.flatMap(({ history, id }) => history.events.map((event) => eventRow(id, event))),
    clocks: told.flatMap(({ id, clocks }) => clocks.map((each) => clockRow(id, each.id, each.clock, now))),
    pauses: told.flatMap(({ clocks }) => clocks.flatMap((each) => pauseRows(each.id, each.clock))),
    counts: told.flatMap(({ history, clocks }) =>
      dayCounts(
        history,
        clocks.map(({ clock }) => clock),
      ),
    ),
    openStates: told.flatMap(({ history: { state, closedAt } }): OpenState[] => (closedAt === null ? [{ state }] : [])),
  };
}

function requestRow(history: IncidentHistory, { customerId, assetId }: RequestPlace, policyVersionId: string) {
  return {
    kind: KIND,
    channel: history.channel,
    state: history.state,
    rung: 'PHONE',
    title: history.title,
    customer_id: customerId,
    asset_id: assetId,
    policy_version_id: policyVersionId,
    severity: history.severity,
    filed_at: text(history.filedAt),
    closed_at: textOrNull(history.closedAt),
    updated_at: text(history.updatedAt),
    source: SOURCE,
    source_reference: history.reference,
  };
}

function urgency(clocks: readonly ImportedClock[]) {
  const first = mostUrgent(
    clocks.map(({ promise: { kind, owedBy }, state, dueAt }) => ({ kind, owedBy, state, dueAt: new Date(dueAt) })),
  );
  return {
    due_at: first?.dueAt.toISOString() ?? NEVER,
    due_kind: first?.kind ?? null,
    due_paused: first?.state === 'PAUSED',
    broken_promises: clocks.filter(({ breachedAt }) => breachedAt !== null).length,
  };
}

function eventRow(requestId: string, { row, type, state, means, sentence, public: isPublic, actorKind }: HistoryEvent) {
  const { status, subStatus, team, function: work, country, personCountry } = row;
  return {
    id: uuidv7(),
    request_id: requestId,
    type,
    at: text(row.at),
    public: isPublic,
    actor_kind: actorKind,
    actor_name: row.person || null,
    payload: { sentence, state, means, status, subStatus, team, function: work || null, country, personCountry },
  };
}

function clockRow(requestId: string, id: string, clock: ImportedClock, now: number) {
  const { promise, warnAt } = clock;
  const warned = warnAt !== null && warnAt <= (clock.stoppedAt ?? clock.pausedAt ?? now);
  return {
    id,
    request_id: requestId,
    kind: promise.kind,
    state: clock.state,
    started_at: text(clock.startedAt),
    due_at: text(clock.dueAt),
    warn_at: textOrNull(warnAt),
    // What lies in the past warns nobody any more.
    warned_at: warned ? textOrNull(warnAt) : null,
    breached_at: textOrNull(clock.breachedAt),
    stopped_at: textOrNull(clock.stoppedAt),
    paused_at: textOrNull(clock.pausedAt),
    pause_reason: clock.pauseReason,
    owed_by: promise.owedBy,
    target: promise.stored,
    sentence: promise.sentence,
  };
}

function pauseRows(clockId: string, { pauses }: ImportedClock) {
  return pauses.map(({ from, to, reason }) => ({
    id: uuidv7(),
    clock_id: clockId,
    from_at: text(from),
    to_at: textOrNull(to),
    reason: reason as string,
  }));
}

function dayCounts({ filedAt, closedAt }: IncidentHistory, clocks: readonly ImportedClock[]): DayCount[] {
  const count = (at: number, what: DayCount['what']): DayCount => ({ at: text(at), kind: KIND, what });
  return [
    count(filedAt, 'filed'),
    ...(closedAt === null ? [] : [count(closedAt, 'closed')]),
    ...clocks.flatMap(({ state, stoppedAt, breachedAt }) => [
      ...(state === 'MET' && stoppedAt !== null ? [count(stoppedAt, 'promises_met')] : []),
      ...(breachedAt === null ? [] : [count(breachedAt, 'promises_broken')]),
    ]),
  ];
}
