import { chaoyang } from '../../demo/chaoyang.js';
import type { DemoOrganization } from '../../demo/demo-organization.js';
import { renkang } from '../../demo/renkang.js';
import { writtenPolicy } from '../../demo/written-policy.js';
import type { UsualCall } from '../desk.js';
import type { Part, Scenario } from '../scenario.js';
import { inChina } from '../scenario-clock.js';
import { ROUND_CASES } from './all-rounds.js';
import type { Case } from './case.js';
import { CALLBACKS, callbacks } from './callbacks.js';
import { LASTING } from './all-journeys.js';
import { companyOf } from '../../demo/company-of.js';
import { onTheWall } from './judge-by-rules.js';
import { marks } from './marks.js';
import { playCases } from './play-cases.js';
import { playRounds } from './play-rounds.js';
import { silence } from './silence.js';
import { waitingFigures } from './waiting-figures.js';

const DAY = 86_400_000;

/** Somebody who lives by a policy, and who usually calls them. */
export interface Company {
  readonly organization: DemoOrganization;
  readonly usualCall: UsualCall;
}

/** The scenario of a policy: the cases it is put to the test by, and what is lived after them. */
export function scenarioOf(
  name: string,
  cases: readonly Case[],
  journeys: readonly Part[] = [],
  company?: Company,
): Scenario {
  const { source, policy } = writtenPolicy(name);
  const rounds = ROUND_CASES.get(name);
  const first = Math.min(...cases.map(({ at }) => inChina(at).getTime()));
  const calledBack = CALLBACKS.get(name);
  const organization = company?.organization ?? companyOf(policy);
  return {
    policy: name,
    organization,
    neighbour: organization === renkang ? chaoyang : renkang,
    usualCall: company?.usualCall ?? { region: '南京', regionClass: '', boughtOn: '2026-01-10' },
    begins: onTheWall(first - DAY),
    parts: [
      playCases(source, cases),
      ...journeys,
      silence(policy, cases),
      marks(policy, cases),
      ...(calledBack ? [callbacks(policy, cases, calledBack)] : []),
      ...(rounds ? [playRounds(rounds)] : []),
      ...(LASTING.get(name) ?? []),
    ],
    waitsFor: waitingFigures(source),
  };
}
