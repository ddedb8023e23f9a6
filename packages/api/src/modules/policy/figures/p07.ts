import type { RulePath } from '../format/policy-issue.js';
import type { DocumentFigure } from './document-figure.js';

const analysis: RulePath = ['promises', 'analysis', 'within'];

/** Precast concrete components. */
export const P07: readonly DocumentFigure[] = [
  {
    figure: 'an ordinary problem is analysed in 3 working days, unless set otherwise',
    at: ['parameters', 'ordinary-analysis', 'value'],
    stands: '3 working days',
  },
  {
    figure: 'serious and major ones have a first analysis in 2 working days, unless set otherwise',
    at: ['parameters', 'first-analysis', 'value'],
    stands: '2 working days',
  },
  { figure: 'the analysis of an ordinary problem', at: [...analysis, 2, 'otherwise'], stands: '$ordinary-analysis' },
  {
    figure: 'the first analysis of a serious or major problem',
    at: [...analysis, 1],
    stands: { when: { qualityLevel: ['SERIOUS', 'MAJOR'] }, then: '$first-analysis', clause: '3.2' },
  },
  {
    figure: 'requests come in by phone, mail, chat and in person',
    at: ['intake', 'channels'],
    stands: ['PORTAL', 'PHONE', 'EMAIL', 'CHAT', 'VISIT'],
  },
  {
    figure: 'three levels: ordinary, serious, major',
    at: ['triage', 'severities'],
    stands: {
      ORDINARY: { 'zh-CN': '一般', en: 'Ordinary' },
      SERIOUS: { 'zh-CN': '严重', en: 'Serious' },
      MAJOR: { 'zh-CN': '重大', en: 'Major' },
    },
  },
  {
    figure: 'the head of service reviews the plan, the executive approves it',
    at: ['approvals', 'plan', 'rows', 2, 'otherwise', 'steps'],
    stands: ['SERVICE_HEAD', 'EXECUTIVE_IN_CHARGE'],
  },
  {
    figure: 'a major one needs the general manager, too',
    at: ['approvals', 'plan', 'rows', 1, 'then', 'steps'],
    stands: ['SERVICE_HEAD', 'EXECUTIVE_IN_CHARGE', 'GENERAL_MANAGER'],
  },
  {
    figure: 'serious and major ones are reported upward, and experts called',
    at: ['approvals', 'experts', 'rows', 0, 'then'],
    stands: { steps: ['SERVICE_HEAD'], tell: ['EXECUTIVE_IN_CHARGE'] },
  },
  {
    figure: 'the customer agrees before the work, having seen duration and cost',
    at: ['prices', 'consent', 1, 'otherwise'],
    stands: { required: 'yes', shows: ['DURATION', 'FEE'] },
  },
  {
    figure: 'a replacement has the same model and specification',
    at: ['parts', 'replacement', 'same'],
    stands: ['MODEL', 'SPECIFICATION'],
  },
  { figure: 'accepted in writing', at: ['acceptance', 'signatureRequired'], stands: 'yes' },
  { figure: 'or done again until content', at: ['acceptance', 'refused', 'leadsTo'], stands: 'REWORK' },
  {
    figure: 'a stop is reported at once: in 30 minutes, unless set otherwise',
    at: ['parameters', 'stop-reported', 'value'],
    stands: '30 minutes',
  },
  {
    figure: 'a serious or major finding stops the work',
    at: ['visits', 'stopAtOnce', 'severity'],
    stands: ['SERIOUS', 'MAJOR'],
  },
  { figure: 'work stops on the spot', at: ['visits', 'stopAtOnce', 'reportedTo'], stands: 'SERVICE_HEAD' },
  {
    figure: 'safety, maximum and minimum stock',
    at: ['parts', 'levels', 'kept'],
    stands: ['SAFETY', 'MAXIMUM', 'MINIMUM'],
  },
  {
    figure: 'stock is taken monthly',
    at: ['parts', 'stocktakes', 'monthly', 'often'],
    stands: '12 times a year',
  },
  { figure: 'and yearly', at: ['parts', 'stocktakes', 'yearly', 'often'], stands: '1 time a year' },
  { figure: 'in full', at: ['parts', 'stocktakes', 'yearly', 'full'], stands: 'yes' },
  {
    figure: 'suppliers are warned, put right or dropped',
    at: ['parts', 'suppliers', 'measures'],
    stands: ['WARNED', 'PUT_RIGHT', 'DROPPED'],
  },
  {
    figure: 'customers rate by phone, mail and online',
    at: ['feedback', 'surveys', 'ratings', 'ways'],
    stands: ['PHONE', 'EMAIL', 'PORTAL'],
  },
];
