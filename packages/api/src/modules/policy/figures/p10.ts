import type { DocumentFigure } from './document-figure.js';

/** Every figure and decision of the LED display policy, and where it stands. */
export const P10: readonly DocumentFigure[] = [
  {
    figure: 'before the sale, a solution is proposed within 2 days',
    at: ['promises', 'pre-sales-solution', 'within', 0, 'then'],
    stands: '2 days',
  },
  {
    figure: 'the hotline answers at once',
    at: ['promises', 'hotline', 'within', 1],
    stands: { otherwise: '$at-once', clause: '2.1' },
  },
  { figure: 'the hotline is always open', at: ['channels', 'hotline', 'calendar'], stands: 'round-the-clock' },
  { figure: 'somebody is on site within 24 h', at: ['promises', 'on-site', 'within', 0, 'then'], stands: '24h' },
  { figure: 'a usual problem is solved within 24 h', at: ['promises', 'solve', 'within', 2, 'then'], stands: '24h' },
  {
    figure: 'a major problem is solved within 5 days',
    at: ['promises', 'solve', 'within', 1, 'then'],
    stands: '5 days',
  },
  {
    figure: 'the factory returns a unit within 5 working days',
    at: ['promises', 'factory-return', 'within', 0, 'then'],
    stands: '5 working days',
  },
  {
    figure: 'those working days count from when the unit reached the factory',
    at: ['promises', 'factory-return', 'from'],
    stands: 'fact unitAtFactory',
  },
  { figure: 'a loaner is free while the unit is down', at: ['visits', 'loaner', 'free'], stands: 'yes' },
  {
    figure: 'parts are to be had for 5 years after a product ends',
    at: ['parts', 'supply', 'after'],
    stands: '5 years',
  },
  {
    figure: 'the warranty runs from final acceptance',
    at: ['entitlement', 'terms', 0, 'otherwise'],
    stands: { lasts: '$warranty', from: 'ACCEPTANCE' },
  },
  {
    figure: 'wrong operation is charged at cost price only',
    at: ['entitlement', 'rulings', 3, 'then', 'outcome'],
    stands: 'COST_PRICE',
  },
  {
    figure: 'force majeure is charged at cost price only',
    at: ['entitlement', 'rulings', 4, 'then', 'outcome'],
    stands: 'COST_PRICE',
  },
  { figure: 'software updates are free', at: ['entitlement', 'rulings', 0, 'then', 'outcome'], stands: 'FREE' },
  {
    figure: 'after the warranty the repair is paid',
    at: ['entitlement', 'rulings', 5, 'then', 'outcome'],
    stands: 'PAID',
  },
  {
    figure: 'installation ends with a first acceptance by both sides',
    at: ['acceptance', 'stages', 'first', 'signedBy'],
    stands: ['CUSTOMER', 'COMPANY'],
  },
  {
    figure: 'final acceptance comes after a trial run',
    at: ['acceptance', 'stages', 'final', 'after'],
    stands: '$trial-run',
  },
  { figure: 'every service is called back', at: ['feedback', 'callback', 'share'], stands: '100 %' },
  {
    figure: 'the callback asks for attitude',
    at: ['feedback', 'callback', 'questions', 'attitude', 'answer'],
    stands: 'MARK',
  },
  {
    figure: 'the callback asks for quality',
    at: ['feedback', 'callback', 'questions', 'quality', 'answer'],
    stands: 'MARK',
  },
  {
    figure: 'the callback asks for skill',
    at: ['feedback', 'callback', 'questions', 'skill', 'answer'],
    stands: 'MARK',
  },
  {
    figure: 'patrol inspections are made within the warranty',
    at: ['rounds', 'patrol', 'often', 0, 'when'],
    stands: { inWarranty: 'yes' },
  },
  {
    figure: "the general manager's visits are unannounced",
    at: ['rounds', 'general-manager', 'unannounced'],
    stands: 'yes',
  },
  { figure: 'training begins with the basics', at: ['training', 'basics', 'goal'], stands: 'ATTENDED' },
  { figure: 'training goes on at the site', at: ['training', 'on-site', 'goal'], stands: 'WORKS_ALONE' },
];
