import type { Case } from './case.js';

const at = '2026-04-01 09:00';
const major = { faultLevel: 'MAJOR' } as const;
const terms = { warranty: '2024-04-01', longer: '2024-03-31' };

/** Lighting of a regional administration. */
export const P08: readonly Case[] = [
  {
    says: 'a fault is responded to within 30 minutes, day or night',
    at: '2026-04-04 23:50',
    expect: { tier: 'FAULT', owner: 'AGENT', promises: { respond: '2026-04-05 00:20', 'major-on-site': 'none' } },
  },
  {
    says: 'a response after 30 minutes is in time',
    at,
    then: [{ at: '2026-04-01 09:30', act: 'ANSWER' }],
    expect: { promises: { respond: 'kept' } },
  },
  {
    says: 'a response after 31 minutes is late',
    at,
    then: [{ at: '2026-04-01 09:31', act: 'ANSWER' }],
    expect: { promises: { respond: 'broken' } },
  },
  {
    says: 'a major fault brings somebody on a Sunday night, too',
    at: '2026-04-05 02:00',
    facts: major,
    expect: {
      tier: 'MAJOR_FAULT',
      severity: 'MAJOR',
      priority: 'URGENT',
      owner: 'MANAGER',
      promises: { respond: '2026-04-05 02:30', 'major-on-site': '2026-04-05 04:00' },
    },
  },
  {
    says: 'an ordinary fault promises no time on site',
    at,
    facts: { faultLevel: 'ORDINARY' },
    expect: { tier: 'FAULT', severity: 'ORDINARY', promises: { 'major-on-site': 'none' } },
  },
  {
    says: 'a question promises no response in 30 minutes',
    at,
    kind: 'CONSULTATION',
    expect: { tier: 'WORDS', pays: 'FREE NO_REPAIR', promises: { respond: 'none' } },
  },
  {
    says: 'a part is exchanged free on the last day of the 2 years',
    at,
    kind: 'PARTS',
    unit: { accepted: terms.warranty },
    expect: { tier: 'CARE', pays: 'FREE FREE_EXCHANGE' },
  },
  {
    says: 'a part is paid a day later',
    at,
    kind: 'PARTS',
    unit: { accepted: terms.longer },
    expect: { pays: 'PAID LIFETIME_SERVICE' },
  },
  {
    says: 'a repair is free on the last day of the 2 years',
    at,
    unit: { accepted: terms.warranty },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'service goes on for life, and is paid',
    at,
    unit: { accepted: terms.longer },
    expect: { pays: 'PAID LIFETIME_SERVICE' },
  },
  {
    says: 'without a day of acceptance it is paid',
    at,
    unit: { accepted: null },
    expect: { pays: 'PAID WARRANTY_NOT_SHOWN' },
  },
];
