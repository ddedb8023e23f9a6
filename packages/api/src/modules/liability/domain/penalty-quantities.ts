import type { PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import type { Facts, FactType } from '../../../kernel/decision-table/index.js';

/** How much there is of what a penalty counts, and what its shares are taken of, in minor units. */
export interface Quantities {
  readonly units: Readonly<Partial<Record<PenaltyUnit, number>>>;
  readonly basesMinor: Readonly<Partial<Record<PenaltyBase, number>>>;
}

/** What is on record: of what shares are taken of, minor units; and tons that were weighed. Null for what is not known. */
export interface Recorded {
  readonly basesMinor: Readonly<Partial<Record<PenaltyBase, number | null>>>;
  readonly tons: number | null;
}

/** In which units policies ask for quantities. */
const UNITS: Readonly<Record<string, PenaltyUnit>> = { t: 'TON' };

/**
 * What a penalty is counted by: what the facts of the case say, before that what is on record (the loss as it was
 * decided, costs, what was weighed), and before all of them what people gave for this one. A fact counts by its unit:
 * tons are asked for in `t`.
 */
export function quantitiesOf(
  facts: Facts,
  types: Readonly<Record<string, { readonly type: FactType }>>,
  recorded: Recorded,
  given: Quantities,
): Quantities {
  const counted = Object.entries(types).flatMap(([name, { type }]) => {
    const [unit, value] = [type.kind === 'number' ? UNITS[type.unit] : undefined, facts[name]];
    return unit && typeof value === 'number' ? [[unit, value] as const] : [];
  });
  return {
    units: { ...Object.fromEntries(counted), ...(recorded.tons ? { TON: recorded.tons } : {}), ...given.units },
    basesMinor: {
      ...Object.fromEntries(Object.entries(recorded.basesMinor).filter(([, minor]) => minor !== null)),
      ...given.basesMinor,
    },
  };
}
