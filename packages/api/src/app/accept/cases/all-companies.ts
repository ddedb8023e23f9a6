import { chaoyang } from '../../demo/chaoyang.js';
import { renkang } from '../../demo/renkang.js';
import type { Company } from './scenario-of.js';

/** Companies of the demonstration, by the policy they live by; every other policy has a company made up for it. */
export const COMPANIES: ReadonlyMap<string, Company> = new Map([
  ['P03', { organization: renkang, usualCall: { region: '南京', regionClass: 'CITY', boughtOn: '2026-06-01' } }],
  ['P16', { organization: chaoyang, usualCall: { region: '杭州', regionClass: 'CITY', boughtOn: '2026-01-10' } }],
]);
