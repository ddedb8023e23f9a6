import type { RulePath } from '../format/policy-issue.js';
import type { DocumentFigure } from './document-figure.js';

const report: RulePath = ['visits', 'records', 'field-report'];

/** A machine maker: paid and free repair, opinions, installation. */
export const P02: readonly DocumentFigure[] = [
  { figure: 'free inside warranty', at: ['entitlement', 'rulings', 5, 'otherwise', 'outcome'], stands: 'FREE' },
  { figure: 'paid outside', at: ['entitlement', 'rulings', 3, 'then', 'outcome'], stands: 'PAID' },
  { figure: 'paid service is collected on site', at: ['visits', 'fee', 'collected'], stands: 'ON_SITE' },
  {
    figure: 'the information slip goes to quality',
    at: ['visits', 'records', 'information-slip', 'sentTo'],
    stands: 'QUALITY_DEPARTMENT',
  },
  {
    figure: 'quality calls the departments together, then returns a plan',
    at: ['approvals', 'plan', 'rows', 1, 'then', 'steps'],
    stands: [['SALES_HEAD', 'ENGINEERING_HEAD', 'PRODUCTION_HEAD'], 'QUALITY_HEAD'],
  },
  { figure: 'the customer signs the report', at: [...report, 'signedBy'], stands: 'CUSTOMER' },
  { figure: 'and stamps it', at: [...report, 'stamped'], stands: 'yes' },
  { figure: 'the report is filed at sales', at: [...report, 'filedWith'], stands: 'SALES' },
  { figure: 'no report, no reimbursement', at: [...report, 'basisFor'], stands: 'REIMBURSEMENT' },
  {
    figure: 'written feedback goes to quality for improvement',
    at: ['visits', 'records', 'written-feedback', 'basisFor'],
    stands: 'IMPROVEMENT',
  },
  { figure: 'only an approved other way', at: ['visits', 'otherWay', 'approval'], stands: 'other-way' },
  {
    figure: 'the promised time is the one agreed',
    at: ['promises', 'done', 'within', 0, 'then'],
    stands: 'by promisedTime',
  },
  { figure: 'an extension of it is asked for', at: ['promises', 'done', 'extension'], stands: 'more-time' },
  { figure: 'grave opinions go to quality', at: ['triage', 'rows', 0, 'then', 'owner'], stands: 'QUALITY' },
  { figure: 'grave opinions are ahead of the queue', at: ['triage', 'rows', 0, 'then', 'priority'], stands: 'URGENT' },
  { figure: 'ordinary opinions are settled by sales', at: ['triage', 'rows', 1, 'then', 'owner'], stands: 'AGENT' },
  { figure: 'grave opinions are answered by letter', at: ['feedback', 'answers', 0, 'then'], stands: 'LETTER' },
  {
    figure: 'ordinary opinions are answered by letter or phone',
    at: ['feedback', 'answers', 1, 'otherwise'],
    stands: ['LETTER', 'PHONE'],
  },
  { figure: 'reminders are sent', at: ['promises', 'answer', 'remind', 'often'], stands: '$reminded' },
  {
    figure: 'engineering confirms what is to be installed',
    at: ['approvals', 'plan', 'rows', 0, 'then', 'steps'],
    stands: ['ENGINEERING_HEAD'],
  },
  { figure: 'quality dispatches an installation', at: ['triage', 'rows', 2, 'then', 'owner'], stands: 'QUALITY' },
];
