import type { Recorded } from '../domain/penalty-quantities.js';
import type { LossFigures } from './loss-figures.sql.js';

const KG_A_TON = 1_000;

/** What penalties are counted by of what is on record. @param lossMinor as it was decided, or as it is known so far */
export const recordedOf = (figures: LossFigures, lossMinor: number | null): Recorded => ({
  basesMinor: { COSTS: figures.trips, FREIGHT_AND_STORAGE: figures.freightAndStorage, LOSS: lossMinor },
  tons: figures.pulpedKg === null ? null : figures.pulpedKg / KG_A_TON,
});
