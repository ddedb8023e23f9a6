import type { Case } from './case.js';

/** Something is told on Thursday, 9 April 2026, 09:00. */
const told = (says: string, facts: Case['facts'], expect: Case['expect'], kind = 'REPAIR'): Case => ({
  says,
  at: '2026-04-09 09:00',
  kind,
  facts,
  expect,
});

/** A fault the phone does not solve: from 16:30 on somebody goes. */
const onSite = (says: string, facts: Case['facts'], due: string): Case => ({
  says,
  at: '2026-04-10 16:00',
  facts,
  then: [
    { at: '2026-04-10 16:20', act: 'CLIMB_REMOTE' },
    { at: '2026-04-10 16:30', act: 'CLIMB_ON_SITE' },
  ],
  expect: { promises: { 'on-site': due } },
});

/** When a question asked at a time is answered. */
const answered = (says: string, at: string, due: string): Case => ({
  says,
  at,
  kind: 'CONSULTATION',
  expect: { promises: { 'phone-answer': due } },
});

/** Who pays for a repair on the last day of a term, and on the next. */
const pays = (says: string, at: string, unit: Case['unit'], expected: string): Case => ({
  says,
  at,
  unit,
  expect: { pays: expected },
});

const never = { bought: null, accepted: null, handedOver: null } as const;
const [lastMinute, nextDay] = ['2026-04-22 23:59', '2026-04-23 00:00'];

/** Project-management software: four levels of faults, and the phone. */
export const P17: readonly Case[] = [
  told(
    'a system that is down is level 1',
    { faultKind: 'FAULT', faultLevel: 'LEVEL_1' },
    {
      tier: 'FAULT',
      severity: 'LEVEL_1',
      priority: 'URGENT',
      owner: 'ENGINEER',
      promises: { 'phone-answer': '2026-04-09 11:00', 'on-site': 'none' },
      pays: 'FREE IN_WARRANTY',
    },
  ),
  told(
    'danger of that is level 2',
    { faultLevel: 'LEVEL_2' },
    { tier: 'FAULT', severity: 'LEVEL_2', priority: 'HIGH', owner: 'ENGINEER' },
  ),
  told(
    'service that is partly degraded is level 3',
    { faultLevel: 'LEVEL_3' },
    { tier: 'FAULT', severity: 'LEVEL_3', priority: 'NORMAL', owner: 'AGENT' },
  ),
  told(
    'what is intermittent is level 4',
    { faultLevel: 'LEVEL_4' },
    { tier: 'FAULT', severity: 'LEVEL_4', priority: 'LOW', owner: 'AGENT' },
  ),
  told(
    'a repair whose level nobody knows yet is taken for level 3',
    {},
    { tier: 'FAULT', severity: 'LEVEL_3', priority: 'NORMAL', owner: 'AGENT' },
  ),
  ...['REPORT', 'WORKFLOW', 'CUSTOMISATION'].map((faultKind) =>
    told(
      `a new ${faultKind} is quoted, in warranty too`,
      { faultKind },
      { tier: 'QUOTED', severity: 'LEVEL_4', priority: 'NORMAL', owner: 'MANAGER', pays: 'PAID QUOTED_SERVICE' },
      'CONSULTATION',
    ),
  ),
  told(
    'how to use it is a question for the phone, and free',
    { faultKind: 'QUESTION' },
    {
      tier: 'CARE',
      severity: 'LEVEL_4',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { 'phone-answer': '2026-04-09 11:00' },
      pays: 'FREE IN_WARRANTY',
    },
    'CONSULTATION',
  ),
  ...(['COMPLAINT', 'SUGGESTION'] as const).map((kind) =>
    told(
      `a ${kind} goes to the supervisor, is answered and costs nothing`,
      { faultLevel: 'LEVEL_1' },
      {
        tier: 'OPINION',
        severity: 'LEVEL_4',
        priority: 'HIGH',
        owner: 'SUPERVISOR',
        promises: { 'phone-answer': '2026-04-09 11:00' },
        pays: 'FREE NO_SUPPORT',
      },
      kind,
    ),
  ),
  told(
    'training costs nothing, and needs no answer by the figure',
    {},
    { tier: 'CARE', promises: { 'phone-answer': 'none' }, pays: 'FREE NO_SUPPORT' },
    'TRAINING',
  ),
  ...(['INSTALLATION', 'MAINTENANCE'] as const).map((kind) =>
    told(`nor does ${kind} need one`, {}, { tier: 'CARE', promises: { 'phone-answer': 'none' } }, kind),
  ),
  answered('on Monday the phone is answered from half past eight on', '2026-04-13 07:00', '2026-04-13 10:30'),
  answered('on Tuesday, too', '2026-04-14 07:00', '2026-04-14 10:30'),
  answered('on Wednesday, too', '2026-04-15 07:00', '2026-04-15 10:30'),
  answered('on Thursday, too', '2026-04-16 07:00', '2026-04-16 10:30'),
  answered('on Friday, too', '2026-04-17 07:00', '2026-04-17 10:30'),
  answered(
    'at five in the evening it closes: what is left is for the next morning',
    '2026-04-13 16:00',
    '2026-04-14 09:30',
  ),
  answered('after closing: from the next morning on', '2026-04-14 17:01', '2026-04-15 10:30'),
  answered('on a Saturday: from Monday morning on', '2026-04-18 11:00', '2026-04-20 10:30'),
  answered('on a Saturday that others work for a holiday: from Monday, too', '2026-05-09 11:00', '2026-05-11 10:30'),
  answered('before Qingming: three days of it are none', '2026-04-03 16:00', '2026-04-07 09:30'),
  answered('on the holiday itself: from the first day back on', '2026-04-06 10:00', '2026-04-07 10:30'),
  {
    says: 'who was answered within the 2 hours was not kept waiting',
    at: '2026-04-09 09:10',
    kind: 'CONSULTATION',
    then: [{ at: '2026-04-09 11:10', act: 'ANSWER' }],
    expect: { promises: { 'phone-answer': 'kept' } },
  },
  {
    says: 'a minute later is late',
    at: '2026-04-09 09:10',
    kind: 'CONSULTATION',
    then: [{ at: '2026-04-09 11:11', act: 'ANSWER' }],
    expect: { promises: { 'phone-answer': 'broken' } },
  },
  onSite('level 1: there within 8 hours, at night too', { faultLevel: 'LEVEL_1' }, '2026-04-11 00:30'),
  onSite('level 2: within 12 hours', { faultLevel: 'LEVEL_2' }, '2026-04-11 04:30'),
  onSite('level 3: within 24 hours, at the weekend too', { faultLevel: 'LEVEL_3' }, '2026-04-11 16:30'),
  onSite('level 4: within 48 hours', { faultLevel: 'LEVEL_4' }, '2026-04-12 16:30'),
  onSite('whatever the phone does not solve: within 48 hours', {}, '2026-04-12 16:30'),
  {
    says: 'helped from afar nobody need come',
    at: '2026-04-10 16:00',
    facts: { faultLevel: 'LEVEL_1' },
    then: [{ at: '2026-04-10 16:20', act: 'CLIMB_REMOTE' }],
    expect: { promises: { 'on-site': 'none' } },
  },
  pays('on the last day of 12 months support is free', lastMinute, { accepted: '2025-04-22' }, 'FREE IN_WARRANTY'),
  pays('from the next day on it is paid, for life', nextDay, { accepted: '2025-04-22' }, 'PAID PAID_SUPPORT_FOR_LIFE'),
  pays('not accepted yet, they run from the hand-over', lastMinute, { ...never, handedOver: '2025-04-22' }, 'FREE'),
  pays('and not a day longer', nextDay, { ...never, handedOver: '2025-04-22' }, 'PAID'),
  pays('or from the purchase', lastMinute, { ...never, bought: '2025-04-22' }, 'FREE'),
  pays('and no longer than that', nextDay, { ...never, bought: '2025-04-22' }, 'PAID'),
  pays('where no day is known it is paid', nextDay, never, 'PAID TERM_NOT_SHOWN'),
  {
    says: 'training is free after the warranty, too',
    at: nextDay,
    kind: 'TRAINING',
    unit: { accepted: '2020-01-01' },
    expect: { pays: 'FREE NO_SUPPORT' },
  },
];
