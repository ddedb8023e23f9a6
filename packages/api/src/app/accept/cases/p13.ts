import type { Case } from './case.js';

const takesPart = { takesPart: true } as const;
const freeCheck = { ...takesPart, wanted: 'CHECK' } as const;

/** When an appointment asked for at a time is arranged. */
const arranged = (says: string, at: string, arrange: string): Case => ({
  says,
  at,
  kind: 'MAINTENANCE',
  expect: { promises: { arrange } },
});

/** When a question asked at a time is answered. */
const answered = (says: string, at: string, answer: string): Case => ({
  says,
  at,
  kind: 'CONSULTATION',
  expect: { promises: { answer } },
});

const own = (says: string, kind: string, facts: Case['facts'], expect: Case['expect']): Case => ({
  says,
  at: '2026-06-18 10:00',
  kind,
  facts,
  expect,
});

/** A car maker's summer campaign: from 18 June on; the Dragon Boat Festival is 19 to 21 June. */
export const P13: readonly Case[] = [
  own(
    'a car that takes part is checked free of charge, by the authorised workshop',
    'MAINTENANCE',
    { ...freeCheck, component: 'WHOLE_CAR' },
    {
      tier: 'CAMPAIGN',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'PARTNER',
      promises: { arrange: '2026-06-18 12:00', answer: 'none' },
      pays: 'FREE CAMPAIGN_CHECK',
    },
  ),
  own(
    'a car that does not take part pays for its check',
    'MAINTENANCE',
    { takesPart: false, wanted: 'CHECK' },
    {
      tier: 'WORKSHOP',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'PARTNER',
      promises: { arrange: '2026-06-18 12:00' },
      pays: 'PAID LIST_PRICE',
    },
  ),
  own(
    'until somebody has said that it does, it does not',
    'MAINTENANCE',
    { wanted: 'CHECK' },
    { tier: 'WORKSHOP', pays: 'PAID LIST_PRICE' },
  ),
  own(
    'the summer service has the price of the campaign',
    'MAINTENANCE',
    { ...takesPart, wanted: 'SUMMER_SERVICE', component: 'AIR_CONDITIONING' },
    { tier: 'CAMPAIGN', owner: 'PARTNER', pays: 'PAID CAMPAIGN_PRICE' },
  ),
  own(
    'a battery changed in the campaign has its price, too',
    'REPAIR',
    { ...takesPart, wanted: 'REPAIR', component: 'BATTERY' },
    { tier: 'CAMPAIGN', promises: { arrange: '2026-06-18 12:00' }, pays: 'PAID CAMPAIGN_PRICE' },
  ),
  own(
    'so have parts and accessories, which need no appointment',
    'PARTS',
    { ...takesPart, wanted: 'PURCHASE' },
    { tier: 'CAMPAIGN', promises: { arrange: 'none', answer: 'none' }, pays: 'PAID CAMPAIGN_PRICE' },
  ),
  own(
    'a repair outside the campaign is charged by the list',
    'REPAIR',
    { takesPart: false, wanted: 'REPAIR', component: 'ENGINE' },
    { tier: 'WORKSHOP', owner: 'PARTNER', pays: 'PAID LIST_PRICE' },
  ),
  own(
    'a car bought last week has no warranty here: the campaign is about prices',
    'REPAIR',
    { wanted: 'REPAIR', component: 'TYRES' },
    { pays: 'PAID LIST_PRICE' },
  ),
  own('a complaint is for the supervisor, answered in 1 working day, and costs nothing', 'COMPLAINT', takesPart, {
    tier: 'WORDS',
    severity: 'ORDINARY',
    priority: 'HIGH',
    owner: 'SUPERVISOR',
    promises: { answer: '2026-06-22 10:00', arrange: 'none' },
    pays: 'FREE NO_WORK',
  }),
  ...(['CONSULTATION', 'SUGGESTION'] as const).map((kind) =>
    own(`a ${kind} is for the service adviser, answered in 1 working day, and costs nothing`, kind, takesPart, {
      tier: 'WORDS',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { answer: '2026-06-22 10:00', arrange: 'none' },
      pays: 'FREE NO_WORK',
    }),
  ),
  {
    says: 'an appointment for a free check given a minute before its 2 hours are over is a promise kept',
    at: '2026-06-18 13:30',
    kind: 'MAINTENANCE',
    facts: freeCheck,
    then: [{ at: '2026-06-18 15:29', act: 'DISPATCH' }],
    expect: { promises: { arrange: 'kept' } },
  },
  {
    says: 'a minute after, it is one broken',
    at: '2026-06-18 13:31',
    kind: 'MAINTENANCE',
    facts: freeCheck,
    then: [{ at: '2026-06-18 15:32', act: 'DISPATCH' }],
    expect: { promises: { arrange: 'broken' } },
  },
  {
    says: 'an answer within the day is a promise kept',
    at: '2026-06-22 09:00',
    kind: 'SUGGESTION',
    then: [{ at: '2026-06-23 08:59', act: 'ANSWER' }],
    expect: { promises: { answer: 'kept' } },
  },
  {
    says: 'a minute later, it is one broken',
    at: '2026-06-22 09:01',
    kind: 'COMPLAINT',
    then: [{ at: '2026-06-23 09:02', act: 'ANSWER' }],
    expect: { promises: { answer: 'broken' } },
  },
  arranged('before opening: from half past eight on', '2026-06-22 07:00', '2026-06-22 10:30'),
  arranged('into lunch: the rest after half past one', '2026-06-22 11:30', '2026-06-22 15:00'),
  arranged('until the very end of the day', '2026-06-22 15:30', '2026-06-22 17:30'),
  arranged('past the end of the day: the rest the next morning', '2026-06-22 17:00', '2026-06-23 10:00'),
  arranged('over the Dragon Boat Festival: the rest after it', '2026-06-18 17:00', '2026-06-22 10:00'),
  arranged('on the festival itself: from the first day back on', '2026-06-19 11:00', '2026-06-22 10:30'),
  arranged('on a Saturday: from Monday on', '2026-06-27 10:00', '2026-06-29 10:30'),
  answered('asked on Friday, answered on Monday', '2026-06-26 15:00', '2026-06-29 15:00'),
  answered('asked over lunch, answered the next day by half past one', '2026-06-23 12:30', '2026-06-24 13:30'),
];
