import type { ScenarioClock } from '../scenario-clock.js';
import { onTheWall } from './judge-by-rules.js';

/** Lets the night pass: the clock stands at nine on the next day's wall in China. */
export function nextMorning(clock: ScenarioClock): void {
  clock.set(`${onTheWall(clock.now().getTime() + 86_400_000).slice(0, 10)} 09:00`);
}
