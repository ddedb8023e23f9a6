import type { Case } from './case.js';

/** Something is told on Wednesday, 8 April 2026, 10:00. */
const told = (says: string, kind: string, facts: Case['facts'], expect: Case['expect']): Case => ({
  says,
  at: '2026-04-08 10:00',
  kind,
  facts,
  expect,
});

/** By when quality returns a plan for a machine told of at some time. */
const planned = (says: string, at: string, plan: string): Case => ({ says, at, expect: { promises: { plan } } });

/** Who pays. */
const pays = (says: string, at: string, unit: Case['unit'], expected: string, more: Partial<Case> = {}): Case => ({
  ...more,
  says,
  at,
  unit,
  expect: { pays: expected },
});

const twoDays = '2026-04-10 10:00';
const noPlan = { plan: 'none', done: 'none' } as const;
const inTwoSteps = 'ENGINEERING_HEAD and PRODUCTION_HEAD and SALES_HEAD, then QUALITY_HEAD';

/** A machine maker: repair, installation, opinions. */
export const P02: readonly Case[] = [
  ...(['REPAIR', 'MAINTENANCE'] as const).map((kind) =>
    told(
      `for ${kind} quality calls the departments together and returns a plan within 2 working days`,
      kind,
      {},
      {
        tier: 'REPAIR',
        severity: 'ORDINARY',
        priority: 'NORMAL',
        owner: 'QUALITY',
        promises: { plan: twoDays, done: 'none', answer: 'none' },
        approvals: {
          plan: inTwoSteps,
          'other-way': 'QUALITY_HEAD, then EXECUTIVE_IN_CHARGE',
          'more-time': 'QUALITY_HEAD',
        },
        pays: 'FREE IN_WARRANTY',
      },
    ),
  ),
  told(
    'an installation is confirmed with engineering, and free',
    'INSTALLATION',
    {},
    {
      tier: 'INSTALLATION',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'QUALITY',
      promises: { ...noPlan, answer: 'none' },
      approvals: { plan: 'ENGINEERING_HEAD' },
      pays: 'FREE INSTALLATION',
    },
  ),
  ...(['COMPLAINT', 'SUGGESTION'] as const).map((kind) =>
    told(
      `a grave ${kind} goes to quality ahead of the queue and is answered within 3 working days`,
      kind,
      { grave: true },
      {
        tier: 'GRAVE_OPINION',
        severity: 'GRAVE',
        priority: 'URGENT',
        owner: 'QUALITY',
        promises: { ...noPlan, answer: '2026-04-13 10:00' },
        approvals: { plan: 'nobody' },
        pays: 'FREE OPINION',
      },
    ),
  ),
  ...(['COMPLAINT', 'SUGGESTION'] as const).map((kind) =>
    told(
      `an ordinary ${kind} is settled by sales within 7 working days`,
      kind,
      { grave: false },
      {
        tier: 'ORDINARY_OPINION',
        severity: 'ORDINARY',
        priority: 'NORMAL',
        owner: 'AGENT',
        promises: { ...noPlan, answer: '2026-04-17 10:00' },
        approvals: { plan: 'nobody' },
        pays: 'FREE OPINION',
      },
    ),
  ),
  told(
    'an opinion nobody has called grave is ordinary',
    'COMPLAINT',
    {},
    {
      tier: 'ORDINARY_OPINION',
      promises: { answer: '2026-04-17 10:00' },
    },
  ),
  told(
    'a question is answered within 7 working days, grave or not',
    'CONSULTATION',
    { grave: true },
    {
      tier: 'ORDINARY_OPINION',
      owner: 'AGENT',
      promises: { ...noPlan, answer: '2026-04-17 10:00' },
      pays: 'FREE OPINION',
    },
  ),
  ...(['REPAIR', 'MAINTENANCE', 'INSTALLATION'] as const).map((kind): Case => ({
    says: `${kind} is done by the time that was promised, be it a Sunday`,
    at: '2026-04-08 10:05',
    kind,
    facts: { promisedTime: '2026-04-12 18:00' },
    expect: { promises: { done: '2026-04-12 18:00' } },
  })),
  {
    says: 'done at the promised time to the minute is in time',
    at: '2026-04-08 10:05',
    facts: { promisedTime: '2026-04-09 15:00' },
    then: [{ at: '2026-04-09 15:00', act: 'RESOLVE' }],
    expect: { promises: { done: 'kept', plan: 'kept' } },
  },
  {
    says: 'a minute later is late',
    at: '2026-04-08 10:05',
    facts: { promisedTime: '2026-04-09 15:00' },
    then: [{ at: '2026-04-09 15:01', act: 'RESOLVE' }],
    expect: { promises: { done: 'broken', plan: 'kept' } },
  },
  {
    says: 'a plan returned on the second day to the minute is in time',
    at: '2026-04-08 10:05',
    then: [{ at: '2026-04-10 10:05', act: 'ANSWER' }],
    expect: { promises: { plan: 'kept' } },
  },
  {
    says: 'a plan a minute later is late',
    at: '2026-04-08 10:05',
    then: [{ at: '2026-04-10 10:06', act: 'ANSWER' }],
    expect: { promises: { plan: 'broken' } },
  },
  planned('before opening: from eight on', '2026-04-14 07:00', '2026-04-16 08:00'),
  planned('over lunch: from half past one on', '2026-04-14 12:30', '2026-04-16 13:30'),
  planned('after closing: from the next morning on', '2026-04-14 17:31', '2026-04-17 08:00'),
  planned('on a Saturday: from Monday on', '2026-04-18 11:00', '2026-04-22 08:00'),
  planned('across a weekend', '2026-04-16 11:00', '2026-04-20 11:00'),
  planned('before Qingming: its three days are none', '2026-04-03 11:00', '2026-04-08 11:00'),
  planned('the Saturday worked for Labour Day is a working day', '2026-05-08 15:00', '2026-05-11 15:00'),
  pays(
    'on the last day of 12 months the repair is free',
    '2026-04-22 23:59',
    { accepted: '2025-04-22' },
    'FREE IN_WARRANTY',
  ),
  pays('the next day it is paid', '2026-04-23 00:00', { accepted: '2025-04-22' }, 'PAID PAST_TERM'),
  pays(
    'not accepted, 12 months run from the purchase',
    '2026-04-22 23:59',
    { bought: '2025-04-22', accepted: null },
    'FREE',
  ),
  pays('and not a day longer', '2026-04-23 00:00', { bought: '2025-04-22', accepted: null }, 'PAID'),
  pays(
    'where no day is known it is paid',
    '2026-04-23 10:00',
    { bought: null, accepted: null },
    'PAID WARRANTY_NOT_SHOWN',
  ),
  pays('wrong use is paid in warranty, too', '2026-04-23 10:00', {}, 'PAID WRONG_USE', { facts: { cause: 'USE' } }),
  pays('quality is not', '2026-04-23 10:00', {}, 'FREE IN_WARRANTY', { facts: { cause: 'PRODUCT' } }),
  pays('an installation is free after the warranty, too', '2026-04-23 10:00', { accepted: '2020-01-01' }, 'FREE', {
    kind: 'INSTALLATION',
  }),
];
