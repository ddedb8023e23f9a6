import { CASES } from './cases/all-cases.js';
import { COMPANIES } from './cases/all-companies.js';
import { JOURNEYS } from './cases/all-journeys.js';
import { scenarioOf } from './cases/scenario-of.js';
import type { Scenario } from './scenario.js';

/** Every policy the product is shown to run, by its name. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  [...CASES].map(([policy, cases]) => [policy, scenarioOf(policy, cases, JOURNEYS.get(policy), COMPANIES.get(policy))]),
);
