import { chaoyang } from '../../demo/chaoyang.js';
import { renkang } from '../../demo/renkang.js';
import type { Scenario } from '../scenario.js';
import { walls } from '../walls.js';
import { complex, turnsOutComplex, usual } from './answers.js';
import { ladder } from './journey.js';
import { onSite } from './on-site.js';
import { customChange, freeTerm, scope, training } from './scope.js';

const hospital = {
  from: '2026-11-26 09:00',
  mine: '13900139001',
  others: '13900139003',
  partner: 'MED-IT',
  partnersFile: false,
  facts: { componentCode: 'SOFTWARE', faultCode: 'SOFTWARE_FAULT' },
};

/** Hospital software. */
export const p03: Scenario = {
  policy: 'P03',
  organization: renkang,
  neighbour: chaoyang,
  usualCall: { region: '南京', regionClass: 'CITY', boughtOn: '2026-06-01' },
  begins: '2026-09-01 09:00',
  parts: [usual, complex, turnsOutComplex, onSite, freeTerm, scope, customChange, training, ladder, walls(hospital)],
  waitsFor: [],
};
