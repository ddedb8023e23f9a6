import type { Case } from './case.js';

/** A complaint of Wednesday, 6 May 2026, and who must agree to a settlement of so much. */
const settled = (says: string, amount: number | undefined, route: string): Case => ({
  says,
  at: '2026-05-06 10:00',
  kind: 'COMPLAINT',
  ...(amount === undefined ? {} : { amount }),
  expect: { approvals: { complaint: route } },
});

/** When a question asked at a time is answered. */
const answered = (says: string, at: string, answer: string): Case => ({
  says,
  at,
  kind: 'CONSULTATION',
  expect: { promises: { answer } },
});

const product = { component: 'PRODUCT' } as const;

/** A general service policy. */
export const P14: readonly Case[] = [
  {
    says: 'a complaint goes to the head of service, is answered in 3 working days, and costs nothing',
    at: '2026-05-06 09:00',
    kind: 'COMPLAINT',
    facts: { ...product, goodsGrade: 'FIRST', purchasedAt: '2026-04-20 12:00' },
    expect: {
      tier: 'COMPLAINT',
      severity: 'ORDINARY',
      priority: 'HIGH',
      owner: 'MANAGER',
      promises: { answer: '2026-05-09 09:00' },
      pays: 'FREE NO_WORK',
    },
  },
  {
    says: 'a complaint by letter is answered just the same',
    at: '2026-05-06 09:05',
    kind: 'COMPLAINT',
    channel: 'EMAIL',
    facts: { goodsGrade: 'SECOND' },
    expect: { tier: 'COMPLAINT', promises: { answer: '2026-05-09 09:05' } },
  },
  {
    says: 'disputed quality is serious, and for the head of service',
    at: '2026-05-06 09:10',
    facts: { ...product, qualityDisputed: true },
    expect: {
      tier: 'DISPUTE',
      severity: 'SERIOUS',
      priority: 'HIGH',
      owner: 'MANAGER',
      promises: { answer: '2026-05-09 09:10' },
      approvals: { complaint: 'nobody' },
    },
  },
  {
    says: 'a complaint about disputed quality is settled by authority as well',
    at: '2026-05-06 09:20',
    kind: 'COMPLAINT',
    facts: { qualityDisputed: true },
    amount: 20_000.01,
    expect: { tier: 'DISPUTE', approvals: { complaint: 'MANAGER, then board GENERAL_MANAGER' } },
  },
  {
    says: 'quality that is not disputed is ordinary service of the desk, answered too',
    at: '2026-05-06 09:30',
    facts: { ...product, qualityDisputed: false },
    expect: {
      tier: 'SERVICE',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { answer: '2026-05-09 09:30' },
      approvals: { complaint: 'nobody' },
    },
  },
  ...(['CONSULTATION', 'SUGGESTION'] as const).map((kind): Case => ({
    says: `a ${kind} is for the desk, is answered, and costs nothing`,
    at: '2026-05-06 09:40',
    kind,
    expect: {
      tier: 'WORDS',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { answer: '2026-05-09 09:40' },
      pays: 'FREE NO_WORK',
    },
  })),
  ...(['INSTALLATION', 'MAINTENANCE', 'PARTS'] as const).map((kind): Case => ({
    says: `who asks for ${kind} is answered like everybody`,
    at: '2026-05-06 09:50',
    kind,
    expect: { tier: 'SERVICE', owner: 'AGENT', promises: { answer: '2026-05-09 09:50' } },
  })),
  {
    says: 'who was answered in time was not kept waiting',
    at: '2026-05-06 09:55',
    kind: 'CONSULTATION',
    then: [{ at: '2026-05-09 09:54', act: 'ANSWER' }],
    expect: { promises: { answer: 'kept' } },
  },
  {
    says: 'an answer a minute late is a promise broken',
    at: '2026-05-06 09:56',
    kind: 'COMPLAINT',
    then: [{ at: '2026-05-09 09:57', act: 'ANSWER' }],
    expect: { promises: { answer: 'broken' } },
  },
  settled('a complaint that asks for no money is agreed by the head of service', undefined, 'MANAGER'),
  settled('1,000 is settled by the desk', 1_000, 'nobody'),
  settled('1,000.01 needs the head of service', 1_000.01, 'MANAGER'),
  settled('5,000 needs the head of service', 5_000, 'MANAGER'),
  settled('5,000.01 needs the general manager, too', 5_000.01, 'MANAGER, then GENERAL_MANAGER'),
  settled('20,000 needs the general manager', 20_000, 'MANAGER, then GENERAL_MANAGER'),
  settled("20,000.01 needs the general manager's meeting", 20_000.01, 'MANAGER, then board GENERAL_MANAGER'),
  ...[5_000, 20_000, 20_000.01].map((amount): Case => ({
    says: `a repair of ${amount} is no complaint: it needs nobody`,
    at: '2026-05-06 10:10',
    amount,
    expect: { approvals: { complaint: 'nobody' } },
  })),
  answered('before opening: from half past eight on', '2026-05-07 07:00', '2026-05-11 08:30'),
  answered('over lunch: from half past one on', '2026-05-07 12:30', '2026-05-11 13:30'),
  answered('after closing: from the next morning on', '2026-05-07 17:31', '2026-05-12 08:30'),
  answered('the make-up Saturday is a working day', '2026-05-08 15:00', '2026-05-12 15:00'),
  answered('the Sunday after it is none', '2026-05-10 11:00', '2026-05-14 08:30'),
  answered('five days of Labour Day are none', '2026-04-30 11:00', '2026-05-08 11:00'),
  answered('filed on the holiday itself: from the first day back on', '2026-05-01 11:00', '2026-05-09 08:30'),
  {
    says: 'on the last day of 12 months the repair is free',
    at: '2026-05-08 23:59',
    facts: product,
    unit: { bought: '2025-04-01', accepted: '2025-05-08' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'the next day it is paid',
    at: '2026-05-09 00:00',
    facts: product,
    unit: { bought: '2025-04-01', accepted: '2025-05-08' },
    expect: { pays: 'PAID PAID_SERVICE' },
  },
  {
    says: 'where nothing was accepted, 12 months run from the purchase',
    at: '2026-05-08 23:59',
    kind: 'MAINTENANCE',
    facts: product,
    unit: { bought: '2025-05-08', accepted: null },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'and not a day longer',
    at: '2026-05-09 00:00',
    kind: 'MAINTENANCE',
    facts: product,
    unit: { bought: '2025-05-08', accepted: null },
    expect: { pays: 'PAID' },
  },
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
  {
    says: 'an accessory has no warranty',
    at: '2026-05-09 10:02',
    facts: { component: 'ACCESSORY' },
    expect: { pays: 'PAID PAID_SERVICE' },
  },
  ...(['INSTALLATION', 'PARTS'] as const).map((kind): Case => ({
    says: `${kind} is paid, in warranty too`,
    at: '2026-05-09 10:03',
    kind,
    facts: product,
    expect: { pays: 'PAID PAID_SERVICE' },
  })),
];
