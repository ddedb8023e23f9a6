import type { Case, CasePerson } from './case.js';

const product = { component: 'PRODUCT' } as const;

/** When the dispatcher is in touch about a fault told at a time. */
const inTouch = (says: string, at: string, respond: string): Case => ({
  says,
  at,
  expect: { promises: { respond } },
});

/** A repair and who pays, by the days of the unit. */
const repaired = (says: string, at: string, unit: Case['unit'], pays: string): Case => ({
  says,
  at,
  unit,
  facts: product,
  expect: { pays },
});

/** Whether somebody with such a past may be sent. */
const sent = (says: string, at: string, person: CasePerson, mayBeSent: string): Case => ({
  says,
  at,
  facts: product,
  person,
  expect: { mayBeSent },
});

/** A service system certified to GB/T 27922-2011. */
export const P21: readonly Case[] = [
  {
    says: 'a complaint is handled by the dispatcher, and answered in 3 working days',
    at: '2026-05-06 09:00',
    kind: 'COMPLAINT',
    facts: product,
    expect: {
      tier: 'COMPLAINT',
      severity: 'ORDINARY',
      priority: 'HIGH',
      owner: 'DISPATCHER',
      promises: { respond: 'none', arrive: 'none', answer: '2026-05-09 09:00' },
      pays: 'FREE NO_WORK',
    },
  },
  {
    says: 'a wish for improvement is taken down by the dispatcher, and answered as well',
    at: '2026-05-06 09:05',
    kind: 'SUGGESTION',
    expect: {
      tier: 'WORDS',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'DISPATCHER',
      promises: { answer: '2026-05-09 09:05' },
      pays: 'FREE NO_WORK',
    },
  },
  {
    says: 'a question comes without a figure',
    at: '2026-05-06 09:10',
    kind: 'CONSULTATION',
    expect: { tier: 'WORDS', owner: 'DISPATCHER', promises: { answer: 'none', respond: 'none' }, pays: 'FREE NO_WORK' },
  },
  ...(['INSTALLATION', 'TRAINING'] as const).map((kind): Case => ({
    says: `${kind} comes with the delivery, and is free`,
    at: '2026-05-06 09:15',
    kind,
    expect: {
      tier: 'INSTALLATION',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'TECHNICIAN',
      promises: { respond: 'none', arrive: 'none', answer: 'none' },
      pays: 'FREE PART_OF_DELIVERY',
    },
  })),
  {
    says: 'the training is free however old the unit, and whatever it was used for',
    at: '2026-05-06 09:20',
    kind: 'TRAINING',
    facts: { ...product, cause: 'WRONG_USE' },
    unit: { bought: '2019-01-01', accepted: '2019-01-01' },
    expect: { pays: 'FREE PART_OF_DELIVERY' },
  },
  {
    says: 'a repair is for the repair worker: responded to in 2 hours, on site in 1 working day',
    at: '2026-05-06 09:30',
    facts: { ...product, place: 'ON_SITE' },
    expect: {
      tier: 'REPAIR',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'TECHNICIAN',
      promises: { respond: '2026-05-06 11:30', arrive: '2026-05-07 09:30', answer: 'none' },
      pays: 'FREE IN_WARRANTY',
    },
  },
  {
    says: 'until it is known to go on the bench, somebody is owed on site',
    at: '2026-05-06 09:35',
    facts: product,
    expect: { promises: { arrive: '2026-05-07 09:35' } },
  },
  {
    says: 'what is sent back is repaired on the bench: nobody is owed on site',
    at: '2026-05-06 09:40',
    facts: { ...product, place: 'BENCH' },
    expect: {
      tier: 'REPAIR',
      owner: 'TECHNICIAN',
      promises: { respond: '2026-05-06 11:40', arrive: 'none' },
      pays: 'FREE IN_WARRANTY',
    },
  },
  {
    says: 'maintenance in warranty is free, and no fault: neither figure runs',
    at: '2026-05-06 09:45',
    kind: 'MAINTENANCE',
    facts: product,
    expect: { tier: 'REPAIR', owner: 'TECHNICIAN', promises: { respond: 'none', arrive: 'none' }, pays: 'FREE' },
  },
  {
    says: 'spare parts are looked after by the repair worker, and sold',
    at: '2026-05-06 09:50',
    kind: 'PARTS',
    facts: product,
    expect: { tier: 'REPAIR', owner: 'TECHNICIAN', promises: { respond: 'none' }, pays: 'PAID PAID_SERVICE' },
  },
  {
    says: 'taken up a minute before the 2 hours are over, the promise is kept',
    at: '2026-05-06 09:55',
    then: [{ at: '2026-05-06 11:54', act: 'CLAIM' }],
    expect: { promises: { respond: 'kept' } },
  },
  {
    says: 'taken up a minute after, it is broken',
    at: '2026-05-06 09:56',
    then: [{ at: '2026-05-06 11:57', act: 'CLAIM' }],
    expect: { promises: { respond: 'broken' } },
  },
  {
    says: 'a complaint answered a minute late is a promise broken',
    at: '2026-05-06 09:57',
    kind: 'COMPLAINT',
    then: [{ at: '2026-05-09 09:58', act: 'ANSWER' }],
    expect: { promises: { answer: 'broken' } },
  },
  {
    says: 'and answered on its last minute, one kept',
    at: '2026-05-06 09:58',
    kind: 'COMPLAINT',
    then: [{ at: '2026-05-09 09:57', act: 'ANSWER' }],
    expect: { promises: { answer: 'kept' } },
  },
  {
    says: "an exception needs the general manager, and the supervisor is told; a policy's version the head of service, too",
    at: '2026-05-06 10:00',
    expect: {
      approvals: { exception: 'GENERAL_MANAGER; tells SUPERVISOR', 'policy-version': 'MANAGER, then GENERAL_MANAGER' },
    },
  },
  inTouch('before opening: from half past eight on', '2026-05-07 07:00', '2026-05-07 10:30'),
  inTouch('into lunch: the rest after half past one', '2026-05-07 11:30', '2026-05-07 15:00'),
  inTouch('over lunch: from half past one on', '2026-05-07 12:30', '2026-05-07 15:30'),
  inTouch('until the very end of the day', '2026-05-07 15:30', '2026-05-07 17:30'),
  inTouch('past the end of the day: the rest the next morning', '2026-05-07 17:00', '2026-05-08 10:00'),
  inTouch('the make-up Saturday is a working day', '2026-05-08 17:00', '2026-05-09 10:00'),
  inTouch('the Sunday after it is none', '2026-05-09 17:00', '2026-05-11 10:00'),
  inTouch('five days of Labour Day are none', '2026-04-30 17:00', '2026-05-06 10:00'),
  inTouch('told on the holiday itself: from the first day back on', '2026-05-04 11:00', '2026-05-06 10:30'),
  repaired(
    'on the last day of 12 months from acceptance the repair is free',
    '2026-05-08 23:59',
    { bought: '2025-04-01', accepted: '2025-05-08' },
    'FREE IN_WARRANTY',
  ),
  repaired(
    'the next day it is paid',
    '2026-05-09 00:00',
    { bought: '2025-04-01', accepted: '2025-05-08' },
    'PAID PAID_SERVICE',
  ),
  repaired(
    'where nothing was accepted, the purchase counts: on the last day it is free',
    '2026-05-08 23:59',
    { bought: '2025-05-08', accepted: null },
    'FREE IN_WARRANTY',
  ),
  repaired('and the next day paid', '2026-05-09 00:00', { bought: '2025-05-08', accepted: null }, 'PAID PAID_SERVICE'),
  {
    says: 'wrong use is paid within the term as well',
    at: '2026-05-09 10:00',
    facts: { ...product, cause: 'WRONG_USE' },
    expect: { pays: 'PAID WRONG_USE' },
  },
  {
    says: 'a fault of quality is not',
    at: '2026-05-09 10:01',
    facts: { ...product, cause: 'QUALITY' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  sent(
    'on the day 3 years in related posts are full somebody may be sent',
    '2026-05-11 10:10',
    { since: '2023-05-11', trained: '2023-05-01' },
    'yes',
  ),
  sent(
    'the day before they are full, not',
    '2026-05-11 10:11',
    { since: '2023-05-12', trained: '2023-05-01' },
    'no, by 3.1',
  ),
  sent(
    'whoever was trained on that very day may start',
    '2026-05-11 10:12',
    { since: '2020-01-01', trained: '2026-05-11' },
    'yes',
  ),
  sent('whoever was never trained may not', '2026-05-11 10:13', { since: '2020-01-01', trained: null }, 'no, by 3.2'),
  sent(
    'a newcomer lacks both, and each is named',
    '2026-05-11 10:14',
    { since: '2026-05-01', trained: null },
    'no, by 3.1 and 3.2',
  ),
];
