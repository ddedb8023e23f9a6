import type { DocumentFigure } from './document-figure.js';

const countsAs = ['people', 'attendance', 'countsAs'] as const;
const costs = ['people', 'attendance', 'costs'] as const;
const monthly = ['scorecards', 'monthly'] as const;
const attitude = [...monthly, 'criteria', 'attitude'] as const;
const ability = [...monthly, 'criteria', 'ability'] as const;
const results = [...monthly, 'criteria', 'results'] as const;

/** The figures of the rules for people of a field support department. */
export const P06: readonly DocumentFigure[] = [
  {
    figure: 'a dispatch slip for every visit',
    at: ['visits', 'records', 'dispatch-slip', 'on'],
    stands: 'visit.scheduled',
  },
  {
    figure: 'a repair service slip for every visit',
    at: ['visits', 'records', 'repair-service-slip', 'on'],
    stands: 'visit.done',
  },
  {
    figure: 'a customer feedback slip for every visit',
    at: ['visits', 'records', 'customer-feedback-slip', 'on'],
    stands: 'visit.done',
  },
  { figure: 'a customer card', at: ['papers', 'customer-card', 'onePer'], stands: 'HOUSEHOLD' },
  { figure: 'a repair log daily', at: ['people', 'logbooks', 'repair-log', 'often'], stands: 'every day' },
  { figure: "next week's plan", at: ['people', 'logbooks', 'next-week-plan', 'often'], stands: 'every week' },
  {
    figure: 'the plan is approved by the manager',
    at: ['approvals', 'weekly-plan', 'rows', 0, 'otherwise'],
    stands: { steps: ['MANAGER'] },
  },
  { figure: 'a weekly digest of reactions and wishes', at: ['rounds', 'weekly-digest', 'often'], stands: 'every week' },
  {
    figure: 'customers in warranty are visited regularly',
    at: ['rounds', 'customer-visits', 'often', 0],
    stands: { when: { inWarranty: 'yes' }, then: '$visits-in-warranty', clause: '1.5' },
  },
  {
    figure: 'old customers are visited regularly',
    at: ['rounds', 'customer-visits', 'often', 1, 'then'],
    stands: '$visits-of-old-customers',
  },
  {
    figure: 'no punching in the field',
    at: ['people', 'attendance', 'punching', 0],
    stands: { when: { inTheField: 'yes' }, then: 'no', clause: '2.8' },
  },
  {
    figure: 'a week absent: left of own accord',
    at: [...countsAs, 0],
    stands: { when: { daysAbsentRunning: '>= 7 days' }, then: 'LEFT_OF_OWN_ACCORD', clause: '2.7' },
  },
  {
    figure: 'leave nobody approved is absence',
    at: [...countsAs, 2],
    stands: { when: { leave: 'NOT_APPROVED' }, then: 'ABSENT', clause: '2.4' },
  },
  {
    figure: 'out of reach for more than 12 h is absence',
    at: [...countsAs, 3],
    stands: { when: { hoursOutOfReach: '> 12 h' }, then: 'ABSENT', clause: '2.6' },
  },
  {
    figure: 'no daily report is absence',
    at: [...countsAs, 4],
    stands: { when: { dailyReport: 'no' }, then: 'ABSENT', clause: '2.6' },
  },
  {
    figure: 'more than 1 h is absence',
    at: [...countsAs, 5],
    stands: { when: { minutesMissed: '> 60 minutes' }, then: 'ABSENT', clause: '2.4' },
  },
  {
    figure: 'more than 30 min late or early is half a day of absence; up to 30 min it is late, early or away',
    at: [...countsAs, 6],
    stands: { when: { minutesMissed: '> 30 minutes' }, then: 'ABSENT_HALF_A_DAY', clause: '2.5' },
  },
  { figure: 'nothing missed is no lapse', at: [...countsAs, 7, 'when'], stands: { minutesMissed: '0 minutes' } },
  { figure: 'after the start: late', at: [...countsAs, 8, 'then'], stands: 'LATE' },
  { figure: 'before the end: left early', at: [...countsAs, 9, 'then'], stands: 'LEFT_EARLY' },
  { figure: 'in between: away', at: [...countsAs, 10, 'otherwise'], stands: 'AWAY' },
  {
    figure: '2 days of absence in a month: dismissal',
    at: [...costs, 1],
    stands: { when: { daysAbsentThisMonth: '>= 2 days' }, then: { measure: 'DISMISSAL' }, clause: '3.5' },
  },
  {
    figure: '5 days of absence in a year: dismissal',
    at: [...costs, 2],
    stands: { when: { daysAbsentThisYear: '>= 5 days' }, then: { measure: 'DISMISSAL' }, clause: '3.5' },
  },
  { figure: "half a day costs 1.5 days' pay", at: [...costs, 3, 'then'], stands: { payDays: 1.5 } },
  { figure: "a day costs 3 days' pay", at: [...costs, 4, 'then'], stands: { payDays: 3 } },
  {
    figure: '5 times in a month, for the first time: a demerit and 200',
    at: [...costs, 5],
    stands: {
      when: { timesThisMonth: '>= 5 times', demerits: '0 times' },
      then: { amount: '200 CNY', per: 'TIME', measure: 'FORMAL_DEMERIT' },
      clause: '3.2',
    },
  },
  {
    figure: '5 times in a month, for the second time: a demerit and 500',
    at: [...costs, 6],
    stands: {
      when: { timesThisMonth: '>= 5 times' },
      then: { amount: '500 CNY', per: 'TIME', measure: 'FORMAL_DEMERIT' },
      clause: '3.2',
    },
  },
  {
    figure: 'late, early or away: 20 a time',
    at: [...costs, 7, 'otherwise'],
    stands: { amount: '20 CNY', per: 'TIME' },
  },
  ...['CUSTOMERS', 'RECEIVABLES', 'ITEMS', 'ACCOUNTS', 'OTHER'].map((item, at) => ({
    figure: `handed over on leaving: ${item}`,
    at: ['people', 'handover', 'items', 'list', item, 'en'],
    stands: ['Customer list', 'Open receivables', 'Items on loan', 'Accounts and passwords on loan', 'Other'][at],
  })),
  {
    figure: 'each item is countersigned',
    at: ['people', 'handover', 'release', 'countersignedEach'],
    stands: 'yes',
  },
  { figure: 'not released before', at: ['people', 'handover', 'release', 'before'], stands: 'no' },
  { figure: 'appraised monthly', at: [...monthly, 'often'], stands: 'every month' },
  { figure: 'by the 8th', at: [...monthly, 'dueBy'], stands: 'the 8th' },
  { figure: 'department and person', at: [...monthly, 'of'], stands: ['DEPARTMENT', 'PERSON'] },
  { figure: '100 points in all', at: [...monthly, 'total'], stands: '100 points' },
  { figure: 'attitude 40', at: [...attitude, 'weight'], stands: '40 points' },
  { figure: 'initiative 15', at: [...attitude, 'parts', 'initiative', 'weight'], stands: '15 points' },
  { figure: 'teamwork 10', at: [...attitude, 'parts', 'teamwork', 'weight'], stands: '10 points' },
  { figure: 'loyalty 15', at: [...attitude, 'parts', 'loyalty', 'weight'], stands: '15 points' },
  { figure: 'ability 20', at: [...ability, 'weight'], stands: '20 points' },
  { figure: 'planning 5', at: [...ability, 'parts', 'planning', 'weight'], stands: '5 points' },
  { figure: 'execution 5', at: [...ability, 'parts', 'execution', 'weight'], stands: '5 points' },
  { figure: 'quality of work 10', at: [...ability, 'parts', 'quality', 'weight'], stands: '10 points' },
  { figure: 'results 40', at: [...results, 'weight'], stands: '40 points' },
  { figure: 'on-time, by default 15', at: ['parameters', 'on-time-weight', 'value'], stands: '15 points' },
  {
    figure: 'first-time fix, by default 10',
    at: ['parameters', 'first-time-fix-weight', 'value'],
    stands: '10 points',
  },
  { figure: 'satisfaction, by default 15', at: ['parameters', 'satisfaction-weight', 'value'], stands: '15 points' },
  {
    figure: 'a verified complaint takes off 15',
    at: [...monthly, 'deductions', 'verified-complaint', 'points'],
    stands: '15 points',
  },
  { figure: 'A from 90, by default', at: ['parameters', 'grade-a', 'value'], stands: '>= 90 points' },
  { figure: 'B from 75, by default', at: ['parameters', 'grade-b', 'value'], stands: '>= 75 points' },
  { figure: 'C from 60, by default', at: ['parameters', 'grade-c', 'value'], stands: '>= 60 points' },
  { figure: 'D below', at: [...monthly, 'graded', 3, 'otherwise'], stands: 'D' },
  {
    figure: 'pay ratio by grade',
    at: [...monthly, 'pay', 'byGrade'],
    stands: { A: '$pay-a', B: '$pay-b', C: '$pay-c', D: '$pay-d' },
  },
  { figure: '7 A', at: [...monthly, 'consequences', 'raise', 'atLeast'], stands: '7 times' },
  { figure: '7 A in a year', at: [...monthly, 'consequences', 'raise', 'within'], stands: '1 year' },
  { figure: 'a raise', at: [...monthly, 'consequences', 'raise', 'measure'], stands: 'RAISE' },
  { figure: '6 C', at: [...monthly, 'consequences', 'demotion', 'atLeast'], stands: '6 times' },
  { figure: '6 C in a year', at: [...monthly, 'consequences', 'demotion', 'within'], stands: '1 year' },
  {
    figure: 'demotion or end of contract',
    at: [...monthly, 'consequences', 'demotion', 'measure'],
    stands: ['DEMOTION', 'END_OF_CONTRACT'],
  },
  { figure: 'feeds the yearly raise and bonus', at: [...monthly, 'feeds', 'into'], stands: ['YEARLY_RAISE', 'BONUS'] },
];
