import type { DocumentFigure } from './document-figure.js';

const flow = ['courses', 'delivery', 'rows', 0, 'otherwise'] as const;
const requirements = ['people', 'requirements'] as const;
const evaluation = ['scorecards', 'service-evaluation'] as const;
const steps = ['improvement', 'nonconformities', 'steps'] as const;
const reducedBy = ['improvement', 'risks', 'reducedBy'] as const;
const control = ['documents', 'control'] as const;

/** The figures of a service system certified to GB/T 27922-2011. */
export const P21: readonly DocumentFigure[] = [
  { figure: 'first the contract', at: [...flow, 0, 'who'], stands: 'SALES' },
  { figure: 'then delivery', at: [...flow, 1, 'who'], stands: 'LOGISTICS' },
  {
    figure: 'then installation and customer training',
    at: [...flow, 2, 'does', 'en'],
    stands: 'installs and trains the customer',
  },
  {
    figure: 'acceptance by both',
    at: ['acceptance', 'stages', 'delivery', 'signedBy'],
    stands: ['CUSTOMER', 'COMPANY'],
  },
  { figure: 'every customer is called back', at: ['feedback', 'callback', 'share'], stands: '100 %' },
  { figure: 'with a satisfaction rate', at: ['feedback', 'callback', 'metric'], stands: 'SATISFACTION' },
  { figure: 'then repair and spare parts', at: [...flow, 5, 'who'], stands: 'TECHNICIAN' },
  {
    figure: 'calls go into the customer file',
    at: ['feedback', 'records', 'customer-file', 'states', 'CALLS', 'en'],
    stands: 'Calls',
  },
  {
    figure: 'complaints go into the customer file',
    at: ['feedback', 'records', 'customer-file', 'states', 'COMPLAINTS', 'en'],
    stands: 'Complaints',
  },
  {
    figure: 'wishes about use',
    at: ['feedback', 'callback', 'questions', 'use', 'answer'],
    stands: 'WORDS',
  },
  {
    figure: 'wishes for improvement',
    at: ['feedback', 'callback', 'questions', 'improvement', 'answer'],
    stands: 'WORDS',
  },
  {
    figure: 'the dispatcher handles complaints',
    at: ['triage', 'rows', 0, 'then', 'owner'],
    stands: 'DISPATCHER',
  },
  { figure: 'the callback agent calls', at: ['feedback', 'callback', 'madeBy'], stands: 'CALLBACK_AGENT' },
  {
    figure: 'the callback agent visits and counts',
    at: ['rounds', 'customer-visits', 'performedBy'],
    stands: 'CALLBACK_AGENT',
  },
  { figure: 'the repair worker installs', at: ['triage', 'rows', 1, 'then', 'owner'], stands: 'TECHNICIAN' },
  { figure: 'the repair worker repairs', at: ['triage', 'rows', 2, 'then', 'owner'], stands: 'TECHNICIAN' },
  {
    figure: 'bench repair of returned units',
    at: ['intake', 'facts', 'place', 'choices', 'BENCH', 'en'],
    stands: 'On the bench, when sent back',
  },
  { figure: 'own outlets', at: ['visits', 'outlets', 'kinds', 'OWN', 'en'], stands: 'Own outlet' },
  { figure: 'entrusted outlets', at: ['visits', 'outlets', 'kinds', 'ENTRUSTED', 'en'], stands: 'Entrusted outlet' },
  { figure: 'the supervisor inspects', at: ['rounds', 'inspection', 'performedBy'], stands: 'SUPERVISOR' },
  { figure: 'the supervisor appraises for the company', at: [...evaluation, 'judgedBy'], stands: 'SUPERVISOR' },
  {
    figure: 'at least 3 years in related posts',
    at: [...requirements, 'experience', 'experience', 'atLeast'],
    stands: '3 years',
  },
  {
    figure: 'trained before starting or changing posts',
    at: [...requirements, 'training', 'before'],
    stands: ['STARTING', 'CHANGING_POSTS'],
  },
  { figure: 'otherwise not allowed to start', at: [...requirements, 'training', 'mayStartWithout'], stands: 'no' },
  {
    figure: 'certificates where the state demands',
    at: [...requirements, 'certificates', 'certified'],
    stands: 'WHERE_THE_STATE_DEMANDS',
  },
  {
    figure: 'the training file counts in the yearly appraisal and promotion',
    at: ['people', 'trainingFile', 'countsIn'],
    stands: ['YEARLY_APPRAISAL', 'PROMOTION'],
  },
  {
    figure: 'training has at least 2 % of the service budget',
    at: ['budgets', 'training', 'atLeast'],
    stands: '2 %',
  },
  { figure: 'of the service budget', at: ['budgets', 'training', 'of'], stands: 'service' },
  { figure: 'the service budget is at least 1 % of sales', at: ['budgets', 'service', 'atLeast'], stands: '1 %' },
  { figure: 'of sales', at: ['budgets', 'service', 'of'], stands: 'SALES' },
  { figure: 'electronic customer data are encrypted', at: ['documents', 'privacy', 'encrypted'], stands: 'yes' },
  {
    figure: 'customer data are seen by nobody else',
    at: ['documents', 'privacy', 'seenBy'],
    stands: ['DISPATCHER', 'CALLBACK_AGENT', 'TECHNICIAN', 'MANAGER', 'SUPERVISOR'],
  },
  { figure: 'evaluated yearly', at: [...evaluation, 'often'], stands: 'every year' },
  { figure: 'the company and each department', at: [...evaluation, 'of'], stands: ['ORGANIZATION', 'DEPARTMENT'] },
  { figure: '100 points', at: [...evaluation, 'total'], stands: '100 points' },
  {
    figure: 'points for the service system, by default',
    at: ['parameters', 'weight-system', 'value'],
    stands: '40 points',
  },
  { figure: 'points for goods service, by default', at: ['parameters', 'weight-goods', 'value'], stands: '35 points' },
  {
    figure: 'points for customer service, by default',
    at: ['parameters', 'weight-customer', 'value'],
    stands: '25 points',
  },
  ...[
    ['>= 95 points', 'FIVE_STARS'],
    ['>= 90 points', 'FOUR_STARS'],
    ['>= 80 points', 'THREE_STARS'],
    ['>= 70 points', 'QUALIFIED'],
  ].map(([score, grade], row) => ({
    figure: `${score}: ${grade}`,
    at: [...evaluation, 'graded', row],
    stands: { when: { score }, then: grade, clause: '6.3' },
  })),
  ...['Reported', 'Cause found', 'Corrective action taken', 'Preventive action taken', 'Verified', 'Closed'].map(
    (step, at) => ({
      figure: `a nonconformity is: ${step}`,
      at: [...steps, ['REPORTED', 'CAUSE_FOUND', 'CORRECTED', 'PREVENTED', 'VERIFIED', 'CLOSED'][at]!, 'en'],
      stands: step,
    }),
  ),
  { figure: 'verified by the supervisor', at: ['improvement', 'nonconformities', 'verifiedBy'], stands: 'SUPERVISOR' },
  { figure: 'never closed unverified', at: ['improvement', 'nonconformities', 'closedUnverified'], stands: 'no' },
  {
    figure: "exceptions only with the general manager's consent",
    at: ['approvals', 'exception', 'rows', 0, 'otherwise', 'steps'],
    stands: ['GENERAL_MANAGER'],
  },
  { figure: 'exceptions are recorded', at: ['documents', 'exceptions', 'recorded'], stands: 'yes' },
  { figure: 'risks are reduced by prevention', at: [...reducedBy, 'PREVENTION', 'en'], stands: 'Prevention' },
  {
    figure: 'by equipment and people',
    at: [...reducedBy, 'EQUIPMENT_AND_PEOPLE', 'en'],
    stands: 'Equipment and people',
  },
  { figure: 'by training', at: [...reducedBy, 'TRAINING', 'en'], stands: 'Training' },
  { figure: 'by resources', at: [...reducedBy, 'RESOURCES', 'en'], stands: 'Resources' },
  { figure: 'risks are reviewed', at: ['improvement', 'risks', 'reviewed'], stands: '$risks-reviewed' },
  ...['Drafted', 'Reviewed', 'Approved', 'Issued', 'Read and acknowledged', 'Superseded'].map((step, at) => ({
    figure: `a policy is: ${step}`,
    at: [...control, 'steps', ['DRAFTED', 'REVIEWED', 'APPROVED', 'ISSUED', 'ACKNOWLEDGED', 'SUPERSEDED'][at]!, 'en'],
    stands: step,
  })),
  {
    figure: 'policies are issued to departments',
    at: [...control, 'issuedTo'],
    stands: ['SERVICE', 'SALES', 'LOGISTICS', 'QUALITY', 'PERSONNEL'],
  },
  { figure: 'and acknowledged', at: [...control, 'acknowledged'], stands: 'yes' },
];
