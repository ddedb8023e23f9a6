import type { Act, Case } from './case.js';

const city = { component: 'SOFTWARE', region: 'CITY' } as const;
const complex = { ...city, complexity: 'COMPLEX' } as const;
const never = { bought: null, accepted: null, handedOver: null } as const;
const nothing = { answer: 'none', solve: 'none', 'propose-solution': 'none', 'on-site': 'none' } as const;

/** Something is asked for in the city on Monday, 7 September 2026, 09:00. */
const asked = (says: string, facts: Case['facts'], expect: Case['expect'], kind = 'REPAIR'): Case => ({
  says,
  at: '2026-09-07 09:00',
  kind,
  facts: { ...city, ...facts },
  expect,
});

/** A usual question asked at ten is answered and solved at times of that day. */
const helped = (says: string, day: string, answered: string, solved: string, end: string): Case => ({
  says,
  at: `${day} 10:00`,
  facts: { ...city, faultKind: 'QUESTION' },
  then: [
    { at: `${day} ${answered}`, act: 'ANSWER' },
    { at: `${day} ${solved}`, act: 'RESOLVE' },
  ],
  expect: { promises: { answer: end, solve: end } },
});

/** When a solution is owed for a complex question asked at a time. */
const proposed = (says: string, at: string, due: string): Case => ({
  says,
  at,
  facts: complex,
  expect: { promises: { 'propose-solution': due } },
});

/** A solution for a complex question is proposed at a time. */
const solution = (says: string, at: string, answered: string, end: string): Case => ({
  says,
  at,
  facts: complex,
  then: [{ at: answered, act: 'ANSWER' }],
  expect: { promises: { 'propose-solution': end } },
});

/** Neither the phone nor a remote session helps: at a time somebody goes, and is there, if at all, at another. */
const onSite = (says: string, region: string, goes: string, expected: string, arrives?: string): Case => {
  const then = (at: string, ...acts: Act[]) => acts.map((act) => ({ at, act }));
  return {
    says,
    at: `${goes.slice(0, 10)} 08:00`,
    facts: { ...complex, region },
    then: [
      ...then(goes, 'CLIMB_REMOTE', 'CLIMB_ON_SITE'),
      ...(arrives ? [...then(goes, 'DISPATCH'), ...then(arrives, 'ARRIVE')] : []),
    ],
    expect: { promises: { 'on-site': expected } },
  };
};

/** Who pays for something asked for at a time. */
const pays = (says: string, at: string, unit: Case['unit'], expected: string): Case => ({
  says,
  at,
  unit,
  facts: city,
  expect: { pays: expected },
});

const [lastSecond, nextDay] = ['2026-10-19 23:59:59', '2026-10-20 00:00:00'];
const [lastYear, dayBefore] = ['2025-10-19', '2025-10-18'];

/** Who pays once the cause is found. */
const found = (says: string, faultKind: string, cause: string, expected: string, unit: Case['unit'] = {}): Case => ({
  ...pays(says, nextDay, unit, expected),
  facts: { ...city, faultKind, cause },
});

/** Hospital software: a usual question, a complex one, and three distances. */
export const P03: readonly Case[] = [
  {
    says: 'a usual question on a Sunday night is answered within 1 hour and solved within 8',
    at: '2026-09-06 03:00',
    facts: { ...city, faultKind: 'QUESTION' },
    expect: {
      tier: 'USUAL',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: { ...nothing, answer: '2026-09-06 04:00', solve: '2026-09-06 11:00' },
      pays: 'FREE IN_FREE_MAINTENANCE 1.1',
    },
  },
  ...(['SOFTWARE_FAULT', 'DATA_DAMAGED'] as const).map((faultKind) =>
    asked(
      `${faultKind} found to be usual is one, too`,
      { faultKind, complexity: 'USUAL' },
      { tier: 'USUAL', promises: { ...nothing, answer: '2026-09-07 10:00', solve: '2026-09-07 17:00' } },
    ),
  ),
  asked(
    'so is a question put for advice',
    { faultKind: 'QUESTION' },
    { tier: 'USUAL', owner: 'AGENT', promises: { answer: '2026-09-07 10:00', solve: '2026-09-07 17:00' } },
    'CONSULTATION',
  ),
  asked(
    'a complex question is for the engineers: it is promised a solution in 3 working days, and no hour',
    { faultKind: 'SOFTWARE_FAULT', complexity: 'COMPLEX' },
    {
      tier: 'COMPLEX',
      severity: 'SERIOUS',
      priority: 'HIGH',
      owner: 'ENGINEER',
      promises: { ...nothing, 'propose-solution': '2026-09-10 09:00' },
    },
  ),
  ...(['USUAL', 'COMPLEX'] as const).map((complexity) =>
    asked(
      `a change made for one hospital is quoted in the free months, too, and promised no hour: ${complexity}`,
      { faultKind: 'CUSTOM_CHANGE', complexity },
      {
        tier: 'CUSTOM',
        severity: 'ORDINARY',
        priority: 'NORMAL',
        owner: 'MANAGER',
        promises: nothing,
        pays: 'PAID CUSTOM_CHANGE 4.3',
      },
    ),
  ),
  ...(['COMPLAINT', 'SUGGESTION'] as const).map((kind) =>
    asked(
      `a ${kind} goes to the supervisor and costs nothing`,
      { faultKind: 'CUSTOM_CHANGE', complexity: 'COMPLEX' },
      {
        tier: 'OPINION',
        severity: 'ORDINARY',
        priority: 'HIGH',
        owner: 'SUPERVISOR',
        pays: 'FREE OPINION open',
      },
      kind,
    ),
  ),
  ...['TRAINING', 'INSTALLATION', 'MAINTENANCE', 'COMPLAINT', 'SUGGESTION'].flatMap((kind) =>
    ['USUAL', 'COMPLEX'].map((complexity) =>
      asked(`${kind}, ${complexity}: neither hours nor working days run`, { complexity }, { promises: nothing }, kind),
    ),
  ),

  helped('answered after 59 minutes and solved after 7 h 59: kept', '2026-09-07', '10:59', '17:59', 'kept'),
  helped('answered after 1 hour and solved after 8: kept', '2026-09-08', '11:00', '18:00', 'kept'),
  helped('answered after 61 minutes and solved after 8 h 01: broken', '2026-09-09', '11:01', '18:01', 'broken'),

  proposed('asked before the office opens: counted from half past eight', '2026-09-08 07:00', '2026-09-11 08:30'),
  proposed('asked at noon sharp: due at noon', '2026-09-09 12:00', '2026-09-14 12:00'),
  proposed('asked at lunch: counted from half past one', '2026-09-09 12:01', '2026-09-14 13:30'),
  proposed('a weekend is no working day', '2026-09-10 16:00', '2026-09-15 16:00'),
  proposed('asked on a Saturday: counted from Monday morning', '2026-09-12 10:00', '2026-09-17 08:30'),
  proposed('within one week', '2026-09-15 17:00', '2026-09-18 17:00'),
  proposed('asked at closing time: due at closing time, on the working Sunday', '2026-09-16 17:30', '2026-09-20 17:30'),
  proposed('asked a minute after it: counted from the next morning', '2026-09-16 17:31', '2026-09-21 08:30'),
  proposed('the Sunday worked for the National Day counts', '2026-09-18 17:15', '2026-09-22 17:15'),
  proposed('asked on that Sunday: counted from then', '2026-09-20 10:00', '2026-09-23 10:00'),
  proposed('the Mid-Autumn Festival does not count', '2026-09-24 11:00', '2026-09-30 11:00'),
  proposed('nor does the National Day, and the Saturday worked for it does', '2026-09-30 10:00', '2026-10-10 10:00'),
  proposed('asked on the holiday: counted from the first morning back', '2026-10-03 10:00', '2026-10-12 08:30'),
  solution('a solution to the minute is in time', '2026-09-15 16:00', '2026-09-18 16:00', 'kept'),
  solution('a minute later it is late', '2026-09-15 16:00', '2026-09-18 16:01', 'broken'),
  solution('also across the holiday', '2026-09-30 11:00', '2026-10-10 11:00', 'kept'),
  solution('and late across the holiday', '2026-09-30 11:00', '2026-10-10 11:01', 'broken'),

  {
    says: 'nobody is owed on site while it can be helped from afar',
    at: '2026-10-13 08:00',
    facts: complex,
    then: [{ at: '2026-10-13 09:00', act: 'CLIMB_REMOTE' }],
    expect: { promises: { 'on-site': 'none' } },
  },
  onSite('in the city: within 2 hours of deciding to go', 'CITY', '2026-10-13 09:00', '2026-10-13 11:00'),
  onSite('in its surroundings: within 12 hours', 'SURROUNDINGS', '2026-10-13 09:00', '2026-10-13 21:00'),
  onSite('in other provinces: within 48 hours', 'OTHER_PROVINCES', '2026-10-13 09:00', '2026-10-15 09:00'),
  onSite('in the city after 1 h 59: kept', 'CITY', '2026-10-13 09:10', 'kept', '2026-10-13 11:09'),
  onSite('in the city after 2 hours: kept', 'CITY', '2026-10-13 10:00', 'kept', '2026-10-13 12:00'),
  onSite('in the city after 2 h 01: broken', 'CITY', '2026-10-13 11:00', 'broken', '2026-10-13 13:01'),
  onSite('around it after 11 h 59: kept', 'SURROUNDINGS', '2026-10-14 09:00', 'kept', '2026-10-14 20:59'),
  onSite('around it after 12 hours: kept', 'SURROUNDINGS', '2026-10-14 10:00', 'kept', '2026-10-14 22:00'),
  onSite('around it after 12 h 01: broken', 'SURROUNDINGS', '2026-10-14 11:00', 'broken', '2026-10-14 23:01'),
  onSite('far away after 47 h 59: kept', 'OTHER_PROVINCES', '2026-10-15 09:00', 'kept', '2026-10-17 08:59'),
  onSite('far away after 48 hours: kept', 'OTHER_PROVINCES', '2026-10-15 10:00', 'kept', '2026-10-17 10:00'),
  onSite('far away after 48 h 01: broken', 'OTHER_PROVINCES', '2026-10-15 11:00', 'broken', '2026-10-17 11:01'),

  pays('on the last of 12 months it is free, to the last second', lastSecond, { accepted: lastYear }, 'FREE'),
  pays('in the first second of the next day it is paid', nextDay, { accepted: lastYear }, 'PAID PAST_TERM 1.1'),
  pays(
    'accepted later than bought: the months run from the acceptance',
    lastSecond,
    { accepted: lastYear, handedOver: dayBefore, bought: dayBefore },
    'FREE',
  ),
  pays(
    'not accepted yet: from the hand-over',
    lastSecond,
    { ...never, handedOver: lastYear, bought: dayBefore },
    'FREE',
  ),
  pays('and not a day longer', nextDay, { ...never, handedOver: lastYear }, 'PAID PAST_TERM 1.1'),
  pays('not handed over either: from the purchase', lastSecond, { ...never, bought: lastYear }, 'FREE'),
  pays('and no longer than that', nextDay, { ...never, bought: lastYear }, 'PAID PAST_TERM 1.1'),
  pays('where no day is known it is paid', nextDay, never, 'PAID TERM_NOT_SHOWN 1.1'),
  {
    says: 'so is what is about no software of ours',
    at: nextDay,
    facts: { region: 'CITY' },
    expect: { pays: 'PAID TERM_NOT_SHOWN 1.1' },
  },
  {
    says: 'training is free years after the free months',
    at: nextDay,
    kind: 'TRAINING',
    unit: { bought: '2020-01-01', accepted: '2020-01-01', handedOver: '2020-01-01' },
    facts: city,
    expect: { pays: 'FREE TRAINING_IS_FREE 5.1' },
  },
  found('a fault of the software is covered', 'SOFTWARE_FAULT', 'SOFTWARE', 'FREE SOFTWARE_FAULT 4.1'),
  found("so are data damaged by a user's error", 'DATA_DAMAGED', 'USER_ERROR', 'FREE USER_ERROR_DATA_REPAIR 4.1'),
  found("a question after a user's error is free", 'QUESTION', 'USER_ERROR', 'FREE IN_FREE_MAINTENANCE 1.1'),
  found('after the free months a fault of the software is paid', 'SOFTWARE_FAULT', 'SOFTWARE', 'PAID PAST_TERM 1.1', {
    accepted: lastYear,
  }),
  ...(
    [
      ['SOFTWARE_FAULT', 'UNSTABLE_OPERATING_SYSTEM'],
      ['DATA_DAMAGED', 'VIRUS'],
      ['DATA_DAMAGED', 'AGAINST_PROCEDURE'],
    ] as const
  ).flatMap(([faultKind, cause]) => {
    const advice = `ADVICE_ONLY ${cause} 4.2`;
    return [
      found(`${cause} gets advice`, faultKind, cause, advice),
      found(`${cause} gets advice after the free months, too`, faultKind, cause, advice, { accepted: lastYear }),
    ];
  }),
];
