import type { RoutingProblem, RoutingStop, RoutingVehicle } from './routing-problem.js';

export interface Eligibility {
  /** By stop and vehicle (`stop * vehicles + vehicle`): 1 where it may serve, and what it costs to be served by it. */
  readonly eligible: Uint8Array;
  readonly surcharge: Float64Array;
  /** Vehicles of one kind are alike in everything: of the empty ones only the first is worth a try. */
  readonly kind: Int32Array;
  readonly kindCount: number;
}

/** A fixed stop belongs to its vehicle, whoever would be eligible. Error: `RangeError` for a fixed stop of an unknown vehicle. */
export function eligibility({ stops, vehicles }: RoutingProblem): Eligibility {
  const count = vehicles.length;
  const eligible = new Uint8Array(stops.length * count);
  const surcharge = new Float64Array(stops.length * count);
  const skills = vehicles.map((vehicle) => new Set(vehicle.skills));
  stops.forEach((stop, index) => {
    if (stop.fixed && !vehicles.some(({ id }) => id === stop.fixed!.vehicle))
      throw new RangeError(`${stop.id} is fixed for an unknown vehicle`);
    vehicles.forEach((vehicle, column) => {
      eligible[index * count + column] = mayServe(stop, vehicle, skills[column]!) ? 1 : 0;
      surcharge[index * count + column] = stop.surcharges?.[vehicle.id] ?? 0;
    });
  });
  const kinds = new Map<string, number>();
  const kind = Int32Array.from(vehicles, ({ id: _, skills: __, ...rest }, column) => {
    const served = stops.map((_stop, index) => [eligible[index * count + column], surcharge[index * count + column]]);
    const alike = JSON.stringify([rest, served]);
    if (!kinds.has(alike)) kinds.set(alike, kinds.size);
    return kinds.get(alike)!;
  });
  return { eligible, surcharge, kind, kindCount: kinds.size };
}

function mayServe(stop: RoutingStop, vehicle: RoutingVehicle, skills: ReadonlySet<string>): boolean {
  if (stop.fixed) return stop.fixed.vehicle === vehicle.id;
  if (stop.vehicles && !stop.vehicles.includes(vehicle.id)) return false;
  return !stop.skills || stop.skills.every((skill) => skills.has(skill));
}
