import type { Case } from './case.js';

const appliance = { component: 'HOME_APPLIANCE' } as const;
const atHome = { ...appliance, atHome: true } as const;

/** When somebody comes to a home who was asked for at a service point at a time. */
const visited = (says: string, at: string, visit: string): Case => ({
  says,
  at,
  channel: 'OUTREACH',
  facts: atHome,
  expect: { promises: { visit } },
});

const opinion = (says: string, kind: string, expect: Case['expect'], facts?: Case['facts']): Case => ({
  says,
  at: '2026-03-13 10:00',
  kind,
  channel: 'OUTREACH',
  ...(facts && { facts }),
  expect: { severity: 'ORDINARY', pays: 'FREE OPINION', ...expect },
});

/** A department store's outreach service, in March. */
export const P09: readonly Case[] = [
  {
    says: 'who wants to be visited at home is visited in 3 working days, by the service office',
    at: '2026-03-11 09:00',
    channel: 'OUTREACH',
    facts: atHome,
    expect: {
      tier: 'HOME_VISIT',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'DISPATCHER',
      promises: { visit: '2026-03-16 09:00', answer: 'none' },
      pays: 'FREE IN_WARRANTY',
    },
  },
  ...(['INSTALLATION', 'MAINTENANCE'] as const).map((kind): Case => ({
    says: `so is who wants ${kind} at home`,
    at: '2026-03-11 09:05',
    kind,
    facts: atHome,
    expect: { tier: 'HOME_VISIT', owner: 'DISPATCHER', promises: { visit: '2026-03-16 09:05' } },
  })),
  ...[{ ...appliance, atHome: false }, appliance].map((facts): Case => ({
    says: `who ${'atHome' in facts ? 'comes to the store' : 'does not say'} is served at the desk, and nobody is sent`,
    at: '2026-03-11 09:10',
    facts,
    expect: {
      tier: 'SERVICE',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { visit: 'none', answer: 'none' },
    },
  })),
  opinion('a complaint is for the head of the service office, answered in 3 working days', 'COMPLAINT', {
    tier: 'OPINION',
    priority: 'HIGH',
    owner: 'MANAGER',
    promises: { answer: '2026-03-18 10:00', visit: 'none' },
  }),
  ...(['SUGGESTION', 'CONSULTATION'] as const).map((kind) =>
    opinion(`a ${kind} is for the desk, and answered as well`, kind, {
      tier: 'OPINION',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { answer: '2026-03-18 10:00', visit: 'none' },
    }),
  ),
  opinion(
    'who gives an opinion and wants somebody to come is both answered and visited',
    'SUGGESTION',
    { tier: 'OPINION', owner: 'AGENT', promises: { answer: '2026-03-18 10:00', visit: '2026-03-18 10:00' } },
    { atHome: true },
  ),
  {
    says: 'an opinion answered on its last minute is a promise kept',
    at: '2026-03-13 11:00',
    kind: 'SUGGESTION',
    then: [{ at: '2026-03-18 10:59', act: 'ANSWER' }],
    expect: { promises: { answer: 'kept' } },
  },
  {
    says: 'an opinion answered a minute late is one broken',
    at: '2026-03-13 11:01',
    kind: 'COMPLAINT',
    then: [{ at: '2026-03-18 11:02', act: 'ANSWER' }],
    expect: { promises: { answer: 'broken' } },
  },
  visited('before opening: from half past eight on', '2026-03-10 07:00', '2026-03-13 08:30'),
  visited('over lunch: from half past one on', '2026-03-10 12:30', '2026-03-13 13:30'),
  visited('after closing: from the next morning on', '2026-03-10 17:31', '2026-03-16 08:30'),
  visited('until the very end of the day', '2026-03-10 17:30', '2026-03-13 17:30'),
  visited('a market day on a Sunday: from Monday on', '2026-03-15 10:00', '2026-03-19 08:30'),
  visited('the make-up Saturday before the Spring Festival is a working day', '2026-02-12 10:00', '2026-02-24 10:00'),
  visited('the nine days of the festival are none', '2026-02-16 10:00', '2026-02-27 08:30'),
  visited('nor is the make-up Saturday after it left out', '2026-02-26 15:00', '2026-03-02 15:00'),
  {
    says: 'on the last day of 12 months from the purchase an appliance is repaired free of charge',
    at: '2026-03-20 23:59',
    facts: appliance,
    unit: { bought: '2025-03-20', accepted: null },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'the next day it is paid',
    at: '2026-03-21 00:00',
    facts: appliance,
    unit: { bought: '2025-03-20' },
    expect: { pays: 'PAID PAID_SERVICE' },
  },
  {
    says: 'at home it is paid as well',
    at: '2026-03-21 00:01',
    facts: atHome,
    unit: { bought: '2025-03-20' },
    expect: { pays: 'PAID PAID_SERVICE' },
  },
  ...(['CLOTHING', 'OTHER'] as const).map((component): Case => ({
    says: `${component} has no warranty`,
    at: '2026-03-21 10:00',
    facts: { component },
    expect: { pays: 'PAID PAID_SERVICE' },
  })),
];
