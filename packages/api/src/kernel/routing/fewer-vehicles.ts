import { meanWay } from './cost-of.js';
import type { Routes } from './routes.js';
import type { Search } from './search.js';

/** Temperature at which changes are accepted meanwhile, as a part of the mean way between two stops. */
const WARMTH = 0.1;
/** Changes between one stop forced in and the next. */
const BETWEEN_EJECTIONS = 20;

/**
 * Tries to do with fewer vehicles: closes one, and changes the plan until all its stops have found a place. Now and then a stop that
 * has none is forced in and others thrown out for it. A stop counts how often it had to be forced; plans that leave out the easy
 * ones are preferred, so that the hard ones get their turn. True when a vehicle could be spared.
 */
export function fewerVehicles(search: Search, iterations: number): boolean {
  const { best, current, trial, insertion, hardness, random } = search;
  if (best.absent.length > 0) return false;
  const temperature = WARMTH * meanWay(best);
  current.copyFrom(best);
  let spared = false;
  let misery = 0;
  let cost = 0;
  const measure = () => {
    misery = sum(hardness, current.absent);
    cost = current.cost();
  };
  let trying = closeOne(search, current);
  for (let turn = 0; trying && turn < iterations && search.goOn(); turn += 1) {
    if (turn % BETWEEN_EJECTIONS === 0) {
      search.force(current);
      measure();
    }
    trial.copyFrom(current);
    search.change(trial);
    const missed = sum(hardness, trial.absent);
    const worst = missed < misery ? Infinity : cost - temperature * random.logarithm();
    if (missed > misery || trial.cost() >= worst) continue;
    current.copyFrom(trial);
    measure();
    if (!search.keepIfBest(current, cost)) continue;
    spared = true;
    trying = closeOne(search, current);
    measure();
  }
  insertion.open.set(search.open);
  return spared;
}

/** Closes the vehicle whose stops found places most easily so far; false when no more can be spared. */
function closeOne({ insertion, problem, hardness }: Search, routes: Routes): boolean {
  if (!enoughRoomWithoutOne(routes, insertion.open)) return false;
  let easiest = -1;
  let least = Infinity;
  for (let vehicle = 0; vehicle < problem.vehicleCount; vehicle += 1) {
    if (!insertion.open[vehicle] || routes.sizes[vehicle] === 0 || problem.costOfVehicle[vehicle] === 0) continue;
    const stops = stopsOf(routes, vehicle);
    const hard = sum(hardness, stops);
    if (hard >= least || stops.some((stop) => problem.fixed[stop])) continue;
    easiest = vehicle;
    least = hard;
  }
  if (easiest < 0) return false;
  for (const stop of stopsOf(routes, easiest)) routes.remove(stop);
  routes.relabel(easiest);
  // Nor may one that stands idle be brought in for it.
  for (let vehicle = 0; vehicle < problem.vehicleCount; vehicle += 1)
    if (routes.sizes[vehicle] === 0 && problem.costOfVehicle[vehicle]! > 0) insertion.open[vehicle] = 0;
  return true;
}

/** By load alone: what is carried now must fit the vehicles used now, but the smallest. */
function enoughRoomWithoutOne(routes: Routes, open: Uint8Array): boolean {
  const { capacity } = routes.problem;
  const inUse = [...capacity.keys()].filter((vehicle) => open[vehicle] && routes.sizes[vehicle]! > 0);
  const room = inUse.reduce((total, vehicle) => total + capacity[vehicle]!, 0);
  const smallest = Math.min(...inUse.map((vehicle) => capacity[vehicle]!));
  const carried = inUse.reduce((total, vehicle) => total + routes.loads[vehicle]!, 0);
  return inUse.length > 1 && (room === Infinity || carried <= room - smallest);
}

function stopsOf(routes: Routes, vehicle: number): number[] {
  const stops: number[] = [];
  const end = routes.endOf(vehicle);
  for (let node = routes.next[routes.startOf(vehicle)]!; node !== end; node = routes.next[node]!) stops.push(node);
  return stops;
}

function sum(hardness: Float64Array, stops: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < stops.length; index += 1) total += hardness[stops[index]!]!;
  return total;
}
