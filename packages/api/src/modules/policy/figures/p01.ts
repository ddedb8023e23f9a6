import type { DocumentFigure } from './document-figure.js';

const LEVELS = ['COMPANY', 'DEPARTMENT', 'TEAM'];

const educated = (outsider: string): DocumentFigure => ({
  figure: `${outsider}: three-level safety education`,
  at: ['admission', 'classes', outsider, 'educated'],
  stands: LEVELS,
});

const hands = ['HOST', 'SAFETY', 'HOST', 'SAFETY', 'DISPATCHER', 'SAFETY'].map((who, at): DocumentFigure => ({
  figure: `admission, step ${at + 1}: ${who}`,
  at: ['courses', 'admission', 'rows', 0, 'otherwise', at, 'who'],
  stands: who,
}));

/** Every figure and decision of the steel plant's policy on outside workers, and where it stands. */
export const P01: readonly DocumentFigure[] = [
  educated('TEMPORARY_WORKER'),
  educated('CONTRACTOR'),
  educated('AFTER_SALES'),
  {
    figure: 'temporary workers are trained by the department, entered in the ledger, and filed',
    at: ['admission', 'classes', 'TEMPORARY_WORKER', 'papers'],
    stands: { DEPARTMENT_TRAINING: 'required', LEDGER_ENTRY: 'required', PERSONAL_FILE: 'required' },
  },
  {
    figure: 'temporary workers pass an exam',
    at: ['admission', 'classes', 'TEMPORARY_WORKER', 'exam'],
    stands: 'yes',
  },
  {
    figure: 'special trades need a valid certificate',
    at: ['admission', 'specialTrades', 'paper'],
    stands: 'TRADE_CERTIFICATE',
  },
  {
    figure: 'contractors bring eight papers, the safety agreement in four copies',
    at: ['admission', 'classes', 'CONTRACTOR', 'papers'],
    stands: {
      CONTRACT: 'required',
      APPLICATION_FORM: 'required',
      APPROVAL_FORM: 'required',
      PUBLIC_SECURITY_AGREEMENT: 'required',
      SAFETY_AGREEMENT: '4 copies',
      CONSTRUCTION_SAFETY_PLAN: 'required',
      TECHNICAL_SAFETY_BRIEFING: 'required',
      QUALIFICATION_PAPERS: 'required',
    },
  },
  {
    figure: 'the safety department stamps them',
    at: ['admission', 'classes', 'CONTRACTOR', 'stampedBy'],
    stands: 'SAFETY',
  },
  {
    figure: 'the safety department approves them',
    at: ['approvals', 'admission', 'rows', 0, 'then', 'steps'],
    stands: ['HOST_HEAD', 'SAFETY_HEAD'],
  },
  {
    figure: 'after-sales people bring clause, notice and a safety agreement in two copies',
    at: ['admission', 'classes', 'AFTER_SALES', 'papers'],
    stands: { SAFETY_CLAUSE: 'required', SAFETY_NOTICE: 'required', SAFETY_AGREEMENT: '2 copies' },
  },
  {
    figure: 'they are filed with the safety department',
    at: ['admission', 'classes', 'AFTER_SALES', 'filedWith'],
    stands: 'SAFETY',
  },
  {
    figure: 'an admission expires',
    at: ['admission', 'valid'],
    stands: { for: '$admission-lasts', clause: '1.1' },
  },
  {
    figure: 'who hires, answers; who serves, manages; the department is named',
    at: ['admission', 'responsible', 'namedOnEach'],
    stands: 'yes',
  },
  { figure: 'no subcontracting', at: ['admission', 'subcontracting', 'allowed'], stands: 'no' },
  { figure: 'nobody is sent without admission', at: ['admission', 'dispatch', 'allowedWithout'], stands: 'no' },
  {
    figure: 'the missing papers are named',
    at: ['admission', 'dispatch', 'sentence', 'en'],
    stands: 'Cannot be sent to this site yet. Still missing: {papers}. Once they are filed, the visit can go ahead.',
  },
  { figure: 'the safety department may stop work', at: ['admission', 'stopWork', 'orderedBy'], stands: 'SAFETY' },
  {
    figure: 'work stops for a missing paper',
    at: ['admission', 'stopWork', 'for'],
    stands: { MISSING_PAPER: { 'zh-CN': '手续不全', en: 'A paper is missing' } },
  },
  { figure: 'stop-work freezes the visit', at: ['admission', 'stopWork', 'freezesVisit'], stands: 'yes' },
  { figure: 'stop-work pauses nothing silently', at: ['admission', 'stopWork', 'pausesPromises'], stands: 'no' },
  {
    figure: 'violations are booked to the responsible department, and may be drawn from the deposit',
    at: ['admission', 'violations'],
    stands: { bookedTo: 'RESPONSIBLE_DEPARTMENT', fromDeposit: 'yes', clause: '3.2' },
  },
  { figure: 'the deposit is earmarked', at: ['admission', 'deposit', 'earmarked'], stands: 'yes' },
  { figure: 'every use of it is approved', at: ['admission', 'deposit', 'approval'], stands: 'deposit-use' },
  {
    figure: 'a use is approved by safety and by whom the company names',
    at: ['approvals', 'deposit-use', 'rows', 0, 'otherwise', 'steps'],
    stands: ['SAFETY_HEAD', '$deposit-approver'],
  },
  {
    figure: 'an accident of a temporary worker is reported by the responsible department',
    at: ['admission', 'classes', 'TEMPORARY_WORKER', 'accident', 'reportedBy'],
    stands: 'RESPONSIBLE_DEPARTMENT',
  },
  {
    figure: 'an accident of a contractor is reported by the responsible department',
    at: ['admission', 'classes', 'CONTRACTOR', 'accident', 'reportedBy'],
    stands: 'RESPONSIBLE_DEPARTMENT',
  },
  {
    figure:
      'an accident of an after-sales person is reported by the own firm, its outcome filed by the contracting department',
    at: ['admission', 'classes', 'AFTER_SALES', 'accident'],
    stands: {
      reportedBy: 'OWN_FIRM',
      outcomeFiledBy: 'CONTRACTING_DEPARTMENT',
      promise: 'accident-outcome',
      clause: '4.2',
    },
  },
  {
    figure: 'the outcome is filed in time',
    at: ['promises', 'accident-outcome', 'within', 0],
    stands: { when: { matter: 'ACCIDENT', outsider: 'AFTER_SALES' }, then: '$outcome-filed', clause: '4.2' },
  },
  { figure: 'work on site is inspected', at: ['rounds', 'site-inspection', 'performedBy'], stands: 'SUPERVISOR' },
  ...hands,
];
