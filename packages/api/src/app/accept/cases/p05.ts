import type { Case } from './case.js';

const complaint = { kind: 'COMPLAINT' } as const;
/** A complaint of 1 April 2026, 09:00, about a loss. */
const loss = (says: string, facts: Case['facts'], expect: Case['expect'], at = '2026-04-01 09:00'): Case => ({
  ...complaint,
  says,
  at,
  facts,
  expect,
});
const answeredBy = (due: string) => ({ answer: due, card: '2026-04-04 09:00' });

/** Who bears the loss of a defect. */
const borne = (says: string, facts: Case['facts'], shares: string): Case =>
  loss(says, facts, { liability: { loss: shares } }, '2026-04-02 10:00');

/** What a failing costs. */
const costs = (says: string, facts: Case['facts'], penalties: Record<string, string>): Case =>
  loss(says, facts, { penalties }, '2026-04-03 10:00');

const inner = { defect: 'INNER' } as const;
const visible = { defect: 'VISIBLE' } as const;
const packaging = { faultKind: 'OUTER_PACKAGING' } as const;

/** A paper mill: complaints and claims. */
export const P05: readonly Case[] = [
  loss(
    'a clear loss of 1,000 is settled by the technical centre alone, and answered in 3 days',
    { loss: 1000, responsibility: 'CLEAR' },
    {
      tier: 'TECHNICAL_CENTRE',
      severity: 'ORDINARY',
      owner: 'ENGINEER',
      promises: answeredBy('2026-04-04 09:00'),
      approvals: { settlement: 'TECHNICAL_CENTRE_HEAD', 'service-team': 'nobody', claim: 'TECHNICAL_CENTRE_HEAD' },
    },
  ),
  loss(
    'a clear loss of 1,000.01 needs a service team, and is answered in 15 days',
    { loss: 1000.01, responsibility: 'CLEAR' },
    {
      tier: 'SERVICE_TEAM',
      severity: 'SERIOUS',
      promises: answeredBy('2026-04-16 09:00'),
      approvals: {
        settlement: 'TECHNICAL_CENTRE_HEAD; tells DEPUTY_GENERAL_MANAGER',
        'service-team': 'TECHNICAL_CENTRE_HEAD, then DEPUTY_GENERAL_MANAGER',
        claim: 'TECHNICAL_CENTRE_HEAD',
      },
    },
  ),
  loss(
    'where responsibility is unclear a small loss needs a service team, too',
    { loss: 1000, responsibility: 'UNCLEAR' },
    { tier: 'SERVICE_TEAM', promises: answeredBy('2026-04-16 09:00') },
  ),
  loss(
    'a loss of 10,000 is answered in 15 days',
    { loss: 10_000, responsibility: 'CLEAR' },
    { tier: 'SERVICE_TEAM', promises: answeredBy('2026-04-16 09:00') },
  ),
  loss(
    'a loss of 10,000.01 is agreed by the deputy, told to the general manager, and answered in 30 days',
    { loss: 10_000.01, responsibility: 'CLEAR' },
    {
      tier: 'GENERAL_MANAGER_TOLD',
      severity: 'MAJOR',
      priority: 'HIGH',
      promises: answeredBy('2026-05-01 09:00'),
      approvals: {
        settlement: 'DEPUTY_GENERAL_MANAGER; tells GENERAL_MANAGER',
        claim: 'DEPUTY_GENERAL_MANAGER; tells GENERAL_MANAGER',
      },
    },
  ),
  loss(
    'what is especially grave needs the board meeting, whatever the loss',
    { loss: 900, responsibility: 'CLEAR', especiallyGrave: true },
    {
      tier: 'BOARD',
      severity: 'ESPECIALLY_GRAVE',
      priority: 'URGENT',
      promises: answeredBy('2026-05-01 09:00'),
      approvals: {
        settlement: 'DEPUTY_GENERAL_MANAGER, then board BOARD_MEETING; tells GENERAL_MANAGER',
        claim: 'DEPUTY_GENERAL_MANAGER, then board BOARD_MEETING; tells GENERAL_MANAGER',
      },
    },
  ),
  {
    says: 'a question is no complaint: no card, no answer by the figure',
    at: '2026-04-01 09:00',
    kind: 'CONSULTATION',
    expect: {
      tier: 'OPINION',
      owner: 'AGENT',
      promises: { card: 'none', answer: 'none' },
      approvals: { claim: 'nobody' },
      pays: 'FREE OPINION',
    },
  },
  loss(
    'visible damage told 72 hours after arrival is in time',
    { ...visible, arrivedAt: '2026-03-29 09:00' },
    { pays: 'FREE CLAIM_IS_LOOKED_INTO', promises: { 'notice-of-visible-damage': 'kept' } },
  ),
  loss(
    'visible damage told 72 hours and a minute after arrival is too late',
    { ...visible, arrivedAt: '2026-03-29 08:59' },
    {
      pays: 'REFUSED NOTICE_TOO_LATE',
      promises: { 'notice-of-visible-damage': 'broken' },
      approvals: { 'late-report': 'DEPUTY_GENERAL_MANAGER' },
    },
  ),
  loss(
    'visible damage told 71 hours 59 after arrival is in time',
    { ...visible, arrivedAt: '2026-03-29 09:01' },
    { pays: 'FREE', promises: { 'notice-of-visible-damage': 'kept', 'notice-of-inner-defect': 'none' } },
  ),
  loss(
    'an inner defect told 72 hours after opening is in time, however long ago the goods came',
    { ...inner, arrivedAt: '2026-03-01 09:00', openedAt: '2026-03-29 09:00' },
    { pays: 'FREE', promises: { 'notice-of-inner-defect': 'kept', 'notice-of-visible-damage': 'none' } },
  ),
  loss(
    'an inner defect told 72 hours and a minute after opening is too late',
    { ...inner, openedAt: '2026-03-29 08:59' },
    { pays: 'REFUSED NOTICE_TOO_LATE', promises: { 'notice-of-inner-defect': 'broken' } },
  ),
  loss(
    "the customer's own misuse is not compensated",
    { cause: 'CUSTOMER_MISUSE' },
    { pays: 'REFUSED CUSTOMER_MISUSE', liability: { loss: 'CUSTOMER_ITSELF 100 %' } },
  ),
  loss(
    "the customer's own handling is paid by nobody here",
    { cause: 'CUSTOMER_HANDLING' },
    { pays: 'REFUSED CUSTOMER_HANDLING', liability: { loss: 'CUSTOMER_ITSELF 100 %' } },
  ),
  ...['WEIGHT', 'STRENGTH', 'HOLES', 'SPECKS', 'UNEVEN', 'OTHER_INNER_DEFECT', 'INFERIOR_GOODS'].map((faultKind) =>
    borne(`${faultKind} is borne 70 to 30`, { faultKind }, 'QUALITY_INSPECTION 30 %, WORKSHOP 70 %'),
  ),
  ...['REWOUND', 'TORN', 'WET_EDGES', 'WHITENESS'].map((faultKind) =>
    borne(`${faultKind} is borne 70 to 30`, { faultKind }, 'QUALITY_INSPECTION 30 %, WORKSHOP 70 %'),
  ),
  ...['INCLUSIONS', 'INNER_SOFTNESS'].map((faultKind) =>
    borne(`${faultKind} is borne 90 to 10`, { faultKind }, 'QUALITY_INSPECTION 10 %, WORKSHOP 90 %'),
  ),
  borne(
    'packaging stores has not signed for is borne by the workshop',
    { ...packaging, handOver: 'NOT_SIGNED_BY_STORES' },
    'WORKSHOP 100 %',
  ),
  borne('packaging before loading is borne by stores', { ...packaging, handOver: 'BEFORE_LOADING' }, 'WAREHOUSE 100 %'),
  borne(
    'packaging after the three signatures is borne by the carrier',
    { ...packaging, handOver: 'THREE_PARTIES_SIGNED' },
    'CARRIER 100 %',
  ),
  borne(
    'what was shipped over a missing signature is borne by whoever forced it',
    { ...packaging, handOver: 'SIGNATURE_MISSING' },
    'WHOEVER_FORCED_IT 100 %',
  ),
  borne(
    'damage in transit is claimed from carrier and insurer',
    { faultKind: 'TRANSIT_DAMAGE' },
    'CARRIER_AND_INSURER 100 %',
  ),
  borne(
    'what a mistake of sales keeps from being recovered stays with sales',
    { faultKind: 'TRANSIT_DAMAGE', lostBySales: true },
    'SALES 100 %',
  ),
  borne('anything else must be found out', { faultKind: 'OTHER' }, 'to be found out'),
  loss(
    'other shares than by the rule need the consent of the deputy',
    { faultKind: 'HOLES' },
    {
      liability: { loss: 'QUALITY_INSPECTION 30 %, WORKSHOP 70 %' },
      approvals: { liability: 'DEPUTY_GENERAL_MANAGER' },
    },
    '2026-04-02 10:00',
  ),
  costs(
    'a late card that delayed evidence costs sales 200 a time',
    { delayed: 'EVIDENCE_DELAYED' },
    { 'late-card': '200 CNY a TIME' },
  ),
  costs(
    'where evidence and handling were both missed, sales bears half of the loss',
    { delayed: 'EVIDENCE_AND_HANDLING_MISSED' },
    { 'late-card': '50 % of LOSS' },
  ),
  costs('a late card that did no harm costs nothing', {}, { 'late-card': 'none', 'late-answer': '200 CNY a TIME' }),
  costs(
    'pulping a ton again costs 1,200 at machine 7 of workshop 4',
    { remedy: 'RETURN', machine: 'WORKSHOP_4_MACHINE_7' },
    { 'goods-pulped-again': '1200 CNY a TON' },
  ),
  costs(
    'pulping a ton again costs 1,000 at machine 5 of workshop 3',
    { remedy: 'RETURN', machine: 'WORKSHOP_3_MACHINE_5' },
    { 'goods-pulped-again': '1000 CNY a TON' },
  ),
  costs(
    'pulping a ton again costs 800 at machine 4 of workshop 3',
    { remedy: 'RETURN', machine: 'WORKSHOP_3_MACHINE_4' },
    { 'goods-pulped-again': '800 CNY a TON' },
  ),
  costs(
    'compensated goods are deducted from output',
    { remedy: 'COMPENSATE', compensatedFrom: 'OUTPUT' },
    { 'goods-compensated': 'DEDUCTED_FROM_OUTPUT' },
  ),
  costs(
    'or cost their price ex works',
    { remedy: 'COMPENSATE', compensatedFrom: 'EX_WORKS_PRICE' },
    { 'goods-compensated': '100 % of EX_WORKS_PRICE', 'goods-exchanged': 'none' },
  ),
  costs(
    'exchanged goods cost transport and storage',
    { remedy: 'EXCHANGE' },
    { 'goods-exchanged': '100 % of FREIGHT_AND_STORAGE', 'goods-pulped-again': 'none' },
  ),
  costs(
    "a false report costs the month's bonus",
    { falseReportBy: 'ENGINEER_OR_INSPECTOR' },
    { 'false-report': '100 % of MONTHLY_BONUS', 'false-report-of-sales': 'none' },
  ),
  costs(
    'and 500 from sales when it is a salesperson',
    { falseReportBy: 'SALESPERSON' },
    { 'false-report': '100 % of MONTHLY_BONUS', 'false-report-of-sales': '500 CNY a TIME' },
  ),
  costs('the liable units bear the trip', {}, { 'investigation-trip': '100 % of COSTS', 'false-report': 'none' }),
];
