/** A point of a check, as whoever checks writes it down. */
export interface CheckedPoint {
  readonly name: string;
  readonly passed: boolean;
  readonly remark?: string | null;
}

/** What is wrong with a check, at which of its points; `missing` is at none. */
export interface CheckFlaw {
  readonly at: number | null;
  readonly code: 'notOffered' | 'twice' | 'remarkRequired' | 'missing';
}

/** Every point the policy names is judged, once, and no other; what did not pass says why. */
export function checkFlaws(points: readonly CheckedPoint[], named: readonly string[]): CheckFlaw[] {
  const flaws = points.flatMap(({ name, passed, remark }, at): CheckFlaw[] => {
    if (!named.includes(name)) return [{ at, code: 'notOffered' }];
    if (points.findIndex((one) => one.name === name) < at) return [{ at, code: 'twice' }];
    return passed || remark?.trim() ? [] : [{ at, code: 'remarkRequired' }];
  });
  const judged = new Set(points.map(({ name }) => name));
  return named.every((name) => judged.has(name)) ? flaws : [...flaws, { at: null, code: 'missing' }];
}
