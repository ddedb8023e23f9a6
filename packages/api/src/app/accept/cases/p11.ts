import type { Case } from './case.js';

const product = { component: 'PRODUCT' } as const;

/** When a complaint and a suggestion made at the same time are answered. */
const answered = (says: string, at: string, complaint: string, suggestion: string): Case[] => [
  { says: `a complaint ${says}`, at, kind: 'COMPLAINT', expect: { promises: { 'answer-complaint': complaint } } },
  { says: `a suggestion ${says}`, at, kind: 'SUGGESTION', expect: { promises: { 'answer-suggestion': suggestion } } },
];

const told = (says: string, at: string, respond: string): Case => ({ says, at, expect: { promises: { respond } } });

const fromAcceptance = { bought: '2025-04-01', accepted: '2025-05-08' } as const;
const fromPurchase = { bought: '2025-05-08', accepted: null } as const;

/** Eight ways to better service. */
export const P11: readonly Case[] = [
  {
    says: 'a complaint about the service goes to the independent line, not to the service department',
    at: '2026-05-06 09:00',
    kind: 'COMPLAINT',
    facts: { about: 'SERVICE' },
    expect: {
      tier: 'COMPLAINT',
      severity: 'SERIOUS',
      priority: 'HIGH',
      owner: 'SUPERVISOR',
      promises: { 'answer-complaint': '2026-05-08 09:00', 'answer-suggestion': 'none', respond: 'none' },
      pays: 'FREE OPINION',
    },
  },
  ...[{ about: 'PRODUCT' }, { about: 'OTHER' }, undefined].map((facts): Case => ({
    says: `a complaint about ${facts?.about ?? 'nothing named'} goes there, too`,
    at: '2026-05-06 09:05',
    kind: 'COMPLAINT',
    ...(facts && { facts }),
    expect: {
      tier: 'COMPLAINT',
      severity: 'ORDINARY',
      priority: 'HIGH',
      owner: 'SUPERVISOR',
      promises: { 'answer-complaint': '2026-05-08 09:05' },
      pays: 'FREE OPINION',
    },
  })),
  {
    says: 'a suggestion from a public place is for the head of service, who answers in 5 working days',
    at: '2026-05-06 09:10',
    kind: 'SUGGESTION',
    channel: 'OUTREACH',
    facts: { about: 'SERVICE' },
    expect: {
      tier: 'SUGGESTION',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'MANAGER',
      promises: { 'answer-suggestion': '2026-05-12 09:10', 'answer-complaint': 'none', respond: 'none' },
      pays: 'FREE OPINION',
    },
  },
  {
    says: 'a question is for the desk, and costs nothing',
    at: '2026-05-06 09:15',
    kind: 'CONSULTATION',
    facts: { about: 'SERVICE' },
    expect: {
      tier: 'SERVICE',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { 'answer-complaint': 'none', 'answer-suggestion': 'none', respond: 'none' },
      pays: 'FREE OPINION',
    },
  },
  {
    says: 'a fault is for the desk, and responded to in 2 hours',
    at: '2026-05-06 09:20',
    facts: product,
    expect: {
      tier: 'SERVICE',
      owner: 'AGENT',
      promises: { respond: '2026-05-06 11:20', 'answer-complaint': 'none', 'answer-suggestion': 'none' },
      pays: 'FREE IN_WARRANTY',
    },
  },
  ...(['INSTALLATION', 'MAINTENANCE'] as const).map((kind): Case => ({
    says: `${kind} is no fault: the 2 hours do not run`,
    at: '2026-05-06 09:25',
    kind,
    facts: product,
    expect: { tier: 'SERVICE', owner: 'AGENT', promises: { respond: 'none' }, pays: 'FREE IN_WARRANTY' },
  })),
  {
    says: 'a fault taken up a minute before the 2 hours are over is a promise kept',
    at: '2026-05-06 09:30',
    then: [{ at: '2026-05-06 11:29', act: 'CLAIM' }],
    expect: { promises: { respond: 'kept' } },
  },
  {
    says: 'a minute after, it is one broken',
    at: '2026-05-06 09:31',
    then: [{ at: '2026-05-06 11:32', act: 'CLAIM' }],
    expect: { promises: { respond: 'broken' } },
  },
  {
    says: 'a complaint answered on its last minute is a promise kept',
    at: '2026-05-06 09:32',
    kind: 'COMPLAINT',
    then: [{ at: '2026-05-08 09:31', act: 'ANSWER' }],
    expect: { promises: { 'answer-complaint': 'kept' } },
  },
  {
    says: 'a complaint answered a minute late is one broken',
    at: '2026-05-06 09:33',
    kind: 'COMPLAINT',
    then: [{ at: '2026-05-08 09:34', act: 'ANSWER' }],
    expect: { promises: { 'answer-complaint': 'broken' } },
  },
  {
    says: 'a suggestion answered a minute late is one broken',
    at: '2026-05-06 09:34',
    kind: 'SUGGESTION',
    then: [{ at: '2026-05-12 09:35', act: 'ANSWER' }],
    expect: { promises: { 'answer-suggestion': 'broken' } },
  },
  ...answered('before opening counts from half past eight', '2026-05-07 07:00', '2026-05-09 08:30', '2026-05-13 08:30'),
  ...answered('over lunch counts from half past one', '2026-05-07 12:30', '2026-05-09 13:30', '2026-05-13 13:30'),
  ...answered(
    'over Labour Day counts from the first day back',
    '2026-05-04 11:00',
    '2026-05-08 08:30',
    '2026-05-12 08:30',
  ),
  ...answered('on a Sunday counts from Monday', '2026-05-10 11:00', '2026-05-13 08:30', '2026-05-18 08:30'),
  told('into lunch: the rest after half past one', '2026-05-07 11:30', '2026-05-07 15:00'),
  told('until the very end of the day', '2026-05-07 15:30', '2026-05-07 17:30'),
  told('past the end of the day: the rest the next morning', '2026-05-07 17:00', '2026-05-08 10:00'),
  told('the make-up Saturday is a working day', '2026-05-08 17:00', '2026-05-09 10:00'),
  told('the Sunday after it is none', '2026-05-09 17:00', '2026-05-11 10:00'),
  told('five days of Labour Day are none', '2026-04-30 17:00', '2026-05-06 10:00'),
  {
    says: 'on the last day of 12 months from acceptance the service is free',
    at: '2026-05-08 23:59',
    facts: product,
    unit: fromAcceptance,
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'the next day it is paid',
    at: '2026-05-09 00:00',
    facts: product,
    unit: fromAcceptance,
    expect: { pays: 'PAID PAID_SERVICE' },
  },
  {
    says: 'where nothing was accepted, the purchase counts: on the last day it is free',
    at: '2026-05-08 23:59',
    kind: 'MAINTENANCE',
    facts: product,
    unit: fromPurchase,
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'and the next day paid',
    at: '2026-05-09 00:00',
    kind: 'MAINTENANCE',
    facts: product,
    unit: fromPurchase,
    expect: { pays: 'PAID PAID_SERVICE' },
  },
];
