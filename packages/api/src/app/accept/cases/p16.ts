import type { Case } from './case.js';

const leak = { component: 'TANK', faultKind: 'TANK_LEAK' } as const;
const nothing = { arrive: 'none', 'put-right': 'none' } as const;

/** Something is asked for on Friday, 6 March 2026, 09:00, about a unit a month old. */
const asked = (says: string, kind: string, facts: Case['facts'], expect: Case['expect']): Case => ({
  says,
  at: '2026-03-06 09:00',
  kind,
  facts,
  expect,
});

/** A call at any hour is owed the same. */
const called = (says: string, at: string, arrive: string, putRight: string): Case => ({
  says,
  at,
  facts: leak,
  expect: { promises: { arrive, 'put-right': putRight } },
});

/** Somebody sets out at once, is there at a time, and has put it right at another. */
const visited = (says: string, day: string, arrives: string, finishes: string, end: string): Case => ({
  says,
  at: `${day} 08:00`,
  facts: leak,
  then: [
    { at: `${day} 08:00`, act: 'DISPATCH' },
    { at: `${day} ${arrives}`, act: 'ARRIVE' },
    { at: `${day} ${finishes}`, act: 'FINISH' },
  ],
  expect: { promises: { arrive: end, 'put-right': end } },
});

/** Who pays for a repair of 7 March 2026. */
const pays = (says: string, facts: Case['facts'], expected: string, unit: Case['unit'] = {}): Case => ({
  says,
  at: '2026-03-07 09:00',
  facts,
  unit,
  expect: { pays: expected },
});

/** A repair in the last second of a component's term, and in the first of the next day. */
const bothSides = (component: string, faultKind: string, years: number, clause: string): readonly Case[] => {
  const facts = { component, faultKind };
  const unit = { bought: `${2026 - years}-03-08` };
  return [
    {
      says: `${component} on the last day of ${years} years: free, to the last second`,
      at: '2026-03-08 23:59:59',
      facts,
      unit,
      expect: { pays: `FREE IN_WARRANTY ${clause}` },
    },
    {
      says: `${component} in the first second after ${years} years: paid`,
      at: '2026-03-09 00:00:00',
      facts,
      unit,
      expect: { pays: 'PAID PAST_TERM 3.3' },
    },
  ];
};

const EXCLUSIONS = {
  TAKEN_APART_BY_USER: '3.1',
  TAKEN_APART_BY_OTHERS: '3.1',
  WRONG_TRANSPORT: '3.2',
  WRONG_STORAGE: '3.2',
  WRONG_USE: '3.2',
  FORCE_MAJEURE: '3.4',
  IRREGULAR_WATER_SUPPLY: '3.4',
} as const;

/** Solar water heaters: 4 and 12 hours, and a warranty by component. */
export const P16: readonly Case[] = [
  called(
    "half an hour into the New Year's holiday: there in 4 hours, put right in 12",
    '2026-02-17 00:30',
    '2026-02-17 04:30',
    '2026-02-17 12:30',
  ),
  called('at 03:00 on a Sunday: no later', '2026-03-01 03:00', '2026-03-01 07:00', '2026-03-01 15:00'),
  called('at noon on a working day: no sooner', '2026-03-02 12:00', '2026-03-02 16:00', '2026-03-03 00:00'),
  visited('there after 3 h 59 and put right after 11 h 59: kept', '2026-03-03', '11:59', '19:59', 'kept'),
  visited('there after 4 hours and put right after 12: kept', '2026-03-04', '12:00', '20:00', 'kept'),
  visited('there after 4 h 01 and put right after 12 h 01: broken', '2026-03-05', '12:01', '20:01', 'broken'),
  {
    says: 'put right by telephone nobody need come',
    at: '2026-03-05 09:00',
    facts: leak,
    then: [{ at: '2026-03-05 21:00', act: 'RESOLVE' }],
    expect: { promises: { 'put-right': 'kept' } },
  },

  asked('a repair is for the local authorised service', 'REPAIR', leak, {
    tier: 'FAULT',
    severity: 'ORDINARY',
    priority: 'HIGH',
    owner: 'PARTNER',
    promises: { arrive: '2026-03-06 13:00', 'put-right': '2026-03-06 21:00' },
    pays: 'FREE IN_WARRANTY 2.3',
  }),
  ...(['MAINTENANCE', 'INSTALLATION', 'TRAINING'] as const).map((kind) =>
    asked(`${kind} is no fault: neither 4 nor 12 hours run`, kind, leak, {
      tier: 'CARE',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'PARTNER',
      promises: nothing,
    }),
  ),
  asked('a complaint goes to the supervisor', 'COMPLAINT', leak, {
    tier: 'WORDS',
    severity: 'ORDINARY',
    priority: 'HIGH',
    owner: 'SUPERVISOR',
    promises: nothing,
  }),
  ...(['CONSULTATION', 'SUGGESTION', 'PARTS'] as const).map((kind) =>
    asked(`a ${kind} is for the hotline`, kind, leak, {
      tier: 'WORDS',
      severity: 'ORDINARY',
      priority: 'NORMAL',
      owner: 'AGENT',
      promises: nothing,
    }),
  ),

  ...bothSides('TANK', 'TANK_LEAK', 3, '2.3'),
  ...bothSides('COLLECTOR_TUBES', 'TUBE_FAULT', 3, '2.3'),
  ...bothSides('FRAME', 'FRAME_BENT', 3, '2.3'),
  ...bothSides('PIPES', 'PIPE_FAULT', 1, '2.2'),
  ...bothSides('ELECTRICS', 'ELECTRICAL_FAULT', 1, '2.2'),
  pays('the warranty runs from the purchase, however late the unit was accepted', leak, 'PAID PAST_TERM 3.3', {
    bought: '2023-03-06',
    accepted: '2025-03-06',
    handedOver: '2025-03-06',
  }),
  pays('where no purchase is shown the repair is paid', leak, 'PAID WARRANTY_NOT_SHOWN 2.4', { bought: null }),

  ...(
    [
      ['COLLECTOR_TUBES', 'TUBE_FAULT'],
      ['TANK', 'INSULATION_LOST'],
      ['FRAME', 'FRAME_BENT'],
    ] as const
  ).map(([component, faultKind]) =>
    pays(`${faultKind} is a covered fault`, { component, faultKind }, 'FREE IN_WARRANTY 2.3'),
  ),
  ...(['TANK', 'COLLECTOR_TUBES', 'FRAME'] as const).flatMap((component) => [
    pays(`another fault of ${component} is none`, { component, faultKind: 'OTHER' }, 'PAID FAULT_NOT_COVERED 2.3'),
    pays(
      `whether a fault of ${component} is one is found out free of charge`,
      { component },
      'FREE IN_WARRANTY_FAULT_TO_BE_FOUND 2.3',
    ),
  ]),
  ...(['PIPES', 'ELECTRICS'] as const).map((component) =>
    pays(`any fault of ${component} is covered`, { component, faultKind: 'OTHER' }, 'FREE IN_WARRANTY 2.2'),
  ),
  pays('until the component is found nothing is charged', {}, 'FREE COMPONENT_TO_BE_FOUND 4.1'),
  pays('a fault of quality is free', { ...leak, cause: 'QUALITY' }, 'FREE IN_WARRANTY 2.3'),
  ...Object.entries(EXCLUSIONS).map(([cause, clause]) =>
    pays(`${cause} is not covered, in warranty either`, { ...leak, cause }, `PAID ${cause} ${clause}`),
  ),

  {
    says: 'maintenance is free long after the warranty',
    at: '2026-03-07 10:00',
    kind: 'MAINTENANCE',
    unit: { bought: '2019-01-01' },
    expect: { pays: 'FREE MAINTENANCE_IS_FREE 5.1' },
  },
  ...(['TRAINING', 'CONSULTATION', 'COMPLAINT', 'SUGGESTION'] as const).map((kind) =>
    asked(
      `${kind} costs nothing, whatever the cause`,
      kind,
      { ...leak, cause: 'WRONG_USE' },
      {
        pays: 'FREE NO_REPAIR open',
      },
    ),
  ),
  asked('parts alone are sold, in warranty too', 'PARTS', leak, { pays: 'PAID PARTS_ARE_SOLD 4.2' }),
];
