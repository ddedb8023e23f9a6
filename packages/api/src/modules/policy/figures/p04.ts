import type { DocumentFigure } from './document-figure.js';

/** Within the warranty these causes are free of charge; they stand in the rulings from the fourth on. */
const causes = ['MAKING', 'ASSEMBLY', 'DESIGN', 'MATERIAL'].flatMap((cause, at): DocumentFigure[] => [
  { figure: `a fault of ${cause} is known`, at: ['entitlement', 'rulings', at + 3, 'when'], stands: { cause } },
  { figure: `a fault of ${cause} is free`, at: ['entitlement', 'rulings', at + 3, 'then', 'outcome'], stands: 'FREE' },
]);

/** To whom the analysis of a fault goes, row by row. */
const analysed = ['ENGINEERING', 'PURCHASING', 'PRODUCTION'].map((who, at): DocumentFigure => ({
  figure: `the analysis goes to the responsible department: ${who}`,
  at: ['courses', 'analysis', 'rows', at, 'then', 1, 'who'],
  stands: who,
}));

/** Every figure and decision of the equipment maker's duties, and where it stands. */
export const P04: readonly DocumentFigure[] = [
  {
    figure: 'the warranty runs for as long as the company says',
    at: ['entitlement', 'terms', 0, 'otherwise'],
    stands: { lasts: '$warranty', from: '$warranty-start' },
  },
  ...causes,
  {
    figure: 'engineering analyses each fault',
    at: ['courses', 'fault', 'rows', 1, 'otherwise', 0, 'who'],
    stands: 'ENGINEERING',
  },
  {
    figure: 'in a fault of design, engineering gives the remedy first',
    at: ['courses', 'fault', 'rows', 0, 'then', 1, 'who'],
    stands: 'ENGINEERING',
  },
  {
    figure: 'purchasing sees that nothing is missing',
    at: ['visits', 'checklists', 'nothing-missing', 'checkedBy'],
    stands: 'PURCHASING',
  },
  {
    figure: 'with a part missing, equipment does not leave',
    at: ['visits', 'checklists', 'nothing-missing', 'failed'],
    stands: 'STOP',
  },
  {
    figure: 'suppliers are called in writing',
    at: ['parts', 'suppliers', 'serviceOrder', 'inWriting'],
    stands: 'yes',
  },
  {
    figure: 'the call states eight things',
    at: ['parts', 'suppliers', 'serviceOrder', 'states'],
    stands: {
      DEVICE: { 'zh-CN': '设备', en: 'Device' },
      MODEL: { 'zh-CN': '型号', en: 'Model' },
      QUANTITY: { 'zh-CN': '数量', en: 'Quantity' },
      ADDRESS: { 'zh-CN': '地址', en: 'Address' },
      CONTACT_NAME: { 'zh-CN': '联系人', en: 'Contact name' },
      PHONE: { 'zh-CN': '电话', en: 'Phone' },
      DEADLINE: { 'zh-CN': '期限', en: 'Deadline' },
      COST_BEARER: { 'zh-CN': '费用承担方', en: 'Who bears the cost' },
    },
  },
  {
    figure: 'the supplier keeps the deadline it was given',
    at: ['promises', 'supplier-service', 'within', 0, 'then'],
    stands: 'by supplierDeadline',
  },
  {
    figure: 'an overdue supplier is reminded',
    at: ['promises', 'supplier-service', 'remind', 'often'],
    stands: '$tracking',
  },
  {
    figure: 'its service is followed until solved',
    at: ['parts', 'suppliers', 'serviceOrder', 'until'],
    stands: 'request.resolved',
  },
  {
    figure: 'and reported on',
    at: ['parts', 'suppliers', 'serviceOrder', 'reportedTo'],
    stands: 'AFTER_SALES',
  },
  { figure: 'production ships the parts', at: ['parts', 'shipment', 'doneBy'], stands: 'PRODUCTION' },
  {
    figure: 'the shipment states five things',
    at: ['parts', 'shipment', 'states'],
    stands: {
      MODEL: { 'zh-CN': '型号', en: 'Model' },
      QUANTITY: { 'zh-CN': '数量', en: 'Quantity' },
      ARRIVAL_DATE: { 'zh-CN': '到货日期', en: 'Arrival date' },
      SHIP_TO_SITE: { 'zh-CN': '是否直发现场', en: 'Straight to the site' },
      CONTACT: { 'zh-CN': '联系人', en: 'Contact' },
    },
  },
  {
    figure: 'parts leave at once',
    at: ['promises', 'ship-parts', 'within', 0],
    stands: { when: { kind: 'PARTS' }, then: '$ship-at-once', clause: '4.1' },
  },
  {
    figure: 'quality gathers every fault form',
    at: ['visits', 'records', 'fault-form', 'sentTo'],
    stands: 'QUALITY_CONTROL',
  },
  {
    figure: 'quality gathers every repair form',
    at: ['visits', 'records', 'repair-form', 'sentTo'],
    stands: 'QUALITY_CONTROL',
  },
  { figure: 'causes are looked for again and again', at: ['improvement', 'sources', 'often'], stands: '$analysis' },
  ...analysed,
  { figure: 'training while it is installed', at: ['training', 'installation-phase', 'goal'], stands: 'ATTENDED' },
  { figure: 'training when use begins', at: ['training', 'first-use-phase', 'goal'], stands: 'WORKS_ALONE' },
  { figure: 'training in regular use', at: ['training', 'regular-use-phase', 'goal'], stands: 'WORKS_ALONE' },
  {
    figure: 'key customers are visited',
    at: ['rounds', 'key-customers', 'often', 0],
    stands: { when: { customerGrade: 'KEY' }, then: '$key-visits', clause: '6.2' },
  },
  {
    figure: 'satisfaction is surveyed periodically',
    at: ['feedback', 'surveys', 'satisfaction', 'often'],
    stands: '$surveys',
  },
  { figure: 'parts are promoted', at: ['parts', 'promotion', 'doneBy'], stands: 'AFTER_SALES' },
];
