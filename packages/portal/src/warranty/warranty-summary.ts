/** One component's warranty, as far as a summary needs it. */
export interface CoveredComponent {
  inWarranty: boolean;
  /** First day; null while it is not on record. */
  startsOn?: string | null;
  /** Last day, itself covered. */
  endsOn?: string | null;
}

/** How much of a unit is in warranty, for one line on its card. Days are `YYYY-MM-DD`. */
export type WarrantySummary =
  /** Every component; `until` is the day the first of them ends. */
  | { kind: 'whole'; until: string | null }
  /** Some components. */
  | { kind: 'partly'; covered: number; total: number }
  /** None any more; `since` is the day the last of them ended. */
  | { kind: 'over'; since: string | null }
  /** No term has begun, as far as the records say. */
  | { kind: 'not-begun' };

/** Sums up the warranties of one unit; of no components nothing can be said: null. */
export function warrantySummary(components: readonly CoveredComponent[]): WarrantySummary | null {
  if (components.length === 0) return null;
  const covered = components.filter(({ inWarranty }) => inWarranty);
  if (covered.length === components.length) return { kind: 'whole', until: ends(covered).at(0) ?? null };
  if (covered.length > 0) return { kind: 'partly', covered: covered.length, total: components.length };
  if (components.every(({ startsOn }) => !startsOn)) return { kind: 'not-begun' };
  return { kind: 'over', since: ends(components).at(-1) ?? null };
}

/** Last days, the earliest first: written this way days sort as text. */
const ends = (components: readonly CoveredComponent[]) =>
  components.flatMap(({ endsOn }) => (endsOn ? [endsOn] : [])).toSorted();
