import { readFileSync } from 'node:fs';
import { loadPolicy } from '../../../modules/policy/index.js';
import { renkang } from '../../demo/renkang.js';
import type { Part, Scenario } from '../scenario.js';
import { inChina } from '../scenario-clock.js';
import type { Case } from './case.js';
import { companyOf } from './company-of.js';
import { onTheWall } from './judge-by-rules.js';
import { playCases } from './play-cases.js';
import { waitingFigures } from './waiting-figures.js';

const DAY = 86_400_000;

/** The scenario of a policy that is put to the test by cases, and by what is lived after them. */
export function scenarioOf(name: string, cases: readonly Case[], journeys: readonly Part[] = []): Scenario {
  const text = readFileSync(new URL(`../../../../policies/${name}.yaml`, import.meta.url), 'utf8');
  const loaded = loadPolicy(text, `${name}.yaml`);
  if (!loaded.ok) throw new Error(`${name}.yaml cannot be read: ${JSON.stringify(loaded.issues[0])}`);
  const first = Math.min(...cases.map(({ at }) => inChina(at).getTime()));
  return {
    policy: name,
    organization: companyOf(loaded.policy),
    neighbour: renkang,
    usualCall: { region: '南京', regionClass: '', boughtOn: '2026-01-10' },
    begins: onTheWall(first - DAY),
    parts: [playCases(text, cases), ...journeys],
    waitsFor: waitingFigures(text),
  };
}
