import type { AcceptanceHouse } from './acceptance-house.js';
import { Checks } from './checks.js';
import { Desk } from './desk.js';
import type { Scenario } from './scenario.js';

/** Plays a policy's scenario in a running house. A part that breaks off is a check that does not hold. */
export async function playScenario(house: AcceptanceHouse, scenario: Scenario): Promise<Checks> {
  const checks = new Checks();
  house.clock.set(scenario.begins);
  const slug = scenario.policy.toLowerCase();
  const company = await house.organization({ ...scenario.organization, slug });
  const neighbour = await house.organization({ ...scenario.neighbour, slug: `${slug}-neighbour` });
  const desk = new Desk(company, house.clock, scenario.usualCall);
  for (const part of scenario.parts) {
    try {
      await part.play({ house, clock: house.clock, company, neighbour, desk, checks });
    } catch (error) {
      checks.that(`${part.name}: played to its end`, false, (error as Error).message);
    }
  }
  await house.round();
  const faults = await house.faults();
  checks.that('afterwards every invariant holds on the database', faults.length === 0, faults);
  for (const figure of scenario.waitsFor) checks.waitsFor(figure);
  return checks;
}
