import type { EntityName, RequiredEntityData } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Entry, Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { clockChanges, replanned, type ClockBefore, type ClockChange } from '../domain/clock-changes.js';
import type { ClockCourse, ClockExtension, CoursePause } from '../domain/clock-course.js';
import type { ClockTarget, TargetPenalty } from '../domain/clock-target.js';
import { isOurs } from '../domain/most-urgent.js';
import { penaltyChanges } from '../domain/penalty-changes.js';
import type { ClockReading } from '../domain/read-clock.js';
import { readCourse } from '../read-course.js';
import { refreshUrgency } from '../refresh-urgency.js';
import { SlaClock } from '../sla-clock.entity.js';
import { SlaPause } from '../sla-pause.entity.js';
import { instant, writeClock } from './write-clock.js';

/** What only colleagues read of a clock. */
const INTERNAL: ReadonlySet<string> = new Set(['warned', 'escalated', 'reminded']);

/** How rows get to the database. */
interface Keeping {
  begin<T extends object>(entity: EntityName<T>, row: RequiredEntityData<T>): T;
  drop(row: SlaPause): void;
  /** What was begun and dropped so far is written. */
  settle(): Promise<void>;
}

/** What the clocks of a request need of its row: its name and kind, and its place in the queue, which they write. */
export type ShelvedRequest = Pick<
  ServiceRequest,
  'id' | 'kind' | 'dueAt' | 'dueKind' | 'duePaused' | 'brokenPromises' | 'updatedAt'
>;

/** The clocks of one request, whose row the caller has locked: rows in, courses to decide on, rows out. */
export class ClockShelf {
  private constructor(
    private readonly work: Entry,
    private readonly request: ShelvedRequest,
    private readonly rows: Map<string, SlaClock>,
    private readonly pauses: Map<string, SlaPause[]>,
    private readonly keeping: Keeping,
  ) {}

  /** Of a request that has just been filed: nothing to read. */
  static empty(work: Entry, request: ServiceRequest): ClockShelf {
    return new ClockShelf(work, request, new Map(), new Map(), {
      begin: (entity, row) => work.add(entity, row),
      drop: () => {},
      settle: async () => {},
    });
  }

  /** Of rows the caller has read and will write: for what time alone does, which begins and drops nothing. */
  static loaded(
    work: Entry,
    request: ShelvedRequest,
    clocks: readonly SlaClock[],
    pauses: Map<string, SlaPause[]>,
  ): ClockShelf {
    const never = () => {
      throw new Error('Time alone begins no clock and moves no pause');
    };
    const keeping = { begin: never, drop: never, settle: async () => {} };
    return new ClockShelf(work, request, byKey(clocks), pauses, keeping);
  }

  static async of(work: Work, request: ServiceRequest): Promise<ClockShelf> {
    const { em, organizationId } = work;
    const rows = await em.find(
      SlaClock,
      { organizationId, requestId: request.id },
      { orderBy: { startedAt: 'asc', id: 'asc' } },
    );
    const ids = rows.map(({ id }) => id);
    const pauses = ids.length
      ? await em.find(SlaPause, { organizationId, clockId: { $in: ids } }, { orderBy: { fromAt: 'asc' } })
      : [];
    return new ClockShelf(
      work,
      request,
      byKey(rows),
      Map.groupBy(pauses, ({ clockId }) => clockId),
      { begin: (entity, row) => em.create(entity, row), drop: (row) => void em.remove(row), settle: () => em.flush() },
    );
  }

  courses(): Map<string, ClockCourse> {
    return new Map([...this.rows].map(([key, row]) => [key, this.#courseOf(row)]));
  }

  targets(): ClockTarget[] {
    return [...this.rows.values()].map(targetOf);
  }

  /** Writes what the clocks have become, tells what happened to each, and puts the request in its place in the queue. */
  async keep(courses: ReadonlyMap<string, ClockCourse>, why?: 'REPLANNED'): Promise<void> {
    for (const [key, course] of courses) await this.#keepOne(key, course, why);
    refreshUrgency(this.work, this.request, [...this.rows.values()]);
  }

  async #keepOne(key: string, course: ClockCourse, why?: 'REPLANNED'): Promise<void> {
    const now = this.work.now.getTime();
    const reading = readCourse(course, now);
    const row = this.rows.get(key);
    const was = row ? before(row) : null;
    const dueBefore = row?.dueAt;
    const owedBefore = row && was?.breachedAt != null ? (targetOf(row).penalties ?? []) : [];
    const changes = clockChanges(was, reading, course.stoppedAt, now);
    if (was && why) changes.unshift(...replanned(was, dueBefore!.getTime(), reading, now));
    const kept = row ?? this.#begin(key, course, reading);
    writeClock(kept, course, reading, changes, now);
    await this.#keepPauses(kept.id, course.pauses);
    for (const change of changes) this.#tell(kept, change, dueBefore);
    this.#tellPenalties(kept, owedBefore, reading);
  }

  #begin(key: string, { target, startedAt }: ClockCourse, { dueAt }: ClockReading): SlaClock {
    const row = this.keeping.begin(SlaClock, {
      organizationId: this.work.organizationId,
      id: uuidv7(),
      requestId: this.request.id,
      kind: target.kind as SlaClock['kind'],
      state: 'RUNNING',
      startedAt: new Date(startedAt),
      dueAt: new Date(dueAt),
      owedBy: target.owedBy,
      firedLate: false,
      warnedAt: null,
      escalations: 0,
      reminders: 0,
      extensions: [],
      target,
      sentence: target.sentence,
    });
    this.rows.set(key, row);
    return row;
  }

  async #keepPauses(clockId: string, pauses: readonly CoursePause[]): Promise<void> {
    const { organizationId } = this.work;
    const kept = new Map((this.pauses.get(clockId) ?? []).map((row) => [row.fromAt.getTime(), row]));
    const fresh: CoursePause[] = [];
    for (const pause of pauses) {
      const row = kept.get(pause.from);
      if (row) row.toAt = instant(pause.to);
      else fresh.push(pause);
      kept.delete(pause.from);
    }
    for (const row of kept.values()) this.keeping.drop(row);
    if (!fresh.length) return;
    // Two holds of one clock never overlap, not even between two statements: the old one is closed first.
    await this.keeping.settle();
    const rows = fresh.map(({ from, to, reason }) => {
      const fields = { organizationId, id: uuidv7(), clockId, fromAt: new Date(from), toAt: instant(to), reason };
      return this.keeping.begin(SlaPause, fields);
    });
    this.pauses.set(clockId, [...(this.pauses.get(clockId) ?? []), ...rows]);
    await this.keeping.settle();
  }

  #courseOf(row: SlaClock): ClockCourse {
    const pauses = (this.pauses.get(row.id) ?? []).map(({ fromAt, toAt, reason }) => ({
      from: fromAt.getTime(),
      to: toAt?.getTime() ?? null,
      reason,
    }));
    const stoppedAt = row.stoppedAt?.getTime() ?? null;
    return {
      target: targetOf(row),
      extensions: row.extensions as readonly ClockExtension[],
      startedAt: row.startedAt.getTime(),
      stoppedAt,
      cancelled: row.state === 'CANCELLED',
      pauses,
    };
  }

  #tell(row: SlaClock, { what, at, escalateTo, counts, countsAt }: ClockChange, dueBefore?: Date): void {
    this.work.record({
      type: `promise.${what}`,
      requestId: this.request.id,
      public: !INTERNAL.has(what),
      at: new Date(at),
      payload: {
        clockId: row.id,
        key: targetOf(row).key,
        kind: row.kind,
        dueAt: row.dueAt.toISOString(),
        owedBy: row.owedBy,
        escalateTo: escalateTo ?? targetOf(row).escalateTo,
        promise: row.sentence,
        ...(what === 'paused' ? { reason: row.pauseReason } : {}),
        ...(what === 'broken' ? { late: row.firedLate } : {}),
        ...(what === 'replanned' ? { dueBefore: dueBefore?.toISOString() } : {}),
      },
      ...(counts && isOurs(row) ? { counts, kind: this.request.kind } : {}),
      ...(countsAt === undefined ? {} : { countsAt: new Date(countsAt) }),
    });
  }

  /** Colleagues read what a breach costs whom, and what it does not cost after all. */
  #tellPenalties(row: SlaClock, before: readonly TargetPenalty[], { breachedAt }: ClockReading): void {
    const { key, penalties = [] } = targetOf(row);
    const { due, lifted } = penaltyChanges(before, breachedAt === null ? [] : penalties);
    const tell = (type: string, at: Date) => (penalty: TargetPenalty) =>
      this.work.record({
        type,
        requestId: this.request.id,
        public: false,
        at,
        payload: { clockId: row.id, key, promise: penalty.label, ...penalty },
      });
    const { now } = this.work;
    lifted.forEach(tell('penalty.lifted', now));
    due.forEach(tell('penalty.due', before.length || breachedAt === null ? now : new Date(breachedAt)));
  }
}

const byKey = (rows: readonly SlaClock[]) => new Map(rows.map((row) => [targetOf(row).key, row]));

const targetOf = (row: SlaClock): ClockTarget => row.target as ClockTarget;

const before = (row: SlaClock): ClockBefore => ({
  state: row.state,
  breachedAt: row.breachedAt?.getTime() ?? null,
  stoppedAt: row.stoppedAt?.getTime() ?? null,
  warnedAt: row.warnedAt?.getTime() ?? null,
  escalations: row.escalations,
  reminders: row.reminders,
});
