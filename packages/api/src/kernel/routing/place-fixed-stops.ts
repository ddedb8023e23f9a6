import { NOBODY, type Routes } from './routes.js';

/** Puts accepted visits where they were accepted; answers 1 for each vehicle that can keep its own, and its breaks. */
export function placeFixedStops(routes: Routes): Uint8Array {
  const { stops, vehicles } = routes.problem.source;
  const inTime = [...stops.keys()]
    .filter((stop) => stops[stop]!.fixed)
    .toSorted((one, other) => stops[one]!.fixed!.at - stops[other]!.fixed!.at);
  const column = new Map(vehicles.map(({ id }, vehicle) => [id, vehicle]));
  for (const stop of inTime) {
    const vehicle = column.get(stops[stop]!.fixed!.vehicle)!;
    routes.insert(stop, vehicle, routes.previous[routes.endOf(vehicle)]!);
  }
  const free = Int32Array.from(stops.keys()).filter((stop) => routes.vehicleOf[stop] === NOBODY);
  routes.setAbsent(free, free.length);
  return Uint8Array.from(vehicles, (_, vehicle) => (routes.isKept(vehicle) ? 1 : 0));
}
