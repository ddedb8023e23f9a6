import type { DemoOrganization } from '../demo/demo-organization.js';
import type { AcceptanceHouse } from './acceptance-house.js';
import type { Checks } from './checks.js';
import type { Desk, UsualCall } from './desk.js';
import type { Organization } from './organization.js';
import type { ScenarioClock } from './scenario-clock.js';

/** What every part of a scenario works with. */
export interface Stage {
  readonly house: AcceptanceHouse;
  readonly clock: ScenarioClock;
  readonly company: Organization;
  /** Another organization in the same database, which must see nothing of this. */
  readonly neighbour: Organization;
  readonly desk: Desk;
  readonly checks: Checks;
}

/** One part of a policy's scenario: its name is said when it breaks off. */
export interface Part {
  readonly name: string;
  play(stage: Stage): Promise<void>;
}

/** How one written policy is shown to be lived by. */
export interface Scenario {
  readonly policy: string;
  readonly organization: DemoOrganization;
  /** Whoever shares the database. */
  readonly neighbour: DemoOrganization;
  /** Who calls, unless a part says otherwise. */
  readonly usualCall: UsualCall;
  /** When it begins, on the wall in China. */
  readonly begins: string;
  /** Played in order; time only goes forward. */
  readonly parts: readonly Part[];
  /** Figures of the policy nothing in the API decides by yet. */
  readonly waitsFor: readonly string[];
}
