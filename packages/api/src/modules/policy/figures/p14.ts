import type { DocumentFigure } from './document-figure.js';

const complaint = ['feedback', 'records', 'complaint', 'states'] as const;
const authority = ['approvals', 'complaint', 'rows'] as const;

/** The figures of a general service policy. */
export const P14: readonly DocumentFigure[] = [
  {
    figure: 'a service file for every product sold',
    at: ['documents', 'files', 'SERVICE_FILE', 'onePer'],
    stands: 'ASSET',
  },
  {
    figure: 'long-standing customers are visited at least once a year',
    at: ['rounds', 'long-standing-customers', 'often', 0],
    stands: { when: { customerGrade: 'LONG_STANDING' }, then: 'every year', clause: '2.1' },
  },
  {
    figure: 'important customers are visited every half year',
    at: ['rounds', 'important-customers', 'often', 0],
    stands: { when: { customerGrade: ['IMPORTANT', 'KEY'] }, then: 'every half year', clause: '2.2' },
  },
  {
    figure: 'long-standing customers are reached by phone, letter, mail',
    at: ['rounds', 'long-standing-customers', 'ways'],
    stands: ['PHONE', 'LETTER', 'EMAIL'],
  },
  {
    figure: 'important customers are reached by phone, letter, mail',
    at: ['rounds', 'important-customers', 'ways'],
    stands: ['PHONE', 'LETTER', 'EMAIL'],
  },
  { figure: 'a complaint states the name', at: [...complaint, 'NAME', 'en'], stands: 'Name' },
  { figure: 'a complaint states the address', at: [...complaint, 'ADDRESS', 'en'], stands: 'Address' },
  { figure: 'a complaint states the contact', at: [...complaint, 'CONTACT', 'en'], stands: 'Contact' },
  {
    figure: 'a complaint states the grade of goods',
    at: [...complaint, 'GOODS_GRADE', 'en'],
    stands: 'Grade of goods',
  },
  {
    figure: 'a complaint states the date of purchase',
    at: [...complaint, 'PURCHASE_DATE', 'en'],
    stands: 'Date of purchase',
  },
  { figure: 'the desk settles what it may', at: [...authority, 1, 'then'], stands: 'no approval' },
  { figure: 'then the head of department', at: [...authority, 2, 'then'], stands: { steps: ['MANAGER'] } },
  {
    figure: 'then the general manager',
    at: [...authority, 3, 'then'],
    stands: { steps: ['MANAGER', 'GENERAL_MANAGER'] },
  },
  {
    figure: "beyond all authority: the general manager's meeting",
    at: [...authority, 4, 'then'],
    stands: { steps: ['MANAGER', { board: 'GENERAL_MANAGER' }] },
  },
  {
    figure: 'disputed quality: the inspection body named in the contract',
    at: ['acceptance', 'dispute', 'settledBy'],
    stands: 'BODY_NAMED_IN_CONTRACT',
  },
  { figure: 'its decision is final', at: ['acceptance', 'dispute', 'final'], stands: 'yes' },
  {
    figure: 'every contact is answered',
    at: ['promises', 'answer', 'within', 0],
    stands: { otherwise: '$answer-within', clause: '4.1' },
  },
];
