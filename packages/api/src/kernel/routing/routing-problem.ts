/**
 * What is to be planned. Times, travel and durations are in one unit of the caller's choice (the dispatch planner: minutes
 * since its first day's midnight; any finite numbers, fractions too). Costs are in one unit as well: travel costs 1 a unit of time.
 */
export interface RoutingProblem {
  readonly travel: Travel;
  /** The most that may be used; they need not be. A technician who works on two days is two vehicles. */
  readonly vehicles: readonly RoutingVehicle[];
  readonly stops: readonly RoutingStop[];
}

/** Time from place to place. Places are numbered from 0; a table holds it row by row, `from * places + to`. */
export interface Travel {
  readonly places: number;
  readonly time: Float64Array | readonly number[] | ((from: number, to: number) => number);
}

/** From and until, both included. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

/** Who drives: one person on one shift. */
export interface RoutingVehicle {
  readonly id: string;
  /** Place where the shift begins. */
  readonly start: number;
  /** Place where it ends; null: wherever the last stop is. */
  readonly end: number | null;
  /** Leaves not before, is at the end not after. */
  readonly shift: TimeWindow;
  /** In the order they are taken; each is taken whole, at a stop, never on the way. One that does not fit the shift is not owed. */
  readonly breaks?: readonly RoutingBreak[];
  /** What a stop may ask for. */
  readonly skills?: readonly string[];
  /** What may be carried; without it, anything. */
  readonly capacity?: number;
  /** Costs once it has any stop. When any vehicle has one, fewer vehicles are sought before shorter ways. */
  readonly cost?: number;
}

/** A break of `duration`, begun not before `from` and over by `until`. */
export interface RoutingBreak extends TimeWindow {
  readonly duration: number;
}

/** Where somebody is to be served. */
export interface RoutingStop {
  readonly id: string;
  readonly place: number;
  /** How long it takes there. */
  readonly service: number;
  /** Service **starts** within one of these (hard). Without any, at any time. */
  readonly windows?: readonly TimeWindow[];
  /** What was promised (soft): starting later than `by` costs this much for each unit of time. */
  readonly promise?: { readonly by: number; readonly costOfLateness: number };
  /** Skills the vehicle must have, all of them. */
  readonly skills?: readonly string[];
  /** Only these vehicles (ids); without it, all who have the skills. */
  readonly vehicles?: readonly string[];
  /** What it costs to be served by this vehicle (id) rather than by another: a customer's wish, a plan already told. Not negative. */
  readonly surcharges?: Readonly<Record<string, number>>;
  /** What it takes of the vehicle's capacity. */
  readonly load?: number;
  /** What it costs to leave it unserved: its priority. Infinity: only if it cannot be helped. */
  readonly costUnserved: number;
  /** Accepted already: this vehicle (id) starts there at that time, whatever else is said here. */
  readonly fixed?: { readonly vehicle: string; readonly at: number };
}

/** How the search is steered. */
export interface RoutingOptions {
  /** The same seed and the same number of iterations give the same answer. */
  readonly seed: number;
  /** Asked every few iterations, at least once before any; the best plan so far is returned once it says so. The clock is the caller's. */
  readonly shouldStop: (progress: RoutingProgress) => boolean;
  /** Told of each better plan; reading it takes a moment, so ask for it only when it is shown. */
  readonly onBetter?: (better: { readonly cost: RoutingCost; readonly solution: () => RoutingSolution }) => void;
}

export interface RoutingProgress {
  readonly iterations: number;
  /** Iterations since the plan last became better. */
  readonly sinceBetter: number;
}

/** The sum that is made small, and what it is made of. A stop that costs Infinity unserved counts 10⁹ here. */
export interface RoutingCost {
  readonly total: number;
  readonly unserved: number;
  readonly vehicles: number;
  readonly lateness: number;
  readonly surcharges: number;
  readonly travel: number;
}

/** A plan that keeps every hard rule. */
export interface RoutingSolution {
  readonly cost: RoutingCost;
  readonly iterations: number;
  /** Vehicles that have stops, in the order of the problem. */
  readonly routes: readonly PlannedRoute[];
  readonly unserved: readonly UnservedStop[];
}

export interface PlannedRoute {
  readonly vehicle: string;
  readonly leavesAt: number;
  readonly endsAt: number;
  readonly travel: number;
  readonly visits: readonly PlannedVisit[];
  readonly breaks: readonly TimeWindow[];
  /** Its fixed stops cannot all be reached in time: it keeps them as they are, and is given nothing else. */
  readonly overcommitted: boolean;
}

export interface PlannedVisit {
  readonly stop: string;
  /** Travel from the stop before, or from the start. */
  readonly travelBefore: number;
  readonly arrival: number;
  readonly waiting: number;
  readonly start: number;
  readonly end: number;
  /** Time after what was promised; 0 when kept or nothing was. */
  readonly lateness: number;
  /** What having this stop costs here: travel, lateness caused, surcharge, a vehicle opened for it. */
  readonly cost: number;
  /** The best other vehicle with all else left as it is, and how much more it would cost; null when no other can take it, or it is fixed. */
  readonly nextBest: { readonly vehicle: string; readonly costMore: number } | null;
}

export interface UnservedStop {
  readonly stop: string;
  readonly reason: UnservedReason;
}

/**
 * Why a stop stays unserved: nobody is allowed and able to; everybody who is has no time or room left for it; or it fits, but costs
 * more than leaving it.
 */
export type UnservedReason = 'NOBODY_ELIGIBLE' | 'DOES_NOT_FIT' | 'COSTS_MORE_THAN_LEAVING';
