import type { Case } from './case.js';

const at = '2026-04-01 09:00';
const none = 'none';

/** LED displays. */
export const P10: readonly Case[] = [
  {
    says: 'the hotline answers at once, somebody comes within 24 h and solves a usual problem within 24 h',
    at,
    facts: { complexity: 'USUAL' },
    expect: {
      tier: 'USUAL',
      promises: {
        hotline: '2026-04-01 09:05',
        'on-site': '2026-04-02 09:00',
        solve: '2026-04-02 09:00',
        'factory-return': none,
        'pre-sales-solution': none,
      },
    },
  },
  {
    says: 'a usual problem solved after 24 h is in time',
    at,
    then: [{ at: '2026-04-02 09:00', act: 'RESOLVE' }],
    expect: { promises: { solve: 'kept' } },
  },
  {
    says: 'a usual problem solved a minute later is late',
    at,
    then: [{ at: '2026-04-02 09:01', act: 'RESOLVE' }],
    expect: { promises: { solve: 'broken' } },
  },
  {
    says: 'a major problem is solved within 5 days, weekends and holidays counted',
    at,
    facts: { complexity: 'MAJOR' },
    expect: {
      tier: 'MAJOR',
      severity: 'MAJOR',
      owner: 'ENGINEER',
      promises: { 'on-site': '2026-04-02 09:00', solve: '2026-04-06 09:00' },
    },
  },
  {
    says: 'a unit at the factory is back within 5 working days, and Qingming is none of them',
    at: '2026-04-02 11:00',
    facts: { unitAtFactory: '2026-04-02 10:00' },
    expect: { promises: { solve: none, 'factory-return': '2026-04-10 10:00' } },
  },
  {
    says: 'a unit that reaches the factory after hours counts from the next morning',
    at: '2026-04-14 09:00',
    facts: { unitAtFactory: '2026-04-13 18:00' },
    expect: { promises: { 'factory-return': '2026-04-21 08:30' } },
  },
  {
    says: 'before the sale a solution is proposed within 2 days',
    at,
    kind: 'CONSULTATION',
    facts: { purpose: 'PURCHASE' },
    expect: {
      tier: 'PRE_SALES',
      owner: 'ENGINEER',
      promises: { 'pre-sales-solution': '2026-04-03 09:00', 'on-site': none, solve: none },
      pays: 'FREE NO_REPAIR',
    },
  },
  {
    says: 'a question about use promises no solution',
    at,
    kind: 'CONSULTATION',
    facts: { purpose: 'USE' },
    expect: { tier: 'WORDS', promises: { 'pre-sales-solution': none } },
  },
  {
    says: 'the warranty covers its last day',
    at,
    unit: { accepted: '2025-04-01' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  { says: 'a day later it is paid', at, unit: { accepted: '2025-03-31' }, expect: { pays: 'PAID PAST_TERM' } },
  {
    says: 'wrong operation costs the cost price, also in warranty',
    at,
    facts: { cause: 'WRONG_OPERATION' },
    expect: { pays: 'COST_PRICE WRONG_OPERATION' },
  },
  {
    says: 'force majeure costs the cost price',
    at,
    facts: { cause: 'FORCE_MAJEURE' },
    expect: { pays: 'COST_PRICE FORCE_MAJEURE' },
  },
  {
    says: 'software updates are free after the warranty, too',
    at,
    facts: { component: 'SOFTWARE', faultKind: 'SOFTWARE_UPDATE' },
    unit: { accepted: '2020-01-01' },
    expect: { pays: 'FREE SOFTWARE_UPDATES_ARE_FREE' },
  },
  { says: 'installation is part of the sale', at, kind: 'INSTALLATION', expect: { pays: 'FREE PART_OF_THE_SALE' } },
];
