/** A place on the earth, in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres; the mean radius of the earth (IUGG). */
const EARTH_RADIUS = 6371.0088;

/** Roads are longer than the straight line; an assumption, between the 1.2 of flat cities and the 1.4 of hills. */
const ROAD_FACTOR = 1.3;

/**
 * How fast the road is driven, by stretch: the first kilometres lie in town, the middle of a long way on a motorway.
 * Assumptions of the house, door to door: 24 km/h in town, 45 around it, 80 beyond.
 */
const STRETCHES = [
  { upToKilometres: 5, kilometresPerHour: 24 },
  { upToKilometres: 30, kilometresPerHour: 45 },
  { upToKilometres: Infinity, kilometresPerHour: 80 },
] as const;

/**
 * How long the way between two places takes, in **whole minutes**, rounded up; 0 only for the same place.
 *
 * The great circle times a road factor of 1.3, driven at a speed that grows with distance: the first 5 km of road at 24 km/h,
 * the next 25 at 45, the rest at 80. So 1 km of road takes 3 minutes, 10 km 20, 100 km 99. It is the same there and
 * back, never shrinks with distance, and no detour is shorter than the direct way.
 */
export function travelMinutes(from: Coordinates, to: Coordinates): number {
  const road = greatCircle(from, to) * ROAD_FACTOR;
  let minutes = 0;
  let begun = 0;
  for (const { upToKilometres, kilometresPerHour } of STRETCHES) {
    minutes += ((Math.min(road, upToKilometres) - begun) / kilometresPerHour) * 60;
    if (road <= upToKilometres) break;
    begun = upToKilometres;
  }
  return Math.ceil(minutes);
}

/** Kilometres over the surface, by the haversine formula. */
function greatCircle(from: Coordinates, to: Coordinates): number {
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
