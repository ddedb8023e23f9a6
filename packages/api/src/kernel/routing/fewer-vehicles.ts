import type { Routes } from './routes.js';
import type { Search } from './search.js';

/**
 * Tries to do with fewer vehicles: closes one, and changes the plan until all its stops have found a place. A stop
 * counts how often it was left out; plans that leave out those seldom left out are preferred, so that the hard ones get
 * their turn. True when a vehicle could be spared.
 */
export function fewerVehicles(search: Search, iterations: number): boolean {
  const { best, current, trial, insertion, problem, random } = search;
  const leftOut = new Float64Array(problem.stopCount);
  insertion.open.set(search.open);
  current.copyFrom(best);
  let spared = false;
  if (!closeOne(search, current, leftOut)) return false;
  let misery = sum(leftOut, current.absent);
  let cost = current.cost();
  for (let turn = 0; turn < iterations && search.goOn(); turn += 1) {
    trial.copyFrom(current);
    search.change(trial);
    const changed = trial.cost();
    const missed = sum(leftOut, trial.absent);
    const fewer = trial.absent.length < current.absent.length;
    if (fewer || missed < misery || (missed === misery && changed < cost)) {
      current.copyFrom(trial);
      cost = changed;
    }
    for (const stop of trial.absent) leftOut[stop]! += 1;
    misery = sum(leftOut, current.absent);
    if (search.keepIfBest(current, cost)) {
      spared = true;
      if (!closeOne(search, current, leftOut)) break;
      misery = sum(leftOut, current.absent);
      cost = current.cost();
    }
  }
  insertion.open.set(search.open);
  return spared;
}

/** Closes the vehicle whose stops found places most easily so far; false when no more can be spared. */
function closeOne({ insertion, problem }: Search, routes: Routes, leftOut: Float64Array): boolean {
  if (!enoughRoomWithoutOne(routes, insertion.open)) return false;
  let easiest = -1;
  let least = Infinity;
  for (let vehicle = 0; vehicle < problem.vehicleCount; vehicle += 1) {
    if (!insertion.open[vehicle] || routes.sizes[vehicle] === 0 || problem.costOfVehicle[vehicle] === 0) continue;
    const stops = stopsOf(routes, vehicle);
    const hard = sum(leftOut, stops) + stops.length;
    if (hard >= least || stops.some((stop) => problem.fixed[stop])) continue;
    easiest = vehicle;
    least = hard;
  }
  if (easiest < 0) return false;
  for (const stop of stopsOf(routes, easiest)) routes.remove(stop);
  routes.relabel(easiest);
  insertion.open[easiest] = 0;
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

function sum(leftOut: Float64Array, stops: Iterable<number>): number {
  let total = 0;
  for (const stop of stops) total += leftOut[stop]!;
  return total;
}
