import type { Case } from './case.js';

const at = '2026-04-01 09:00';

/** Aluminium windows. */
export const P18: readonly Case[] = [
  {
    says: 'glass is looked at within 24 h of notice',
    at,
    facts: { component: 'GLASS' },
    expect: { tier: 'SIMPLE', promises: { 'on-site': '2026-04-02 09:00' } },
  },
  { says: 'a frame promises no time', at, facts: { component: 'FRAME' }, expect: { promises: { 'on-site': 'none' } } },
  {
    says: 'a sudden event brings a visit at once, also for glass',
    at,
    facts: { component: 'GLASS', suddenEvent: true },
    expect: { tier: 'SUDDEN', severity: 'GRAVE', priority: 'URGENT', promises: { 'on-site': '2026-04-01 11:00' } },
  },
  {
    says: 'a complex repair belongs to the project lead',
    at,
    facts: { complexity: 'COMPLEX' },
    expect: { tier: 'COMPLEX', owner: 'MANAGER' },
  },
  {
    says: 'a simple one to the repair worker',
    at,
    facts: { complexity: 'SIMPLE' },
    expect: { tier: 'SIMPLE', owner: 'TECHNICIAN' },
  },
  {
    says: 'the warranty covers the last day of its 2 years',
    at,
    unit: { accepted: '2024-04-01' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  { says: 'a day later it is paid', at, unit: { accepted: '2024-03-31' }, expect: { pays: 'PAID PAST_TERM' } },
  {
    says: 'whoever damaged pays, also in warranty',
    at,
    facts: { cause: 'DAMAGED_BY_PEOPLE' },
    expect: { pays: 'PAID WHOEVER_DAMAGED_PAYS' },
  },
  {
    says: 'the way it was installed is covered',
    at,
    facts: { cause: 'INSTALLATION' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
];
