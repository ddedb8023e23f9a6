import type { RoundCase } from './round-case.js';

const EVERYBODY = ['ORDINARY', 'LONG_STANDING', 'IMPORTANT', 'KEY'] as const;

/** The planned work of every policy that has any, by the policy's name: each rhythm once, after all cases and journeys. */
export const ROUND_CASES: ReadonlyMap<string, readonly RoundCase[]> = new Map([
  ['P01', [{ round: 'site-inspection', opens: '2027-03-01', due: '2027-03-07' }]],
  ['P04', [{ round: 'key-customers', opens: '2027-04-01', due: '2027-06-30', grades: ['KEY'] }]],
  [
    'P06',
    [
      { round: 'weekly-digest', opens: '2027-03-01', due: '2027-03-07' },
      { round: 'customer-visits', opens: '2027-01-01', due: '2027-03-31', grades: [], covered: EVERYBODY },
      {
        round: 'customer-visits',
        opens: '2027-07-01',
        due: '2027-12-31',
        grades: ['LONG_STANDING', 'IMPORTANT', 'KEY'],
        covered: [],
      },
    ],
  ],
  [
    'P07',
    [
      { round: 'inspection', opens: '2027-02-01', due: '2027-02-28' },
      { round: 'stocktakes.monthly', opens: '2027-02-01', due: '2027-02-28' },
      { round: 'stocktakes.yearly', opens: '2027-01-01', due: '2027-12-31' },
    ],
  ],
  ['P09', [{ round: 'campaigns.outreach', opens: '2027-03-01', due: '2027-04-07' }]],
  [
    'P10',
    [
      { round: 'patrol', opens: '2027-01-01', due: '2027-06-30', grades: [], covered: EVERYBODY },
      { round: 'general-manager', opens: '2027-04-01', due: '2027-06-30', grades: EVERYBODY },
    ],
  ],
  [
    'P11',
    [
      { round: 'proactive-calls', opens: '2027-01-01', due: '2027-06-30', grades: EVERYBODY },
      { round: 'important-customers', opens: '2027-04-01', due: '2027-06-30', grades: ['IMPORTANT', 'KEY'] },
    ],
  ],
  ['P12', [{ round: 'rainy-season', opens: '2027-06-01', due: '2027-08-31' }]],
  ['P13', [{ round: 'campaigns.summer', opens: '2027-06-18', due: '2027-08-18' }]],
  [
    'P14',
    [
      { round: 'long-standing-customers', opens: '2027-01-01', due: '2027-12-31', grades: ['LONG_STANDING'] },
      { round: 'important-customers', opens: '2027-07-01', due: '2027-12-31', grades: ['IMPORTANT', 'KEY'] },
    ],
  ],
  ['P17', [{ round: 'visits', opens: '2027-04-01', due: '2027-06-30', grades: EVERYBODY }]],
  [
    'P18',
    [
      { round: 'rainy-season', opens: '2027-04-15', due: '2027-06-30', grades: EVERYBODY },
      { round: 'typhoon-season', opens: '2027-07-01', due: '2027-09-30', grades: EVERYBODY },
      { round: 'winter', opens: '2027-12-01', due: '2028-02-28', grades: EVERYBODY },
    ],
  ],
  ['P19', [{ round: 'costs', opens: '2027-02-01', due: '2027-02-28' }]],
  [
    'P21',
    [
      { round: 'customer-visits', opens: '2027-02-01', due: '2027-02-28', grades: EVERYBODY },
      { round: 'inspection', opens: '2027-04-01', due: '2027-06-30' },
    ],
  ],
]);
