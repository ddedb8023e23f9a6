import type { DocumentFigure } from './document-figure.js';

const complex = ['courses', 'repair', 'rows', 1, 'then'] as const;

/** The hands a complex repair goes through, from the third on. */
const hands = ['ENGINEERING', 'PURCHASING', 'PRODUCTION', 'QUALITY_CONTROL', 'MANAGER', 'AFTER_SALES'].map(
  (who, at): DocumentFigure => ({
    figure: `a complex repair, step ${at + 3}: ${who}`,
    at: [...complex, at + 2, 'who'],
    stands: who,
  }),
);

const season = (name: string, word: string): DocumentFigure => ({
  figure: `the ${name} has its own round`,
  at: ['rounds', name, 'season'],
  stands: { from: `$${word}-from`, to: `$${word}-to` },
});

/** Every figure and decision of the aluminium windows policy, and where it stands. */
export const P18: readonly DocumentFigure[] = [
  { figure: 'cases come in by visit too', at: ['intake', 'channels', 2], stands: 'VISIT' },
  {
    figure: 'the hotline leads to a visit on site',
    at: ['channels', 'ladder', 'steps'],
    stands: ['PHONE', 'ON_SITE'],
  },
  {
    figure: 'the quality problem record states kind, place, cause and remedy',
    at: ['visits', 'records', 'quality-problem', 'states'],
    stands: {
      KIND: { 'zh-CN': '问题类别', en: 'Kind' },
      PLACE: { 'zh-CN': '部位', en: 'Place' },
      CAUSE: { 'zh-CN': '原因', en: 'Cause' },
      REMEDY: { 'zh-CN': '处理办法', en: 'Remedy' },
    },
  },
  {
    figure: 'a simple problem is repaired at once',
    at: ['courses', 'repair', 'rows', 0, 'then', 1],
    stands: { who: 'TECHNICIAN', does: { 'zh-CN': '当场修复', en: 'repairs at once' } },
  },
  {
    figure: 'a complex one gets a plan by after-sales with all departments',
    at: [...complex, 1, 'who'],
    stands: 'AFTER_SALES',
  },
  ...hands,
  {
    figure: 'quality checks the material; what fails stops it',
    at: ['visits', 'checklists', 'repair-material', 'failed'],
    stands: 'STOP',
  },
  {
    figure: 'the customer is told in writing and signs',
    at: ['visits', 'records', 'result', 'signedBy'],
    stands: 'CUSTOMER',
  },
  { figure: 'acceptance takes a signature', at: ['acceptance', 'signatureRequired'], stands: 'yes' },
  { figure: 'it is filed', at: ['visits', 'records', 'result', 'filedWith'], stands: 'AFTER_SALES' },
  {
    figure: 'the warranty lasts 2 years from acceptance',
    at: ['entitlement', 'terms', 0, 'otherwise'],
    stands: { lasts: '2 years', from: 'ACCEPTANCE' },
  },
  {
    figure: 'whoever damaged pays',
    at: ['entitlement', 'rulings', 1, 'then', 'outcome'],
    stands: 'PAID',
  },
  { figure: 'a visit every quarter', at: ['plans', 'quarterly-visit', 'often'], stands: '4 times a year' },
  season('rainy-season', 'rainy'),
  {
    figure: 'in the rainy season, water-tightness is checked by sampling',
    at: ['rounds', 'rainy-season', 'content', 'WATER_TIGHTNESS', 'en'],
    stands: 'Water-tightness, by sampling',
  },
  season('typhoon-season', 'typhoon'),
  {
    figure: 'in the typhoon season a notice goes out',
    at: ['rounds', 'typhoon-season', 'ways'],
    stands: ['MESSAGE', 'PHONE'],
  },
  season('winter', 'winter'),
  {
    figure: 'new material brings a technical visit',
    at: ['visits', 'occasions', 'new-material', 'performedBy'],
    stands: 'ENGINEER',
  },
  { figure: 'bolts are checked after 1 month', at: ['plans', 'bolts', 'within'], stands: '1 month' },
  { figure: 'connectors every half year', at: ['plans', 'connectors', 'often'], stands: '2 times a year' },
  {
    figure: 'glass within 24 h of notice',
    at: ['promises', 'on-site', 'within', 1],
    stands: { when: { kind: 'REPAIR', component: 'GLASS' }, then: '24h', clause: '4.3' },
  },
  { figure: 'sealant and strips yearly', at: ['plans', 'seals', 'often'], stands: '1 time a year' },
  {
    figure: 'a sudden event brings a visit at once',
    at: ['promises', 'on-site', 'within', 0],
    stands: { when: { kind: 'REPAIR', suddenEvent: 'yes' }, then: '$at-once', clause: '3.6' },
  },
  { figure: 'a handbook is handed over', at: ['papers', 'handbook', 'on'], stands: 'asset.accepted' },
  {
    figure: 'users are trained before hand-over',
    at: ['courses', 'hand-over', 'rows', 0, 'otherwise', 0, 'does', 'en'],
    stands: 'trains the users',
  },
];
