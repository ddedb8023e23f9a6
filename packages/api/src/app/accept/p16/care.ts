import { rulingOn } from '../readings.js';
import type { Part } from '../scenario.js';

/** Clauses 5.1 and 6.1: maintenance and training cost nothing, however old the unit; neither is a repair. */
export const care: Part = {
  name: 'free maintenance and training',
  async play({ clock, desk, checks }) {
    clock.set('2026-04-15 09:00');
    const maintenance = (await desk.call({ kind: 'MAINTENANCE', boughtOn: '2019-01-01' })).request;
    checks.equal('maintenance is free long after the warranty, by clause 5.1', await rulingOn(desk, maintenance), [
      'FREE',
      '5.1',
    ]);
    checks.equal('maintenance is no fault: neither 4 nor 12 hours run', maintenance.clocks, []);
    const training = (await desk.call({ kind: 'TRAINING', boughtOn: '2026-04-14' })).request;
    checks.equal('training is free', training.entitlement, 'FREE');
    const sale = (await desk.call({ kind: 'PARTS', componentCode: 'TANK' })).request;
    checks.equal('parts alone are sold', sale.entitlement, 'PAID');
  },
};
