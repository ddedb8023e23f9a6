import type { Case } from './case.js';

/** Something is told on Wednesday, 8 April 2026, 10:00. */
const told = (says: string, facts: Case['facts'], expect: Case['expect'], kind = 'REPAIR'): Case => ({
  says,
  at: '2026-04-08 10:00',
  kind,
  facts,
  expect,
});

const passedOn = '2026-04-08 10:30';
const ordinary = { 'passed-on': passedOn, analysis: '2026-04-13 10:00' };
const first = { 'passed-on': passedOn, analysis: '2026-04-10 10:00' };
const byTwo = 'SERVICE_HEAD, then EXECUTIVE_IN_CHARGE';

/** By when a problem told at some time is passed on and analysed. */
const counted = (says: string, at: string, passed: string, analysis: string): Case => ({
  says,
  at,
  expect: { promises: { 'passed-on': passed, analysis } },
});

/** Who pays for a repair. */
const pays = (says: string, at: string, unit: Case['unit'], expected: string, facts: Case['facts'] = {}): Case => ({
  says,
  at,
  unit,
  facts,
  expect: { pays: expected },
});

const never = { bought: null, accepted: null, handedOver: null } as const;
const [lastMinute, nextDay] = ['2026-04-22 23:59', '2026-04-23 00:00'];

/** Precast concrete components: quality problems of three levels. */
export const P07: readonly Case[] = [
  told(
    'an ordinary problem is analysed within 3 working days; its plan is reviewed by the service head, approved by the executive',
    { component: 'BEAM', qualityLevel: 'ORDINARY', complexity: 'USUAL', urgency: 'USUAL' },
    {
      tier: 'ORDINARY',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'ENGINEER',
      promises: ordinary,
      approvals: { plan: byTwo, experts: 'nobody' },
    },
  ),
  told(
    'a problem nobody has graded yet counts as ordinary',
    {},
    { tier: 'ORDINARY', severity: 'ORDINARY', promises: ordinary, approvals: { plan: byTwo, experts: 'nobody' } },
  ),
  told(
    'an urgent one goes first, and is ordinary all the same',
    { urgency: 'URGENT' },
    { tier: 'ORDINARY', severity: 'ORDINARY', priority: 'HIGH', owner: 'ENGINEER', promises: ordinary },
  ),
  told(
    'a complex one is put to a panel of experts',
    { qualityLevel: 'ORDINARY', complexity: 'COMPLEX' },
    { tier: 'ORDINARY', promises: ordinary, approvals: { plan: byTwo, experts: 'SERVICE_HEAD' } },
  ),
  told(
    'a serious problem: first analysis within 2 working days, reported upward, experts called',
    { qualityLevel: 'SERIOUS', urgency: 'USUAL' },
    {
      tier: 'SERIOUS',
      severity: 'SERIOUS',
      priority: 'HIGH',
      owner: 'MANAGER',
      promises: first,
      approvals: { plan: byTwo, experts: 'SERVICE_HEAD; tells EXECUTIVE_IN_CHARGE' },
    },
  ),
  told(
    'a major problem: its plan is also approved by the general manager',
    { qualityLevel: 'MAJOR', complexity: 'USUAL' },
    {
      tier: 'MAJOR',
      severity: 'MAJOR',
      priority: 'URGENT',
      owner: 'MANAGER',
      promises: first,
      approvals: {
        plan: 'SERVICE_HEAD, then EXECUTIVE_IN_CHARGE, then GENERAL_MANAGER',
        experts: 'SERVICE_HEAD; tells EXECUTIVE_IN_CHARGE',
      },
    },
  ),
  told(
    'a complaint is graded like any problem, and costs nothing',
    { qualityLevel: 'SERIOUS', cause: 'IMPROPER_USE' },
    { tier: 'SERIOUS', owner: 'MANAGER', promises: first, pays: 'FREE NO_REPAIR' },
    'COMPLAINT',
  ),
  ...(['CONSULTATION', 'SUGGESTION'] as const).map((kind) =>
    told(
      `a ${kind} is passed on, and nothing about it need be analysed or planned`,
      { qualityLevel: 'MAJOR' },
      {
        tier: 'WORDS',
        severity: 'ORDINARY',
        priority: 'NORMAL',
        owner: 'AGENT',
        promises: { 'passed-on': passedOn, analysis: 'none' },
        approvals: { plan: 'nobody', experts: 'nobody' },
        pays: 'FREE NO_REPAIR',
      },
      kind,
    ),
  ),
  told(
    'the head agrees to bookings of stock, to purchase plans and to requisitions',
    {},
    {
      tier: 'ORDINARY',
      promises: ordinary,
      approvals: {
        'stock-booking': 'SERVICE_HEAD',
        'purchase-plan': 'SERVICE_HEAD',
        requisition: 'SERVICE_HEAD',
      },
    },
    'MAINTENANCE',
  ),
  {
    says: 'passed on after half an hour and analysed on the third day to the minute: both are in time',
    at: '2026-04-08 10:10',
    then: [{ at: '2026-04-08 10:40', act: 'ANSWER' }],
    expect: { promises: { 'passed-on': 'kept', analysis: 'kept' } },
  },
  {
    says: 'a minute later it was passed on late',
    at: '2026-04-08 10:10',
    then: [{ at: '2026-04-08 10:41', act: 'ANSWER' }],
    expect: { promises: { 'passed-on': 'broken', analysis: 'kept' } },
  },
  {
    says: 'an analysis told a minute after its day is late',
    at: '2026-04-08 10:10',
    then: [{ at: '2026-04-13 10:11', act: 'ANSWER' }],
    expect: { promises: { analysis: 'broken' } },
  },
  {
    says: 'a first analysis told a minute after its day is late',
    at: '2026-04-08 10:10',
    facts: { qualityLevel: 'MAJOR' },
    then: [{ at: '2026-04-10 10:11', act: 'ANSWER' }],
    expect: { promises: { analysis: 'broken' } },
  },
  {
    says: 'work is stopped in the evening: it is reported half an hour later',
    at: '2026-04-14 10:00',
    then: [{ at: '2026-04-14 19:00', act: 'STOP' }],
    expect: { promises: { 'stop-reported': '2026-04-14 19:30' } },
  },
  {
    says: 'a stop reported after half an hour is reported in time',
    at: '2026-04-15 10:00',
    then: [
      { at: '2026-04-15 11:00', act: 'STOP' },
      { at: '2026-04-15 11:30', act: 'REPORT_STOP' },
    ],
    expect: { promises: { 'stop-reported': 'kept' } },
  },
  {
    says: 'a minute later it is reported late',
    at: '2026-04-15 10:00',
    then: [
      { at: '2026-04-15 11:00', act: 'STOP' },
      { at: '2026-04-15 11:31', act: 'REPORT_STOP' },
    ],
    expect: { promises: { 'stop-reported': 'broken' } },
  },
  counted('before opening: from half past eight on', '2026-04-14 07:00', '2026-04-14 09:00', '2026-04-17 08:30'),
  counted('over lunch: from half past one on', '2026-04-14 12:30', '2026-04-14 14:00', '2026-04-17 13:30'),
  counted('just before lunch: the rest of it after', '2026-04-14 11:50', '2026-04-14 13:50', '2026-04-17 11:50'),
  counted(
    'just before closing: the rest of it next morning',
    '2026-04-14 17:10',
    '2026-04-15 08:40',
    '2026-04-17 17:10',
  ),
  counted('on a Saturday: from Monday on', '2026-04-18 11:00', '2026-04-20 09:00', '2026-04-23 08:30'),
  counted('before Qingming: its three days are none', '2026-04-03 11:00', '2026-04-03 11:30', '2026-04-09 11:00'),
  counted(
    'the Saturday worked for Labour Day is a working day',
    '2026-05-09 11:00',
    '2026-05-09 11:30',
    '2026-05-13 11:00',
  ),
  pays('on the last day of 24 months it is free', lastMinute, { accepted: '2024-04-22' }, 'FREE IN_WARRANTY'),
  pays('the next day it is paid', nextDay, { accepted: '2024-04-22' }, 'PAID PAST_TERM'),
  pays('not accepted yet, they run from the hand-over', lastMinute, { ...never, handedOver: '2024-04-22' }, 'FREE'),
  pays('and not a day longer', nextDay, { ...never, handedOver: '2024-04-22' }, 'PAID'),
  pays('or from the purchase', lastMinute, { ...never, bought: '2024-04-22' }, 'FREE'),
  pays('and no longer than that', nextDay, { ...never, bought: '2024-04-22' }, 'PAID'),
  pays('where no day is known it is paid', nextDay, never, 'PAID WARRANTY_NOT_SHOWN'),
  ...['IMPROPER_INSTALLATION', 'IMPROPER_USE'].map((cause) =>
    pays(`${cause} is paid in warranty, too`, '2026-04-23 10:00', {}, 'PAID NOT_OUR_DOING', { cause }),
  ),
  ...['DESIGN', 'PRODUCTION_QUALITY', 'TRANSPORT_DAMAGE'].map((cause) =>
    pays(`${cause} is not`, '2026-04-23 10:00', {}, 'FREE IN_WARRANTY', { cause }),
  ),
];
