import { chaoyang } from '../../demo/chaoyang.js';
import { renkang } from '../../demo/renkang.js';
import type { Scenario } from '../scenario.js';
import { walls } from '../walls.js';
import { care } from './care.js';
import { journey, twoDispatchers } from './journey.js';
import { foundOnSite, paidWork } from './paid-work.js';
import { breaches, hotline, promises } from './promises.js';
import { unitPage } from './unit-page.js';
import { exclusions, faults, terms } from './warranty.js';

const household = {
  from: '2026-04-17 09:00',
  mine: '13800138001',
  others: '13800138003',
  partner: 'HZ-XH',
  partnersFile: true,
  facts: { componentCode: 'TANK', faultCode: 'TANK_LEAK' },
};

/** Solar water heaters. */
export const p16: Scenario = {
  policy: 'P16',
  organization: chaoyang,
  neighbour: renkang,
  usualCall: { region: '杭州', regionClass: 'CITY', boughtOn: '2026-01-10' },
  begins: '2026-02-16 12:00',
  parts: [
    hotline,
    promises,
    breaches,
    unitPage,
    terms,
    faults,
    exclusions,
    paidWork,
    foundOnSite,
    care,
    twoDispatchers,
    journey,
    walls(household),
  ],
  waitsFor: [],
};
