import type { DocumentFigure } from './document-figure.js';

const none = (what: string, key: string): DocumentFigure => ({
  figure: `no ${what}`,
  at: ['targets', key, 'goal'],
  stands: '0 cases',
});

const checklist = (name: string, failed: string): DocumentFigure => ({
  figure: `the ${name} checklist`,
  at: ['visits', 'checklists', name, 'failed'],
  stands: failed,
});

/** Every figure and decision of the landscaping policy, and where it stands. */
export const P12: readonly DocumentFigure[] = [
  none('deaths', 'deaths'),
  none('serious injuries', 'serious-injuries'),
  none('collapses', 'collapses'),
  none('poisonings', 'poisonings'),
  none('fires', 'fires'),
  {
    figure: 'responsibility for safety runs down the levels',
    at: ['courses', 'safety-down-the-levels', 'rows', 0, 'otherwise', 0, 'who'],
    stands: 'EXECUTIVE',
  },
  {
    figure: 'responsibility for safety runs across departments',
    at: ['courses', 'safety-across-departments', 'rows', 0, 'otherwise', 3, 'who'],
    stands: 'SAFETY',
  },
  {
    figure: 'nobody enters without helmet, clothing and certificate',
    at: ['visits', 'checklists', 'entry', 'items'],
    stands: {
      HELMET: { 'zh-CN': '安全帽', en: 'Helmet' },
      CLOTHING: { 'zh-CN': '工作服', en: 'Working clothes' },
      CERTIFICATE: { 'zh-CN': '上岗证', en: 'Certificate' },
    },
  },
  checklist('entry', 'STOP'),
  {
    figure: 'talks before the shift are recorded',
    at: ['visits', 'records', 'pre-shift-talk', 'on'],
    stands: 'visit.arrived',
  },
  checklist('electrical', 'STOP'),
  checklist('machine', 'STOP'),
  checklist('fire', 'STOP'),
  checklist('environment', 'PUT_RIGHT_FIRST'),
  checklist('rainy-season', 'STOP'),
  {
    figure: 'the rainy season has a check of its own',
    at: ['rounds', 'rainy-season', 'season'],
    stands: { from: '$rainy-from', to: '$rainy-to' },
  },
  {
    figure: 'the warranty runs from hand-over',
    at: ['entitlement', 'terms', 1, 'otherwise'],
    stands: { lasts: '$works-warranty', from: 'HANDOVER' },
  },
  { figure: 'somebody is sent within 2 days', at: ['promises', 'send', 'within', 1, 'then'], stands: '2 days' },
  { figure: 'in an emergency within 2 h', at: ['promises', 'arrive', 'within', 0, 'then'], stands: '2h' },
  {
    figure: 'plants are cared for during 2 years',
    at: ['entitlement', 'terms', 0, 'then'],
    stands: { lasts: '2 years', from: 'HANDOVER' },
  },
  { figure: '95 % of the plants survive', at: ['targets', 'survival', 'goal'], stands: '>= 95 %' },
  { figure: 'survival counts over the 2 years of care', at: ['targets', 'survival', 'over'], stands: '2 years' },
  {
    figure: 'a dead plant is replaced by the same kind and size',
    at: ['parts', 'replacement', 'same'],
    stands: ['KIND', 'SIZE'],
  },
  { figure: 'that is free', at: ['entitlement', 'rulings', 4, 'then', 'outcome'], stands: 'FREE' },
  {
    figure: 'after that the same care costs a fee',
    at: ['entitlement', 'rulings', 2, 'then', 'outcome'],
    stands: 'PAID',
  },
];
