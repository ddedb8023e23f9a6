import type { BoardLane, BoardVisit } from './board-model';

/** A visit a plan proposes, shown on a lane beside what stands. */
export interface Ghost {
  choiceId: string;
  requestId: string;
  title: string;
  start: number;
  end: number;
  travel: number | null;
}

/** A visit asked to be somewhere; shown there until the server has answered and the board is read again. */
interface Asked {
  laneId: string;
  visit: BoardVisit;
}

type Key = 'lanes' | 'chosen' | `lane:${string}` | `request:${string}`;

const NONE: readonly Ghost[] = [];

/**
 * What the board shows: lanes as read last, what was just moved where it is asked to be, what a plan proposes. Each lane is
 * told of what concerns it and nobody else.
 */
export class BoardStore {
  #isRead = false;
  #order: readonly string[] = [];
  #read = new Map<string, BoardLane>();
  #texts = new Map<string, string>();
  #shown = new Map<string, BoardLane>();
  #asked = new Map<string, Asked>();
  #ghosts = new Map<string, readonly Ghost[]>();
  #chosen: ReadonlySet<string> = new Set();
  readonly #listeners = new Map<Key, Set<() => void>>();

  /** Takes what was read; only lanes that differ are told. */
  load(lanes: readonly BoardLane[]): void {
    const order = lanes.map(({ id }) => id);
    const reordered = order.join() !== this.#order.join();
    this.#order = reordered ? order : this.#order;
    const texts = new Map<string, string>();
    const changed: string[] = [];
    for (const lane of lanes) {
      const text = JSON.stringify(lane);
      texts.set(lane.id, text);
      if (this.#texts.get(lane.id) === text) continue;
      this.#read.set(lane.id, lane);
      changed.push(lane.id);
    }
    this.#texts = texts;
    for (const id of changed) this.#show(id);
    const first = !this.#isRead;
    this.#isRead = true;
    if (reordered || first) this.#tell('lanes');
  }

  /** Whether anything was read yet. */
  isRead = (): boolean => this.#isRead;
  lanes = (): readonly string[] => this.#order;
  lane = (id: string): BoardLane | undefined => this.#shown.get(id) ?? this.#read.get(id);
  ghosts = (laneId: string): readonly Ghost[] => this.#ghosts.get(laneId) ?? NONE;
  chosen = (): ReadonlySet<string> => this.#chosen;

  /** The visit and whose it is, as shown. */
  find(visitId: string): { laneId: string; visit: BoardVisit } | null {
    for (const laneId of this.#order) {
      const visit = this.lane(laneId)?.visits.find(({ id }) => id === visitId);
      if (visit) return { laneId, visit };
    }
    return null;
  }

  /** Shows a visit where it is asked to be. */
  ask(visit: BoardVisit, laneId: string): void {
    const before = this.find(visit.id)?.laneId;
    this.#asked.set(visit.id, { laneId, visit: { ...visit, pending: true } });
    this.#showAll([laneId, before]);
  }

  /** The server has answered and what is read says where the visit is; or it was refused, and it is where it was. */
  settle(visitId: string): void {
    const asked = this.#asked.get(visitId);
    if (!asked) return;
    this.#asked.delete(visitId);
    const home = this.#order.find((id) => this.#read.get(id)?.visits.some((visit) => visit.id === visitId));
    this.#showAll([asked.laneId, home]);
  }

  propose(ghosts: ReadonlyMap<string, readonly Ghost[]>): void {
    const touched = new Set([...this.#ghosts.keys(), ...ghosts.keys()]);
    this.#ghosts = new Map(ghosts);
    for (const id of touched) this.#tell(`lane:${id}`);
  }

  /** What is looked at, on board, list and map alike. */
  choose(requestIds: readonly string[]): void {
    const before = this.#chosen;
    this.#chosen = new Set(requestIds);
    for (const id of new Set([...before, ...this.#chosen])) this.#tell(`request:${id}`);
    this.#tell('chosen');
  }

  subscribe(key: Key, listener: () => void): () => void {
    const all = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, all.add(listener));
    return () => {
      all.delete(listener);
      if (all.size === 0) this.#listeners.delete(key);
    };
  }

  #showAll(ids: readonly (string | undefined)[]): void {
    for (const id of new Set(ids)) if (id) this.#show(id);
  }

  #show(id: string): void {
    const read = this.#read.get(id);
    if (!read) return;
    const here = [...this.#asked.values()].filter(({ laneId }) => laneId === id).map(({ visit }) => visit);
    const visits = [...read.visits.filter((visit) => !this.#asked.has(visit.id)), ...here];
    this.#shown.set(id, here.length || visits.length !== read.visits.length ? { ...read, visits } : read);
    this.#tell(`lane:${id}`);
  }

  #tell(key: Key): void {
    for (const listener of this.#listeners.get(key) ?? []) listener();
  }
}
