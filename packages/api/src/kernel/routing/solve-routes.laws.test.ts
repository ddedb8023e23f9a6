import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastCost } from './every-plan.test-kit.js';
import { randomProblem } from './random-problems.test-kit.js';
import { rulesBroken } from './rules-broken.test-kit.js';
import { solveRoutes } from './solve-routes.js';

const anything = randomProblem({ stops: 14, vehicles: 4, breaks: true, promises: true, fixed: true });
const small = { stops: 4, vehicles: 2, fixed: false };
const after = (most: number) => (progress: { iterations: number }) => progress.iterations >= most;

it('keeps windows, skills, shifts, breaks, loads and what is fixed, whenever it is stopped, and counts its cost rightly', () => {
  fc.assert(
    fc.property(anything, fc.nat(), fc.nat(120), (problem, seed, most) => {
      const broken: string[] = [];
      const onBetter = ({ solution }: { solution: () => Parameters<typeof rulesBroken>[1] }) =>
        broken.push(...rulesBroken(problem, solution()));
      const plan = solveRoutes(problem, { seed, shouldStop: after(most), onBetter });
      expect([...broken, ...rulesBroken(problem, plan)]).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('gives the same plan for the same seed and iterations', () => {
  fc.assert(
    fc.property(anything, fc.nat(), (problem, seed) => {
      const plan = () => solveRoutes(problem, { seed, shouldStop: after(100) });
      expect(plan()).toEqual(plan());
    }),
    { numRuns: 20 },
  );
});

it('never answers with a worse plan when given more time', () => {
  fc.assert(
    fc.property(anything, fc.nat(), (problem, seed) => {
      const costs = [0, 32, 128, 384].map((most) => solveRoutes(problem, { seed, shouldStop: after(most) }).cost.total);
      expect(costs).toEqual(costs.toSorted((one, other) => other - one));
    }),
    { numRuns: 20 },
  );
});

it.each([
  ['with promises', { ...small, breaks: false, promises: true }],
  ['with breaks', { ...small, breaks: true, promises: false }],
])('finds the cheapest of all plans for a few stops, %s', (_, kinds) => {
  fc.assert(
    fc.property(randomProblem(kinds), (problem) => {
      const plan = solveRoutes(problem, { seed: 1, shouldStop: after(4_000) });
      expect(plan.cost.total).toBeCloseTo(leastCost(problem), 6);
    }),
    // The search proves nothing, it only finds: so always the same problems.
    { numRuns: 15, seed: 1 },
  );
});
