import { loadPolicy } from '../../../modules/policy/index.js';
import type { Part } from '../scenario.js';
import { CasePlayer, type Happening } from './case-player.js';
import type { Case } from './case.js';

/**
 * Files every case for real, in the order of their days, and looks at each promise a minute before and a minute after
 * it falls due. Time goes forward only, so the cases run beside each other.
 */
export function playCases(policyText: string, cases: readonly Case[]): Part {
  return {
    name: 'the cases',
    async play(stage) {
      const loaded = loadPolicy(policyText, 'policy.yaml');
      if (!loaded.ok) throw new Error('The policy does not load');
      const player = new CasePlayer(stage, loaded.policy);
      const ahead = cases.map((one) => player.filing(one));
      for (let next = takeFirst(ahead); next; next = takeFirst(ahead)) {
        stage.clock.setTo(next.at);
        ahead.push(...(await next.happen()));
      }
    },
  };
}

/** The earliest; of those at one moment, the one that was planned first. */
function takeFirst(ahead: Happening[]): Happening | undefined {
  const first = ahead.reduce((best, one, index) => (one.at < (ahead[best]?.at ?? Infinity) ? index : best), 0);
  return ahead.splice(first, 1)[0];
}
