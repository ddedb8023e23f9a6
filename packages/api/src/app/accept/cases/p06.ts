import type { Case } from './case.js';

const equipment = { component: 'EQUIPMENT' } as const;

/** When the dispatcher is in touch about a fault told at a time, and somebody is there. */
const told = (says: string, at: string, respond: string, arrive: string): Case => ({
  says,
  at,
  expect: { promises: { respond, arrive } },
});

const paid = (says: string, at: string, about: Partial<Case>, pays: string): Case => ({
  says,
  at,
  facts: equipment,
  ...about,
  expect: { pays },
});

const fromAcceptance = { bought: '2025-04-01', accepted: '2025-05-08' } as const;
const fromPurchase = { bought: '2025-05-08', accepted: null } as const;

/** A field support department. */
export const P06: readonly Case[] = [
  {
    says: 'a fault is for the dispatcher: responded to in 2 hours, somebody there in 2 working days',
    at: '2026-05-06 09:00',
    facts: equipment,
    expect: {
      tier: 'FIELD',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'DISPATCHER',
      promises: { respond: '2026-05-06 11:00', arrive: '2026-05-08 09:00' },
      pays: 'FREE IN_WARRANTY',
    },
  },
  ...(['INSTALLATION', 'MAINTENANCE'] as const).map((kind): Case => ({
    says: `${kind} is work in the field, but no fault: neither figure runs`,
    at: '2026-05-06 09:05',
    kind,
    facts: equipment,
    expect: {
      tier: 'FIELD',
      owner: 'DISPATCHER',
      promises: { respond: 'none', arrive: 'none' },
      pays: 'FREE IN_WARRANTY',
    },
  })),
  {
    says: 'training is work in the field, and free however old the equipment',
    at: '2026-05-06 09:10',
    kind: 'TRAINING',
    facts: equipment,
    unit: { bought: '2019-01-01', accepted: '2019-01-01' },
    expect: { tier: 'FIELD', owner: 'DISPATCHER', promises: { respond: 'none' }, pays: 'FREE NO_REPAIR' },
  },
  {
    says: 'a verified complaint is grave, and for the head of field support',
    at: '2026-05-06 09:15',
    kind: 'COMPLAINT',
    facts: { complaintVerified: true },
    expect: {
      tier: 'COMPLAINT',
      severity: 'SERIOUS',
      priority: 'HIGH',
      owner: 'MANAGER',
      promises: { respond: 'none', arrive: 'none' },
      pays: 'FREE NO_REPAIR',
    },
  },
  ...[{ complaintVerified: false }, undefined].map((facts): Case => ({
    says: `a complaint ${facts ? 'found to be unfounded' : 'not looked into yet'} is for the supervisor`,
    at: '2026-05-06 09:20',
    kind: 'COMPLAINT',
    ...(facts && { facts }),
    expect: { tier: 'COMPLAINT', severity: 'ORDINARY', priority: 'HIGH', owner: 'SUPERVISOR' },
  })),
  ...(['CONSULTATION', 'SUGGESTION'] as const).map((kind): Case => ({
    says: `a ${kind} is for the service office, and costs nothing`,
    at: '2026-05-06 09:25',
    kind,
    expect: {
      tier: 'WORDS',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { respond: 'none', arrive: 'none' },
      pays: 'FREE NO_REPAIR',
    },
  })),
  {
    says: 'a repair stays work in the field, whatever became of a complaint',
    at: '2026-05-06 09:28',
    facts: { ...equipment, complaintVerified: true },
    expect: { tier: 'FIELD', severity: 'ORDINARY', owner: 'DISPATCHER' },
  },
  {
    says: "next week's plan is agreed by the manager",
    at: '2026-05-06 09:30',
    expect: { approvals: { 'weekly-plan': 'MANAGER' } },
  },
  {
    says: 'taken up a minute before the 2 hours are over, the promise is kept',
    at: '2026-05-06 09:35',
    then: [{ at: '2026-05-06 11:34', act: 'CLAIM' }],
    expect: { promises: { respond: 'kept' } },
  },
  {
    says: 'taken up a minute after, it is broken',
    at: '2026-05-06 09:36',
    then: [{ at: '2026-05-06 11:37', act: 'CLAIM' }],
    expect: { promises: { respond: 'broken' } },
  },
  told('before opening: from half past eight on', '2026-05-07 07:00', '2026-05-07 10:30', '2026-05-09 08:30'),
  told('into lunch: the rest after half past one', '2026-05-07 11:30', '2026-05-07 15:00', '2026-05-09 11:30'),
  told('over lunch: from half past one on', '2026-05-07 12:30', '2026-05-07 15:30', '2026-05-09 13:30'),
  told('until the very end of the day', '2026-05-07 15:30', '2026-05-07 17:30', '2026-05-09 15:30'),
  told(
    'past the end of the day: the rest the next morning',
    '2026-05-07 17:00',
    '2026-05-08 10:00',
    '2026-05-09 17:00',
  ),
  told('the make-up Saturday is a working day', '2026-05-08 17:00', '2026-05-09 10:00', '2026-05-11 17:00'),
  told('the Sunday after it is none', '2026-05-09 17:00', '2026-05-11 10:00', '2026-05-12 17:00'),
  told('five days of Labour Day are none', '2026-04-30 17:00', '2026-05-06 10:00', '2026-05-07 17:00'),
  told('told on the holiday: from the first day back on', '2026-05-04 11:00', '2026-05-06 10:30', '2026-05-08 08:30'),
  paid(
    'on the last day of 12 months from acceptance the repair is free',
    '2026-05-08 23:59',
    { unit: fromAcceptance },
    'FREE IN_WARRANTY',
  ),
  paid('the next day it is paid', '2026-05-09 00:00', { unit: fromAcceptance }, 'PAID PAID_SERVICE'),
  paid(
    'where nothing was accepted, the purchase counts: on the last day it is free',
    '2026-05-08 23:59',
    { unit: fromPurchase },
    'FREE IN_WARRANTY',
  ),
  paid('and the next day paid', '2026-05-09 00:00', { unit: fromPurchase }, 'PAID PAID_SERVICE'),
  paid('maintenance after the term is paid', '2026-05-09 00:01', { kind: 'MAINTENANCE', unit: fromPurchase }, 'PAID'),
  paid(
    'wrong use is paid within the term as well',
    '2026-05-09 10:00',
    { facts: { ...equipment, cause: 'WRONG_USE' } },
    'PAID WRONG_USE',
  ),
  paid(
    'a fault of quality is not',
    '2026-05-09 10:01',
    { facts: { ...equipment, cause: 'QUALITY' } },
    'FREE IN_WARRANTY',
  ),
];
