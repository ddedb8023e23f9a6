import type { DocumentFigure } from './document-figure.js';

/** Field service standards of an equipment maker. */
export const P19: readonly DocumentFigure[] = [
  { figure: 'answered within 24 h', at: ['promises', 'answer', 'within', 0, 'otherwise'], stands: '24h' },
  {
    figure: 'arrival by the time the customer sets',
    at: ['promises', 'arrive', 'within', 0, 'then'],
    stands: 'by wishedTime',
  },
  { figure: 'free in warranty', at: ['entitlement', 'rulings', 3, 'otherwise', 'outcome'], stands: 'FREE' },
  { figure: 'paid outside', at: ['entitlement', 'rulings', 1, 'then', 'outcome'], stands: 'PAID' },
  {
    figure: 'parts and travel are quoted',
    at: ['prices', 'basis', 3],
    stands: { when: { line: ['ORDINARY_PART', 'SPECIAL_PART', 'TRAVEL'] }, then: 'QUOTED', clause: '2.2' },
  },
  { figure: 'no repeat repair', at: ['targets', 'repeat-repairs', 'goal'], stands: '0 repeat repairs' },
  {
    figure: 'repeat repairs are flagged',
    at: ['visits', 'repeatRepair', 'reportedTo'],
    stands: ['MANAGER', 'QUALITY'],
  },
  {
    figure: 'a service report after each job',
    at: ['visits', 'records', 'service-report', 'on'],
    stands: 'visit.done',
  },
  {
    figure: 'the customer fills in the satisfaction form',
    at: ['visits', 'records', 'satisfaction-form', 'signedBy'],
    stands: 'CUSTOMER',
  },
  { figure: 'bought-in parts go to purchasing', at: ['triage', 'rows', 4, 'then', 'owner'], stands: 'STORES' },
  {
    figure: 'and on to their supplier',
    at: ['parts', 'suppliers', 'serviceOrder', 'followedBy'],
    stands: 'PURCHASING',
  },
  {
    figure: 'grave quality goes to the departments',
    at: ['visits', 'records', 'grave-quality-notice', 'sentTo'],
    stands: ['DESIGN', 'PRODUCTION', 'QUALITY_DEPARTMENT', 'PURCHASING'],
  },
  {
    figure: 'asking for favours is forbidden',
    at: ['visits', 'forbidden', 'ASKING_FOR_FAVOURS', 'complaintTo'],
    stands: 'SUPERVISOR',
  },
  {
    figure: 'and a complaint of its own kind',
    at: ['triage', 'rows', 0],
    stands: {
      when: { kind: 'COMPLAINT', complaintAbout: 'FAVOURS_ASKED' },
      then: { tier: 'FAVOURS', severity: 'GRAVE', priority: 'URGENT', owner: 'SUPERVISOR' },
      clause: '6.1',
    },
  },
  {
    figure: 'there is a register of calls and letters',
    at: ['documents', 'files', 'CALLS_AND_LETTERS', 'onePer'],
    stands: 'REQUEST',
  },
  { figure: 'a dispatch record', at: ['visits', 'records', 'dispatch-record', 'on'], stands: 'visit.scheduled' },
  { figure: 'costs are reported', at: ['rounds', 'costs', 'kind'], stands: 'REPORT' },
];
