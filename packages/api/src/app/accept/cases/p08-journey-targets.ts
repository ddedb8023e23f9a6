import { requestOf } from '../person.js';
import type { Part } from '../scenario.js';
import { measure, targetOn } from '../targets.js';

const HOUR = 60;

/** Clause 3.1: the lighting is available for more than 99 % of its whole life. */
export const availability: Part = {
  name: 'available for more than 99 % of its life',
  async play({ clock, company, desk, checks }) {
    const manager = company.with('MANAGER');
    // Both have been in use for 100 days when the second is looked at: one per cent of it is 24 hours.
    const down = async (minutes: number) => {
      clock.set('2026-06-01 00:00');
      const { request } = await desk.callAndTriage({ boughtOn: '2026-06-01' });
      clock.pass(minutes);
      requestOf(await desk.agent.onRequest('resolveRequest', request, { text: '已修复' }));
      return request.asset!.id;
    };
    const short = await down(24 * HOUR - 1);
    const long = await down(24 * HOUR);
    clock.set('2026-09-09 00:00');
    const standing = async (assetId: string, on?: string) => {
      const { entries } = await targetOn(manager, 'availability', on);
      const one = entries.find((entry) => entry.assetId === assetId);
      return one && [Math.round(one.value! * 1000) / 1000, one.reached];
    };
    checks.equal('down for a minute less than a day in 100 is more than 99 %', await standing(short), [99.001, true]);
    checks.equal('down for the whole day is not', await standing(long), [99, false]);
    clock.set('2030-06-01 00:00');
    checks.equal('the whole life counts: years later it is still known', (await standing(long))?.[0], 99.932);
    checks.equal(
      'nobody enters what is counted',
      await measure(manager, { target: 'availability', value: 100, measuredOn: '2026-09-01' }),
      'target.notMeasured',
    );
  },
};
