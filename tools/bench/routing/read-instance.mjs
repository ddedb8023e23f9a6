const ROW = 7;

/**
 * An instance as Solomon's and Gehring and Homberger's are written, of any number of customers: lines of seven numbers (number, x, y,
 * demand, ready, due, service), the depot first. The capacity stands behind its word, or under it beside the number of vehicles.
 */
export function readInstance(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const rows = lines.map(numbersOf).filter((numbers) => numbers?.length === ROW);
  if (rows.length < 2) throw new Error('not an instance of vehicle routing with time windows');
  const nodes = rows.map(([, x, y, demand, ready, due, service]) => ({ x, y, demand, ready, due, service }));
  return { nodes, ...fleetOf(lines, nodes.length - 1) };
}

/** The distance is Euclidean, in exact doubles, and so is the time. */
export function distance(one, other) {
  return Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
}

function fleetOf(lines, customers) {
  const named = lines.map((line) => /capacity\D*(\d+(?:\.\d+)?)\s*$/i.exec(line)).find(Boolean);
  if (named) return { vehicles: customers, capacity: Number(named[1]) };
  const pair = lines.map(numbersOf).find((numbers) => numbers?.length === 2);
  if (!pair) throw new Error('the capacity of the vehicles is missing');
  return { vehicles: pair[0], capacity: pair[1] };
}

function numbersOf(line) {
  const numbers = line
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  return numbers.length && numbers.every(Number.isFinite) ? numbers : null;
}
