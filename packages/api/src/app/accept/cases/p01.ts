import type { Case, CaseAdmission } from './case.js';

const at = '2026-04-01 09:00';

const LEVELS = ['COMPANY', 'DEPARTMENT', 'TEAM'];
const CONTRACTOR_PAPERS = {
  CONTRACT: 1,
  APPLICATION_FORM: 1,
  APPROVAL_FORM: 1,
  PUBLIC_SECURITY_AGREEMENT: 1,
  SAFETY_AGREEMENT: 4,
  CONSTRUCTION_SAFETY_PLAN: 1,
  TECHNICAL_SAFETY_BRIEFING: 1,
  QUALIFICATION_PAPERS: 1,
};
const AFTER_SALES_PAPERS = { SAFETY_CLAUSE: 1, SAFETY_NOTICE: 1, SAFETY_AGREEMENT: 2 };
const WORKER_PAPERS = { DEPARTMENT_TRAINING: 1, LEDGER_ENTRY: 1, PERSONAL_FILE: 1 };
const CONTRACTOR: CaseAdmission = { class: 'CONTRACTOR', papers: CONTRACTOR_PAPERS, educated: LEVELS };
const AFTER_SALES: CaseAdmission = { class: 'AFTER_SALES', papers: AFTER_SALES_PAPERS, educated: LEVELS };
const WORKER: CaseAdmission = { class: 'TEMPORARY_WORKER', papers: WORKER_PAPERS, educated: LEVELS };

/** What is missing in the file of somebody who is to enter. */
const enters = (says: string, admission: CaseAdmission, missing: string): Case => ({
  says,
  at,
  admission,
  expect: { missing },
});

/** A steel plant that outsiders enter. */
export const P01: readonly Case[] = [
  {
    says: 'a contractor is admitted by the host department and safety',
    at,
    facts: { outsider: 'CONTRACTOR' },
    expect: { tier: 'WORK', owner: 'DISPATCHER', approvals: { admission: 'HOST_HEAD, then SAFETY_HEAD; tells AGENT' } },
  },
  {
    says: 'a temporary worker, too',
    at,
    facts: { outsider: 'TEMPORARY_WORKER' },
    expect: { approvals: { admission: 'HOST_HEAD, then SAFETY_HEAD; tells AGENT' } },
  },
  {
    says: 'an after-sales person is filed with safety',
    at,
    facts: { outsider: 'AFTER_SALES' },
    expect: { approvals: { admission: 'SAFETY_HEAD; tells AGENT' }, promises: { 'accident-outcome': 'none' } },
  },
  { says: 'where nobody enters nobody admits', at, expect: { approvals: { admission: 'nobody' } } },
  {
    says: 'every use of the deposit is approved, however small',
    at,
    amount: 0.01,
    expect: { approvals: { 'deposit-use': 'SAFETY_HEAD, then GENERAL_MANAGER' } },
  },
  {
    says: 'a missing paper goes to safety, which may stop the work',
    at,
    facts: { matter: 'MISSING_PAPER', outsider: 'CONTRACTOR' },
    expect: { tier: 'STOP_WORK', priority: 'URGENT', owner: 'SUPERVISOR' },
  },
  {
    says: 'a violation goes to safety',
    at,
    facts: { matter: 'VIOLATION' },
    expect: { tier: 'VIOLATION', priority: 'HIGH', owner: 'SUPERVISOR' },
  },
  {
    says: 'the outcome of an accident of an after-sales person is filed within 7 days',
    at,
    facts: { matter: 'ACCIDENT', outsider: 'AFTER_SALES' },
    expect: { tier: 'ACCIDENT', owner: 'MANAGER', promises: { 'accident-outcome': '2026-04-08 09:00' } },
  },
  {
    says: 'an accident of a contractor has no outcome to be filed by others',
    at,
    facts: { matter: 'ACCIDENT', outsider: 'CONTRACTOR' },
    expect: { tier: 'ACCIDENT', promises: { 'accident-outcome': 'none' } },
  },
  {
    says: 'the warranty of the contract covers its last day',
    at,
    unit: { accepted: '2025-04-01' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'a day later the contract says what is paid',
    at,
    unit: { accepted: '2025-03-31' },
    expect: { pays: 'PAID BY_CONTRACT' },
  },
  enters(
    'a contractor with three copies of the safety agreement lacks the fourth',
    { ...CONTRACTOR, papers: { ...CONTRACTOR_PAPERS, SAFETY_AGREEMENT: 3 } },
    'PAPER SAFETY_AGREEMENT 3/4, STAMP SAFETY, APPROVAL admission',
  ),
  enters('with four copies nothing of the papers is missing', CONTRACTOR, 'STAMP SAFETY, APPROVAL admission'),
  enters(
    'a contractor who was just registered lacks eight papers and three levels of education',
    { class: 'CONTRACTOR', papers: {}, educated: [] },
    'PAPER CONTRACT 0/1, PAPER APPLICATION_FORM 0/1, PAPER APPROVAL_FORM 0/1, PAPER PUBLIC_SECURITY_AGREEMENT 0/1, PAPER SAFETY_AGREEMENT 0/4, PAPER CONSTRUCTION_SAFETY_PLAN 0/1, PAPER TECHNICAL_SAFETY_BRIEFING 0/1, PAPER QUALIFICATION_PAPERS 0/1, EDUCATION COMPANY, EDUCATION DEPARTMENT, EDUCATION TEAM, STAMP SAFETY, APPROVAL admission',
  ),
  enters(
    'an after-sales person with one copy lacks the second',
    { ...AFTER_SALES, papers: { ...AFTER_SALES_PAPERS, SAFETY_AGREEMENT: 1 } },
    'PAPER SAFETY_AGREEMENT 1/2, FILING SAFETY, APPROVAL admission',
  ),
  enters('with two copies safety takes the papers in', AFTER_SALES, 'FILING SAFETY, APPROVAL admission'),
  enters(
    'two levels of education are not three',
    { ...AFTER_SALES, educated: ['COMPANY', 'TEAM'] },
    'EDUCATION DEPARTMENT, FILING SAFETY, APPROVAL admission',
  ),
  enters('a temporary worker sits an exam', WORKER, 'EXAM EXAM, APPROVAL admission'),
  enters('who fails it has not passed', { ...WORKER, exam: false }, 'EXAM EXAM, APPROVAL admission'),
  enters('who passes has', { ...WORKER, exam: true }, 'APPROVAL admission'),
  enters(
    'a welder without a certificate lacks it',
    { ...CONTRACTOR, trades: ['WELDER'] },
    'CERTIFICATE WELDER, STAMP SAFETY, APPROVAL admission',
  ),
  enters(
    'a certificate is good on its last day',
    { ...CONTRACTOR, trades: ['WELDER'], certified: [{ trade: 'WELDER', until: '2026-04-01' }] },
    'STAMP SAFETY, APPROVAL admission',
  ),
  {
    says: 'an admission given today is good for 12 months, its last day included',
    at,
    admission: AFTER_SALES,
    expect: { goodUntil: '2027-04-01' },
  },
];
