import type { Case } from './case.js';

/** Something is told on Saturday, 4 April 2026, 09:00: a weekend and a public holiday. */
const told = (says: string, kind: string, facts: Case['facts'], expect: Case['expect']): Case => ({
  says,
  at: '2026-04-04 09:00',
  kind,
  facts,
  expect,
});

const nextDay = '2026-04-05 09:00';

/** Who pays for a repair. */
const pays = (says: string, at: string, unit: Case['unit'], expected: string, kind = 'REPAIR'): Case => ({
  says,
  at,
  kind,
  unit,
  expect: { pays: expected },
});

/** Field service standards of an equipment maker. */
export const P19: readonly Case[] = [
  told(
    'a repair is answered within 24 hours, holidays or not',
    'REPAIR',
    {},
    {
      tier: 'SERVICE',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'DISPATCHER',
      promises: { answer: nextDay, arrive: 'none' },
      pays: 'FREE IN_WARRANTY',
    },
  ),
  told(
    'what was made here is for the dispatcher, too',
    'REPAIR',
    { origin: 'OWN', graveQuality: false },
    {
      tier: 'SERVICE',
      owner: 'DISPATCHER',
    },
  ),
  told(
    'a bought-in part goes to purchasing',
    'REPAIR',
    { origin: 'BOUGHT_IN' },
    {
      tier: 'BOUGHT_IN',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'STORES',
      promises: { answer: nextDay },
    },
  ),
  told(
    'a grave quality problem goes to quality, bought in or not',
    'REPAIR',
    { origin: 'BOUGHT_IN', graveQuality: true },
    {
      tier: 'GRAVE_QUALITY',
      severity: 'GRAVE',
      priority: 'HIGH',
      owner: 'QUALITY',
    },
  ),
  told(
    'asking for favours is a complaint of its own',
    'COMPLAINT',
    { complaintAbout: 'FAVOURS_ASKED', graveQuality: true },
    {
      tier: 'FAVOURS',
      severity: 'GRAVE',
      priority: 'URGENT',
      owner: 'SUPERVISOR',
      promises: { answer: nextDay, arrive: 'none' },
      pays: 'FREE NO_REPAIR',
    },
  ),
  ...['SERVICE', 'PRODUCT'].map((complaintAbout) =>
    told(
      `a complaint about the ${complaintAbout} is none of favours`,
      'COMPLAINT',
      { complaintAbout },
      {
        tier: 'WORDS',
        severity: 'ORDINARY',
        priority: 'HIGH',
        owner: 'SUPERVISOR',
        promises: { answer: nextDay },
        pays: 'FREE NO_REPAIR',
      },
    ),
  ),
  ...(['CONSULTATION', 'SUGGESTION'] as const).map((kind) =>
    told(
      `a ${kind} is answered within 24 hours as well`,
      kind,
      {},
      {
        tier: 'WORDS',
        severity: 'ORDINARY',
        priority: 'NORMAL',
        owner: 'AGENT',
        promises: { answer: nextDay },
        pays: 'FREE NO_REPAIR',
      },
    ),
  ),
  {
    says: 'an answer after 24 hours to the minute is in time',
    at: '2026-04-04 09:30',
    then: [{ at: '2026-04-05 09:30', act: 'ANSWER' }],
    expect: { promises: { answer: 'kept' } },
  },
  {
    says: 'a minute later it is late',
    at: '2026-04-04 09:30',
    then: [{ at: '2026-04-05 09:31', act: 'ANSWER' }],
    expect: { promises: { answer: 'broken' } },
  },
  ...(['REPAIR', 'INSTALLATION', 'MAINTENANCE'] as const).map((kind): Case => ({
    says: `for ${kind} somebody is there by the time the customer sets`,
    at: '2026-04-04 10:00',
    kind,
    wished: '2026-04-06 14:30',
    expect: { promises: { arrive: '2026-04-06 14:30' } },
  })),
  {
    says: 'where the customer sets no time, none is promised',
    at: '2026-04-04 10:00',
    kind: 'INSTALLATION',
    expect: { promises: { arrive: 'none' } },
  },
  {
    says: 'nobody comes for a question, whatever time is named',
    at: '2026-04-04 10:00',
    kind: 'CONSULTATION',
    wished: '2026-04-06 14:30',
    expect: { promises: { arrive: 'none' } },
  },
  pays(
    'on the last day of 12 months the repair is free',
    '2026-04-07 23:59',
    { accepted: '2025-04-07' },
    'FREE IN_WARRANTY',
  ),
  pays('the next day parts and travel are quoted', '2026-04-08 00:00', { accepted: '2025-04-07' }, 'PAID PAST_TERM'),
  pays(
    'not accepted, 12 months run from the purchase',
    '2026-04-07 23:59',
    { bought: '2025-04-07', accepted: null },
    'FREE',
  ),
  pays('and not a day longer', '2026-04-08 00:00', { bought: '2025-04-07', accepted: null }, 'PAID PAST_TERM'),
  pays(
    'where no day is known it is quoted',
    '2026-04-08 10:00',
    { bought: null, accepted: null },
    'PAID WARRANTY_NOT_SHOWN',
  ),
  pays(
    'a question is free after the warranty, too',
    '2026-04-08 10:00',
    { accepted: '2020-01-01' },
    'FREE NO_REPAIR',
    'CONSULTATION',
  ),
];
