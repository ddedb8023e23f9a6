import { calendars } from './domain/calendars.js';
import { levelAbove } from './domain/level-above.js';
import { nextChannel } from './domain/next-channel.js';
import { papersDue } from './domain/papers-due.js';
import { dueDates } from './domain/plans.js';
import { priceFor } from './domain/price-for.js';
import { requiresConsent } from './domain/requires-consent.js';
import { owing, planNamed, promised, ruling, warrantyEnd } from './testing/ask.test-kit.js';
import { describeFigures, type Figure } from './testing/figures.test-kit.js';

const bought = { purchase: '2026-03-18', acceptance: '2026-03-20' };
const repair = { kind: 'REPAIR' };

const rulings = ['entitlement', 'rulings'];

/** An excluded cause: the row that excludes it is paid, whatever the warranty says. */
function excluded(figure: string, row: number, cause: string): Figure {
  return {
    figure: `excluded: ${figure}`,
    at: [...rulings, row, 'then', 'outcome'],
    stands: 'PAID',
    instead: 'FREE',
    decides: (policy) => ruling(policy, { component: 'TANK', faultKind: 'TANK_LEAK', cause }),
    as: `PAID ${cause}`,
  };
}

/** A covered fault: the row that names it is free; naming another fault there leaves this one uncovered. */
function covered(figure: string, row: number, component: string, faultKind: string): Figure {
  return {
    figure: `covered: ${figure}`,
    at: [...rulings, row, 'when', 'faultKind'],
    stands: faultKind,
    instead: 'OTHER',
    decides: (policy) => ruling(policy, { component, faultKind }),
    as: 'FREE IN_WARRANTY',
  };
}

function term(figure: string, row: number, component: string, stands: string, as: string): Figure {
  return {
    figure,
    at: ['entitlement', 'terms', row, 'then', 'lasts'],
    stands,
    instead: '24 months',
    decides: (policy) => warrantyEnd(policy, component, bought),
    as,
  };
}

describeFigures('P16', [
  {
    figure: 'on site within 4 h of the call',
    at: ['promises', 'arrive', 'within', 0, 'then'],
    stands: '4h',
    instead: '5h',
    decides: (policy) => promised(policy, 'arrive', repair),
    as: { unit: 'MINUTES', minutes: 240 },
  },
  {
    figure: 'by the local agent',
    at: ['promises', 'arrive', 'owedBy'],
    stands: 'PARTNER',
    instead: 'MANAGER',
    decides: (policy) => owing(policy, repair, 'arrive'),
    as: ['PARTNER', 'MANAGER', 'request.filed', 'visit.arrived'],
  },
  {
    figure: 'put right within 12 h',
    at: ['promises', 'put-right', 'within', 0, 'then'],
    stands: '12h',
    instead: '11h',
    decides: (policy) => promised(policy, 'put-right', repair),
    as: { unit: 'MINUTES', minutes: 720 },
  },
  {
    figure: 'put right, not merely looked at',
    at: ['promises', 'put-right', 'until'],
    stands: 'request.resolved',
    instead: 'visit.arrived',
    decides: (policy) => owing(policy, repair, 'put-right'),
    as: ['PARTNER', 'MANAGER', 'request.filed', 'request.resolved'],
  },
  term('main unit 3 years: tank', 0, 'TANK', '36 months', '2029-03-18'),
  term('main unit 3 years: collector tubes', 0, 'COLLECTOR_TUBES', '36 months', '2029-03-18'),
  term('main unit 3 years: frame', 0, 'FRAME', '36 months', '2029-03-18'),
  term('pipes 1 year', 1, 'PIPES', '12 months', '2027-03-18'),
  term('electrics 1 year', 1, 'ELECTRICS', '12 months', '2027-03-18'),
  excluded('taken apart by the user', 2, 'TAKEN_APART_BY_USER'),
  excluded('taken apart by others', 3, 'TAKEN_APART_BY_OTHERS'),
  excluded('wrong transport', 4, 'WRONG_TRANSPORT'),
  excluded('wrong storage', 5, 'WRONG_STORAGE'),
  excluded('wrong use', 6, 'WRONG_USE'),
  excluded('force majeure', 7, 'FORCE_MAJEURE'),
  excluded('irregular water supply', 8, 'IRREGULAR_WATER_SUPPLY'),
  {
    figure: 'excluded: component past its term',
    at: [...rulings, 11, 'then', 'outcome'],
    stands: 'PAID',
    instead: 'FREE',
    decides: (policy) => ruling(policy, { component: 'PIPES', faultKind: 'PIPE_FAULT', on: '2027-03-19' }),
    as: 'PAID PAST_TERM',
  },
  covered('tube fault', 13, 'COLLECTOR_TUBES', 'TUBE_FAULT'),
  covered('tank leak', 14, 'TANK', 'TANK_LEAK'),
  covered('insulation lost', 15, 'TANK', 'INSULATION_LOST'),
  covered('frame bent', 16, 'FRAME', 'FRAME_BENT'),
  {
    figure: 'price list shown before work',
    at: ['prices', 'consent', 0, 'then', 'shows'],
    stands: 'PRICE_LIST',
    instead: 'FEE',
    decides: (policy) => requiresConsent(policy, 'PAID').shows,
    as: ['PRICE_LIST'],
  },
  {
    figure: 'consent before work',
    at: ['prices', 'consent', 0, 'then', 'required'],
    stands: 'yes',
    instead: 'no',
    decides: (policy) => priceFor(policy, 'PAID', 'LABOUR').mustBeConsented,
    as: true,
  },
  {
    figure: 'ordinary parts at market price',
    at: ['prices', 'basis', 3, 'then'],
    stands: 'MARKET_PRICE',
    instead: 'LIST_PRICE',
    decides: (policy) => priceFor(policy, 'PAID', 'ORDINARY_PART').basis,
    as: 'MARKET_PRICE',
  },
  {
    figure: 'special parts at list price',
    at: ['prices', 'basis', 4, 'then'],
    stands: 'LIST_PRICE',
    instead: 'MARKET_PRICE',
    decides: (policy) => priceFor(policy, 'PAID', 'SPECIAL_PART').basis,
    as: 'LIST_PRICE',
  },
  {
    figure: 'invoice or receipt always',
    at: ['papers', 'invoice', 'on'],
    stands: 'payment.collected',
    instead: 'request.closed',
    decides: (policy) => papersDue(policy, 'payment.collected').map(({ key }) => key),
    as: ['invoice'],
  },
  {
    figure: 'three-level network',
    at: ['network', 'levels', 1],
    stands: { level: 'OFFICE', role: 'MANAGER', label: { 'zh-CN': '办事处', en: 'Regional office' } },
    instead: { level: 'OFFICE', role: 'AGENT', label: { 'zh-CN': '办事处', en: 'Regional office' } },
    decides: (policy) => [
      levelAbove(policy, 'PARTNER'),
      levelAbove(policy, 'MANAGER'),
      levelAbove(policy, 'EXECUTIVE'),
    ],
    as: ['MANAGER', 'EXECUTIVE', null],
  },
  {
    figure: 'hotline 24 h',
    at: ['calendars', 'hotline'],
    stands: { timeZone: 'Asia/Shanghai', open: '24h a day' },
    instead: { timeZone: 'Asia/Shanghai', weekly: { MON: '08:00-20:00' } },
    decides: (policy) => calendars(policy).find(({ name }) => name === policy.channels.hotline?.calendar)?.alwaysOpen,
    as: true,
  },
  {
    figure: 'maintenance twice a year',
    at: ['plans', 'maintenance', 'often'],
    stands: '2 times a year',
    instead: '1 time a year',
    decides: (policy) => dueDates(planNamed(policy, 'maintenance'), bought, '2027-03-20'),
    as: ['2026-09-20', '2027-03-20'],
  },
  {
    figure: 'maintenance is free',
    at: ['plans', 'maintenance', 'free'],
    stands: 'yes',
    instead: 'no',
    decides: (policy) => planNamed(policy, 'maintenance').free,
    as: true,
  },
  {
    figure: 'maintenance is free on the request, too',
    at: [...rulings, 0, 'then', 'outcome'],
    stands: 'FREE',
    instead: 'PAID',
    decides: (policy) => ruling(policy, { facts: { kind: 'MAINTENANCE' } }),
    as: 'FREE MAINTENANCE_IS_FREE',
  },
  {
    figure: 'maintenance by the authorised service',
    at: ['plans', 'maintenance', 'performedBy'],
    stands: 'PARTNER',
    instead: 'AGENT',
    decides: (policy) => planNamed(policy, 'maintenance').performedBy,
    as: 'PARTNER',
  },
  {
    figure: 'training within 2 days of acceptance',
    at: ['training', 'after-acceptance', 'within'],
    stands: '2 days',
    instead: '3 days',
    decides: (policy) => dueDates(planNamed(policy, 'after-acceptance'), bought, '2026-12-31'),
    as: ['2026-03-22'],
  },
  {
    figure: 'training counts from acceptance',
    at: ['training', 'after-acceptance', 'from'],
    stands: 'ACCEPTANCE',
    instead: 'PURCHASE',
    decides: (policy) => dueDates(planNamed(policy, 'after-acceptance'), bought, '2026-12-31'),
    as: ['2026-03-22'],
  },
  {
    figure: 'training of named roles in named topics',
    at: ['training', 'after-acceptance', 'topics'],
    stands: {
      OPERATION: { 'zh-CN': '操作方法', en: 'Operation' },
      DAILY_CARE: { 'zh-CN': '日常维护', en: 'Daily care' },
      SAFETY: { 'zh-CN': '安全事项', en: 'Safety' },
      SIMPLE_FAULTS: { 'zh-CN': '简单故障处理', en: 'Simple faults' },
    },
    instead: { OPERATION: { 'zh-CN': '操作方法', en: 'Operation' } },
    decides: (policy) =>
      [policy.plans[1]?.training?.trainees, policy.plans[1]?.training?.topics].map((set) => Object.keys(set!)),
    as: [
      ['HOUSEHOLDER', 'DAILY_USER'],
      ['OPERATION', 'DAILY_CARE', 'SAFETY', 'SIMPLE_FAULTS'],
    ],
  },
  {
    figure: 'one warranty card per household',
    at: ['papers', 'warranty-card', 'onePer'],
    stands: 'HOUSEHOLD',
    instead: 'ASSET',
    decides: (policy) => papersDue(policy, 'asset.purchased').map(({ key, onePer }) => `${key} per ${onePer}`),
    as: ['warranty-card per HOUSEHOLD'],
  },
  {
    figure: 'work on site follows the hotline',
    at: ['channels', 'ladder', 'steps'],
    stands: ['PHONE', 'ON_SITE'],
    instead: ['PHONE', 'REMOTE', 'ON_SITE'],
    decides: (policy) => nextChannel(policy, 'PHONE')?.channel,
    as: 'ON_SITE',
  },
]);
