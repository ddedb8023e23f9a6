import type { Case } from './case.js';

/** A machine whose card came back in time. */
const registered = { bought: '2026-03-02', registered: '2026-03-10' } as const;

/** Something is asked for on Wednesday, 1 April 2026, 09:00. */
const asked = (says: string, facts: Case['facts'], expect: Case['expect'], kind = 'REPAIR'): Case => ({
  says,
  at: '2026-04-01 09:00',
  kind,
  unit: registered,
  facts,
  expect,
});

const nothing = { arrange: 'none', 'take-up': 'none' } as const;
const arrangedBy = (due: string) => ({ arrange: due, 'take-up': 'none' });

/** What a repair of 2 April 2026 costs whoever brings such a machine. */
const paid = (
  says: string,
  unit: Case['unit'],
  pays: string,
  facts: Case['facts'] = {},
  at = '2026-04-02 10:00',
): Case => ({
  says,
  at,
  unit,
  facts,
  expect: { pays },
});

/** The three guarantees for farm machinery, through dealers. */
export const P20: readonly Case[] = [
  asked(
    'a usual fault is for the dealer, and arranged within 2 hours',
    { complexity: 'USUAL', origin: 'OWN' },
    {
      tier: 'USUAL',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'PARTNER',
      promises: arrangedBy('2026-04-01 11:00'),
      pays: 'FREE THREE_GUARANTEES',
    },
  ),
  asked(
    "an unusual fault is for the company's engineers",
    { complexity: 'UNUSUAL', origin: 'OWN' },
    {
      tier: 'UNUSUAL',
      severity: 'SERIOUS',
      priority: 'HIGH',
      owner: 'ENGINEER',
      promises: arrangedBy('2026-04-01 11:00'),
    },
  ),
  asked(
    'bought-in goods are for the salesperson, however unusual the fault',
    { origin: 'BOUGHT_IN', complexity: 'UNUSUAL' },
    { tier: 'BOUGHT_IN', severity: 'ORDINARY', priority: 'NORMAL', owner: 'AGENT' },
  ),
  asked(
    'what is urgent is reported upward, whatever it is',
    { urgent: true, origin: 'BOUGHT_IN' },
    {
      tier: 'URGENT',
      severity: 'SERIOUS',
      priority: 'URGENT',
      owner: 'MANAGER',
      promises: arrangedBy('2026-04-01 11:00'),
    },
  ),
  asked(
    'what is not urgent is not',
    { urgent: false },
    { tier: 'USUAL', owner: 'PARTNER', promises: arrangedBy('2026-04-01 11:00') },
  ),
  ...(['INSTALLATION', 'MAINTENANCE'] as const).map((kind) =>
    asked(
      `${kind} is arranged within 2 hours, too`,
      {},
      { tier: 'USUAL', promises: arrangedBy('2026-04-01 11:00') },
      kind,
    ),
  ),
  asked(
    'a complaint goes to the supervisor; nothing is arranged, nothing is paid',
    { urgent: true },
    {
      tier: 'WORDS',
      severity: 'ORDINARY',
      priority: 'HIGH',
      owner: 'SUPERVISOR',
      promises: nothing,
      pays: 'FREE NO_REPAIR',
    },
    'COMPLAINT',
  ),
  ...(['CONSULTATION', 'SUGGESTION'] as const).map((kind) =>
    asked(
      `a ${kind} is for the sales desk and costs nothing`,
      {},
      { tier: 'WORDS', priority: 'NORMAL', owner: 'AGENT', promises: nothing, pays: 'FREE NO_REPAIR' },
      kind,
    ),
  ),
  asked(
    'parts are sold, also where the card came back in time',
    {},
    { tier: 'WORDS', owner: 'AGENT', promises: nothing, pays: 'PAID PARTS_ARE_SOLD' },
    'PARTS',
  ),
  {
    says: 'at night and on a public holiday the 2 hours run, too',
    at: '2026-04-04 23:30',
    unit: registered,
    expect: { promises: arrangedBy('2026-04-05 01:30') },
  },
  {
    says: 'arranged after 2 hours to the minute is in time, and 4 hours later it is checked that it was taken up',
    at: '2026-04-02 09:00',
    unit: registered,
    then: [{ at: '2026-04-02 11:00', act: 'ARRANGE' }],
    expect: { promises: { arrange: 'kept', 'take-up': '2026-04-02 15:00' } },
  },
  {
    says: 'arranged a minute later is late; the 4 hours run from the arranging all the same',
    at: '2026-04-02 09:00',
    unit: registered,
    then: [{ at: '2026-04-02 11:01', act: 'ARRANGE' }],
    expect: { promises: { arrange: 'broken', 'take-up': '2026-04-02 15:01' } },
  },
  {
    says: 'whoever is sent and accepts has taken it up',
    at: '2026-04-02 09:00',
    unit: registered,
    then: [{ at: '2026-04-02 09:30', act: 'DISPATCH' }],
    expect: { promises: { arrange: 'kept', 'take-up': 'kept' } },
  },
  {
    says: 'taken up 4 hours after the arranging is in time',
    at: '2026-04-02 09:00',
    unit: registered,
    then: [
      { at: '2026-04-02 10:00', act: 'ARRANGE' },
      { at: '2026-04-02 14:00', act: 'CLAIM' },
    ],
    expect: { promises: { 'take-up': 'kept' } },
  },
  {
    says: 'taken up a minute later is late',
    at: '2026-04-02 09:00',
    unit: registered,
    then: [
      { at: '2026-04-02 10:00', act: 'ARRANGE' },
      { at: '2026-04-02 14:01', act: 'CLAIM' },
    ],
    expect: { promises: { 'take-up': 'broken' } },
  },
  paid(
    'a card that came back on the 20th day after the sale is in time',
    { bought: '2026-02-10', registered: '2026-03-02' },
    'FREE THREE_GUARANTEES',
  ),
  paid(
    'on the 21st day it is too late: no service is recognised',
    { bought: '2026-02-10', registered: '2026-03-03' },
    'REFUSED CARD_LATE',
  ),
  paid(
    'on the 20th day after the sale a card may still be on its way',
    { bought: '2026-03-13' },
    'FREE THREE_GUARANTEES',
    {},
    '2026-04-02 23:59',
  ),
  paid(
    'on the 21st day a card that has not come back is missing',
    { bought: '2026-03-13' },
    'REFUSED CARD_MISSING',
    {},
    '2026-04-03 00:00',
  ),
  paid('where nobody knows when it was sold, the card is missing', { bought: null }, 'REFUSED CARD_MISSING'),
  paid('what is beyond the three guarantees is paid', registered, 'PAID BEYOND_SCOPE', { cause: 'BEYOND_SCOPE' }),
  paid('a fault of the product is not', registered, 'FREE THREE_GUARANTEES', { cause: 'PRODUCT' }),
  paid(
    'a late card is no service, whether in scope or not',
    { bought: '2026-02-10', registered: '2026-03-03' },
    'REFUSED CARD_LATE',
    { cause: 'BEYOND_SCOPE' },
  ),
  paid(
    'on the last day of 12 months the three guarantees hold',
    { bought: '2025-04-02', registered: '2025-04-10' },
    'FREE THREE_GUARANTEES',
    {},
    '2026-04-02 23:59',
  ),
  paid(
    'the next day it is paid',
    { bought: '2025-04-02', registered: '2025-04-10' },
    'PAID PAST_TERM',
    {},
    '2026-04-03 00:00',
  ),
  {
    says: 'a dealer who held no reserve answers for late service',
    at: '2026-04-03 10:00',
    unit: registered,
    facts: { reserveHeld: false },
    expect: { liability: { 'late-service': 'DEALER 100 %' } },
  },
  {
    says: 'who held one need not',
    at: '2026-04-03 10:00',
    unit: registered,
    facts: { reserveHeld: true },
    expect: { liability: { 'late-service': 'to be found out' } },
  },
];
