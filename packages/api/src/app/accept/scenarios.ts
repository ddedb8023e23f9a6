import { p03 } from './p03/scenario.js';
import { p16 } from './p16/scenario.js';
import { CASES } from './cases/all-cases.js';
import { JOURNEYS } from './cases/all-journeys.js';
import { scenarioOf } from './cases/scenario-of.js';
import type { Scenario } from './scenario.js';

/** Every policy the product is shown to run, by its name. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  [p03, p16, ...[...CASES].map(([policy, cases]) => scenarioOf(policy, cases, JOURNEYS.get(policy)))].map(
    (scenario) => [scenario.policy, scenario],
  ),
);
