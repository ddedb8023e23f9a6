import { describe, expect, it } from 'vitest';
import type { Policy } from '../domain/policy.js';
import { policyNamed, policyWith, valuesOf, writtenAt, type FilePath } from './policy-file.test-kit.js';

/** One figure of a written policy: where it stands in the file, and a decision it makes. */
export interface Figure {
  readonly figure: string;
  readonly at: FilePath;
  readonly stands: unknown;
  /** Another value the format accepts. */
  readonly instead: unknown;
  readonly decides: (policy: Policy) => unknown;
  readonly as: unknown;
}

/** Lengths of time and counts that stand in the rules of a file; the figures a list of figures must not forget. */
const LOOKS_LIKE_A_FIGURE = /^\d+ ?(h|hours?|minutes?|days?|working days?|months?|years?|times? a year)$/;
const NOT_RULES = new Set(['clauses', 'parameters', 'roles']);

/** Tests that every figure stands where it is said to, decides, and decides otherwise when it is changed. */
export function describeFigures(name: string, figures: readonly Figure[]): void {
  describe(`every figure of ${name}`, () => {
    it.each(figures)('$figure: stands in the file and decides', ({ at, stands, decides, as }) => {
      expect(writtenAt(name, at)).toEqual(stands);
      expect(decides(policyNamed(name))).toEqual(as);
    });

    it.each(figures)('$figure: changing it changes the decision', ({ at, instead, decides, as }) => {
      expect(decides(policyWith(name, at, instead))).not.toEqual(as);
    });

    it('is in this list: no length of time or count in a rule is forgotten', () => {
      const listed = new Set(figures.map(({ at }) => JSON.stringify(at)));
      const forgotten = valuesOf(name)
        .filter(([path, value]) => !NOT_RULES.has(String(path[0])) && LOOKS_LIKE_A_FIGURE.test(String(value)))
        .filter(([path]) => !listed.has(JSON.stringify(path)));
      expect(forgotten).toEqual([]);
    });

    it('comes from a clause, and every clause of the document has a rule', () => {
      const cited = valuesOf(name)
        .filter(([path]) => path.at(-1) === 'clause')
        .map(([, clause]) => clause);
      expect([...new Set(cited)].toSorted()).toEqual(Object.keys(policyNamed(name).clauses).toSorted());
    });
  });
}
