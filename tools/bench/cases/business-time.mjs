import { measureAdditions } from '../../../packages/api/dist/kernel/business-time/business-time.bench.js';

const AT_LEAST = 500_000;

/** Adding open hours to instants all over one year's calendar. */
export async function businessTime() {
  const { additionsPerSecond } = measureAdditions();
  return { ok: additionsPerSecond >= AT_LEAST, figure: `${additionsPerSecond} additions/s (≥ ${AT_LEAST})` };
}
