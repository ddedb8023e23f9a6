import type { RulePath } from '../format/policy-issue.js';
import type { DocumentFigure } from './document-figure.js';

const tiers: RulePath = ['triage', 'rows'];
const answer: RulePath = ['promises', 'answer', 'within'];
const settlement: RulePath = ['approvals', 'settlement', 'rows'];
const loss: RulePath = ['liability', 'loss', 'rows'];
const pulped: RulePath = ['penalties', 'goods-pulped-again', 'rows'];

/** A paper mill's complaints and claims. */
export const P05: readonly DocumentFigure[] = [
  { figure: 'the card is due within 72 h', at: ['promises', 'card', 'within', 0, 'then'], stands: '72h' },
  { figure: 'sales owes the card', at: ['promises', 'card', 'owedBy'], stands: 'AGENT' },
  {
    figure: 'visible damage is reported within 72 h of arrival',
    at: ['promises', 'notice-of-visible-damage', 'within', 0, 'then'],
    stands: '72h',
  },
  {
    figure: 'the 72 h for visible damage run from arrival',
    at: ['promises', 'notice-of-visible-damage', 'from'],
    stands: 'fact arrivedAt',
  },
  {
    figure: 'inner defects are reported within 72 h of opening',
    at: ['promises', 'notice-of-inner-defect', 'within', 0, 'then'],
    stands: '72h',
  },
  {
    figure: 'the 72 h for inner defects run from opening',
    at: ['promises', 'notice-of-inner-defect', 'from'],
    stands: 'fact openedAt',
  },
  {
    figure: 'visible damage reported after more than 72 h is late',
    at: ['entitlement', 'rulings', 3, 'when', 'hoursSinceArrival'],
    stands: '> 72 h',
  },
  {
    figure: 'an inner defect reported after more than 72 h is late',
    at: ['entitlement', 'rulings', 4, 'when', 'hoursSinceOpening'],
    stands: '> 72 h',
  },
  { figure: 'above 10,000: told to the general manager', at: [...tiers, 2, 'when', 'loss'], stands: '> 10,000 CNY' },
  {
    figure: 'at most 1,000 and clear: the technical centre alone',
    at: [...tiers, 3, 'when'],
    stands: { loss: '<= 1,000 CNY', responsibility: 'CLEAR' },
  },
  { figure: 'everything between: a service team', at: [...tiers, 4, 'otherwise', 'tier'], stands: 'SERVICE_TEAM' },
  { figure: 'above 10,000 the answer has longest', at: [...answer, 2, 'when', 'loss'], stands: '> 10,000 CNY' },
  { figure: 'above 10,000 the answer is due in 30 days', at: [...answer, 2, 'then'], stands: '30 days' },
  {
    figure: 'at most 1,000 and clear the answer has least',
    at: [...answer, 3, 'when'],
    stands: { loss: '<= 1,000 CNY', responsibility: 'CLEAR' },
  },
  { figure: 'at most 1,000 and clear the answer is due in 3 days', at: [...answer, 3, 'then'], stands: '3 days' },
  { figure: 'at most 10,000 or unclear: 15 days', at: [...answer, 4, 'otherwise'], stands: '15 days' },
  {
    figure: 'an especially grave one, too, is answered in 30 days',
    at: ['parameters', 'grave-answer', 'value'],
    stands: '30 days',
  },
  {
    figure: 'the technical centre decides alone',
    at: [...settlement, 0, 'then'],
    stands: { steps: ['TECHNICAL_CENTRE_HEAD'] },
  },
  {
    figure: 'the deputy general manager is reported to',
    at: [...settlement, 1, 'then'],
    stands: { steps: ['TECHNICAL_CENTRE_HEAD'], tell: ['DEPUTY_GENERAL_MANAGER'] },
  },
  {
    figure: 'the deputy agrees, the general manager is told',
    at: [...settlement, 2, 'then'],
    stands: { steps: ['DEPUTY_GENERAL_MANAGER'], tell: ['GENERAL_MANAGER'] },
  },
  {
    figure: 'the board meeting agrees to what is especially grave',
    at: [...settlement, 3, 'then', 'steps', 1],
    stands: { board: 'BOARD_MEETING' },
  },
  {
    figure: 'a service team needs the consent of the deputy',
    at: ['approvals', 'service-team', 'rows', 1, 'otherwise', 'steps'],
    stands: ['TECHNICAL_CENTRE_HEAD', 'DEPUTY_GENERAL_MANAGER'],
  },
  { figure: 'misuse by the customer', at: [...loss, 0, 'then'], stands: { CUSTOMER_ITSELF: '100 %' } },
  { figure: "the customer's own handling", at: [...loss, 1, 'then'], stands: { CUSTOMER_ITSELF: '100 %' } },
  { figure: 'the company bears the other half', at: [...loss, 2, 'then'], stands: { COMPANY: '100 %' } },
  {
    figure: 'inner defects 70/30',
    at: [...loss, 3, 'then'],
    stands: { WORKSHOP: '70 %', QUALITY_INSPECTION: '30 %' },
  },
  {
    figure: 'rewound, torn, wet edges, whiteness 70/30',
    at: [...loss, 4, 'then'],
    stands: { WORKSHOP: '70 %', QUALITY_INSPECTION: '30 %' },
  },
  {
    figure: 'inclusions and inner softness 90/10',
    at: [...loss, 5, 'then'],
    stands: { WORKSHOP: '90 %', QUALITY_INSPECTION: '10 %' },
  },
  { figure: 'packaging not signed for: workshop', at: [...loss, 6, 'then'], stands: { WORKSHOP: '100 %' } },
  { figure: 'packaging before loading: stores', at: [...loss, 7, 'then'], stands: { WAREHOUSE: '100 %' } },
  { figure: 'packaging after three signatures: carrier', at: [...loss, 8, 'then'], stands: { CARRIER: '100 %' } },
  {
    figure: 'packaging shipped over a missing signature: whoever forced it',
    at: [...loss, 9, 'then'],
    stands: { WHOEVER_FORCED_IT: '100 %' },
  },
  { figure: 'not recovered by a mistake of sales', at: [...loss, 10, 'then'], stands: { SALES: '100 %' } },
  {
    figure: 'transit damage: carrier and insurer',
    at: [...loss, 11, 'then'],
    stands: { CARRIER_AND_INSURER: '100 %' },
  },
  {
    figure: 'a late card that delayed evidence: 200 a time',
    at: ['penalties', 'late-card', 'rows', 0, 'then'],
    stands: { amount: '200 CNY', per: 'TIME' },
  },
  {
    figure: 'evidence and handling missed: 50 % of the loss',
    at: ['penalties', 'late-card', 'rows', 1, 'then'],
    stands: { share: '50 %', of: 'LOSS' },
  },
  { figure: 'a late card is a breach of the 72 h', at: ['penalties', 'late-card', 'on'], stands: 'card' },
  {
    figure: 'a late answer: 200 a time',
    at: ['penalties', 'late-answer', 'rows', 0, 'otherwise'],
    stands: { amount: '200 CNY', per: 'TIME' },
  },
  { figure: 'a late answer: the technical centre', at: ['penalties', 'late-answer', 'of'], stands: 'TECHNICAL_CENTRE' },
  {
    figure: 'workshop 4 machine 7: 1,200 a ton',
    at: [...pulped, 0],
    stands: {
      when: { remedy: 'RETURN', machine: 'WORKSHOP_4_MACHINE_7' },
      then: { amount: '1,200 CNY', per: 'TON' },
      clause: '5.4',
    },
  },
  {
    figure: 'workshop 3 machine 5: 1,000 a ton',
    at: [...pulped, 1],
    stands: {
      when: { remedy: 'RETURN', machine: 'WORKSHOP_3_MACHINE_5' },
      then: { amount: '1,000 CNY', per: 'TON' },
      clause: '5.4',
    },
  },
  {
    figure: 'workshop 3 machine 4: 800 a ton',
    at: [...pulped, 2],
    stands: {
      when: { remedy: 'RETURN', machine: 'WORKSHOP_3_MACHINE_4' },
      then: { amount: '800 CNY', per: 'TON' },
      clause: '5.4',
    },
  },
  {
    figure: 'compensated goods from output',
    at: ['penalties', 'goods-compensated', 'rows', 0, 'then'],
    stands: { measure: 'DEDUCTED_FROM_OUTPUT' },
  },
  {
    figure: 'compensated goods at the ex-works price',
    at: ['penalties', 'goods-compensated', 'rows', 1, 'then'],
    stands: { share: '100 %', of: 'EX_WORKS_PRICE' },
  },
  {
    figure: 'exchanged goods: transport and storage',
    at: ['penalties', 'goods-exchanged', 'rows', 0, 'then'],
    stands: { share: '100 %', of: 'FREIGHT_AND_STORAGE' },
  },
  {
    figure: "a false report: that month's bonus",
    at: ['penalties', 'false-report', 'rows', 0, 'then'],
    stands: { share: '100 %', of: 'MONTHLY_BONUS' },
  },
  {
    figure: 'a false report by a salesperson: 500 from sales',
    at: ['penalties', 'false-report-of-sales', 'rows', 0, 'then'],
    stands: { amount: '500 CNY', per: 'TIME' },
  },
  {
    figure: 'liable units bear the costs of the trip',
    at: ['penalties', 'investigation-trip', 'rows', 0, 'otherwise'],
    stands: { share: '100 %', of: 'COSTS' },
  },
  { figure: 'the ledger is reported monthly', at: ['rounds', 'ledger', 'often'], stands: 'every month' },
  { figure: 'at the start of the month', at: ['parameters', 'ledger-by', 'value'], stands: 'the 5th' },
];
