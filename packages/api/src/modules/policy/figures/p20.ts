import type { RulePath } from '../format/policy-issue.js';
import type { DocumentFigure } from './document-figure.js';

const dealers: RulePath = ['partners', 'dealers'];
const owner = (row: number): RulePath => ['triage', 'rows', row, 'then', 'owner'];

/** Farm machinery, through dealers. */
export const P20: readonly DocumentFigure[] = [
  { figure: 'a request is arranged within 2 h', at: ['promises', 'arrange', 'within', 0, 'then'], stands: '2h' },
  { figure: 'take-up is checked after 4 h', at: ['promises', 'take-up', 'within', 0, 'then'], stands: '4h' },
  { figure: 'counted from when it was forwarded', at: ['promises', 'take-up', 'from'], stands: 'request.arranged' },
  { figure: 'not taken up: escalated', at: ['promises', 'take-up', 'escalateTo'], stands: 'LEVEL_ABOVE' },
  {
    figure: 'the registration card is back within 20 days of sale',
    at: ['entitlement', 'registration'],
    stands: { within: '20 days', of: 'PURCHASE', clause: '1.3' },
  },
  { figure: 'a late card: no service', at: ['entitlement', 'rulings', 2, 'then', 'outcome'], stands: 'REFUSED' },
  { figure: 'no card: no service', at: ['entitlement', 'rulings', 3, 'then', 'outcome'], stands: 'REFUSED' },
  { figure: 'beyond scope: paid service', at: ['entitlement', 'rulings', 4, 'then', 'outcome'], stands: 'PAID' },
  { figure: 'urgent ones are reported upward', at: owner(2), stands: 'MANAGER' },
  { figure: 'bought-in goods: salesperson', at: owner(3), stands: 'AGENT' },
  { figure: 'unusual faults: engineers', at: owner(4), stands: 'ENGINEER' },
  { figure: 'usual faults: dealer', at: ['triage', 'rows', 5, 'otherwise', 'owner'], stands: 'PARTNER' },
  { figure: 'parts are cash on delivery', at: [...dealers, 'delivery', 'payment'], stands: 'CASH_ON_DELIVERY' },
  { figure: 'parts are ordered 30 days before the season', at: [...dealers, 'orders', 'ahead'], stands: '30 days' },
  { figure: 'a reserve is held', at: [...dealers, 'orders', 'reserve'], stands: 'yes' },
  {
    figure: 'no reserve: late service is on the dealer',
    at: ['liability', 'late-service', 'rows', 0, 'then'],
    stands: { DEALER: '100 %' },
  },
  {
    figure: 'old parts come back on two fixed dates a year',
    at: ['parts', 'oldParts', 'returnedOn'],
    stands: ['$old-parts-first', '$old-parts-second'],
  },
  { figure: 'the first date', at: ['parameters', 'old-parts-first', 'value'], stands: '06-30' },
  { figure: 'the second date', at: ['parameters', 'old-parts-second', 'value'], stands: '12-20' },
  { figure: 'or with a return truck', at: ['parts', 'oldParts', 'orWithReturnTruck'], stands: 'yes' },
  { figure: 'without the part no settlement', at: ['parts', 'oldParts', 'settledWithout'], stands: 'no' },
  { figure: 'the technical department appraises', at: ['parts', 'oldParts', 'appraisedBy'], stands: 'TECHNICAL' },
  {
    figure: 'settlement needs record, part and appraisal',
    at: [...dealers, 'settlement', 'needs'],
    stands: ['SERVICE_RECORD', 'RETURNED_PART', 'APPRAISAL'],
  },
  {
    figure: 'settlement is set off against the receivable',
    at: [...dealers, 'settlement', 'setOffAgainst'],
    stands: 'RECEIVABLE',
  },
  { figure: 'product fault: the company', at: [...dealers, 'returns', 0, 'then'], stands: { freight: 'COMPANY' } },
  {
    figure: 'taken apart: the dealer, with the labour',
    at: [...dealers, 'returns', 1, 'then'],
    stands: { freight: 'DEALER', restoring: 'DEALER' },
  },
  {
    figure: 'otherwise unsold: the dealer',
    at: [...dealers, 'returns', 2, 'otherwise'],
    stands: { freight: 'DEALER' },
  },
  {
    figure: 'two seasons unsold and not returned: deemed sold',
    at: [...dealers, 'unsold', 0],
    stands: { when: { seasonsUnsold: '>= 2 seasons', returned: 'no' }, then: 'DEEMED_SOLD', clause: '6.4' },
  },
  { figure: 'good work is rewarded', at: [...dealers, 'graded', 0, 'then'], stands: 'REWARDED' },
  {
    figure: 'fraud or grave failure: downgraded',
    at: [...dealers, 'graded', 1],
    stands: { when: { conduct: ['FRAUD', 'GRAVE_FAILURE'] }, then: 'DOWNGRADED', clause: '7.2' },
  },
];
