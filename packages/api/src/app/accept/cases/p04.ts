import type { Case } from './case.js';

const at = '2026-04-01 09:00';
const ours = ['MAKING', 'ASSEMBLY', 'DESIGN', 'MATERIAL'];

/** An equipment maker. */
export const P04: readonly Case[] = [
  ...ours.map((cause): Case => ({
    says: `a fault of ${cause} is free on the last day of the warranty`,
    at,
    facts: { cause },
    unit: { accepted: '2025-04-01' },
    expect: { pays: 'FREE OUR_FAULT' },
  })),
  ...ours.map((cause): Case => ({
    says: `a fault of ${cause} is paid a day later`,
    at,
    facts: { cause },
    unit: { accepted: '2025-03-31' },
    expect: { pays: 'PAID PAST_TERM' },
  })),
  { says: 'the way it was used is paid', at, facts: { cause: 'USE' }, expect: { pays: 'PAID CAUSE_NOT_OURS' } },
  { says: 'before the cause is found it is free', at, expect: { tier: 'FAULT', pays: 'FREE CAUSE_TO_BE_FOUND' } },
  {
    says: 'a fault of design is grave, and engineering goes first',
    at,
    facts: { cause: 'DESIGN' },
    expect: { tier: 'DESIGN_FAULT', severity: 'GRAVE', owner: 'ENGINEER' },
  },
  {
    says: 'parts for the site leave at once',
    at,
    kind: 'PARTS',
    expect: { tier: 'PARTS', owner: 'STORES', promises: { 'ship-parts': '2026-04-02 09:00' } },
  },
  { says: 'a repair ships nothing', at, expect: { promises: { 'ship-parts': 'none', 'supplier-service': 'none' } } },
  {
    says: 'a supplier keeps the deadline it was given',
    at,
    facts: { supplierDeadline: '2026-04-09 12:00', costBearer: 'SUPPLIER' },
    expect: { promises: { 'supplier-service': '2026-04-09 12:00' } },
  },
  {
    says: 'a supplier that is done a minute later is late',
    at,
    facts: { supplierDeadline: '2026-04-09 12:00' },
    then: [{ at: '2026-04-09 12:01', act: 'RESOLVE' }],
    expect: { promises: { 'supplier-service': 'broken' } },
  },
];
