import { nextChannel } from './domain/next-channel.js';
import { plans } from './domain/plans.js';
import { priceFor } from './domain/price-for.js';
import { requiresConsent } from './domain/requires-consent.js';
import { trainingComplete } from './domain/training-complete.js';
import { triage } from './domain/triage.js';
import { promised, ruling, warrantyEnd } from './testing/ask.test-kit.js';
import { describeFigures, type Figure } from './testing/figures.test-kit.js';

const usual = { kind: 'CONSULTATION', region: 'CITY', complexity: 'USUAL' };
const complex = { ...usual, complexity: 'COMPLEX' };
const rulings = ['entitlement', 'rulings'];

function onSite(row: number, region: string, stands: string, minutes: number): Figure {
  return {
    figure: `on site in ${region}: ${stands}`,
    at: ['promises', 'on-site', 'within', row, 'then'],
    stands,
    instead: '3h',
    decides: (policy) => promised(policy, 'on-site', { kind: 'REPAIR', region }),
    as: { unit: 'MINUTES', minutes },
  };
}

function adviceOnly(figure: string, row: number, cause: string): Figure {
  return {
    figure: `advice only: ${figure}`,
    at: [...rulings, row, 'then', 'outcome'],
    stands: 'ADVICE_ONLY',
    instead: 'FREE',
    decides: (policy) => ruling(policy, { component: 'SOFTWARE', cause }),
    as: `ADVICE_ONLY ${cause}`,
  };
}

describeFigures('P03', [
  {
    figure: "12 months' free maintenance",
    at: ['entitlement', 'terms', 0, 'then', 'lasts'],
    stands: '12 months',
    instead: '13 months',
    decides: (policy) => warrantyEnd(policy, 'SOFTWARE', { acceptance: '2026-03-18' }),
    as: '2027-03-18',
  },
  {
    figure: 'a usual question is answered within 1 h',
    at: ['promises', 'answer', 'within', 3, 'otherwise'],
    stands: '1h',
    instead: '2h',
    decides: (policy) => promised(policy, 'answer', usual),
    as: { unit: 'MINUTES', minutes: 60 },
  },
  {
    figure: 'a usual question is solved within 8 h',
    at: ['promises', 'solve', 'within', 3, 'otherwise'],
    stands: '8h',
    instead: '9h',
    decides: (policy) => promised(policy, 'solve', usual),
    as: { unit: 'MINUTES', minutes: 480 },
  },
  {
    figure: 'a complex question has a solution in 3 working days',
    at: ['promises', 'propose-solution', 'within', 2, 'then'],
    stands: '3 working days',
    instead: '3 days',
    decides: (policy) => promised(policy, 'propose-solution', complex),
    as: { unit: 'WORKING_DAYS', workingDays: 3 },
  },
  {
    figure: 'a complex question goes to an engineer',
    at: ['triage', 'rows', 2, 'then', 'owner'],
    stands: 'ENGINEER',
    instead: 'AGENT',
    decides: (policy) => [usual, complex].map((facts) => triage(policy, facts).ownerRole),
    as: ['AGENT', 'ENGINEER'],
  },
  {
    figure: 'ladder: phone, remote, on site',
    at: ['channels', 'ladder', 'steps'],
    stands: ['PHONE', 'REMOTE', 'ON_SITE'],
    instead: ['PHONE', 'ON_SITE'],
    decides: (policy) =>
      (['PHONE', 'REMOTE', 'ON_SITE'] as const).map((now) => nextChannel(policy, now)?.channel ?? null),
    as: ['REMOTE', 'ON_SITE', null],
  },
  onSite(0, 'CITY', '2h', 120),
  onSite(1, 'SURROUNDINGS', '12h', 720),
  onSite(2, 'OTHER_PROVINCES', '48h', 2880),
  {
    figure: 'covered: software faults',
    at: [...rulings, 8, 'then', 'outcome'],
    stands: 'FREE',
    instead: 'PAID',
    decides: (policy) => ruling(policy, { component: 'SOFTWARE', faultKind: 'SOFTWARE_FAULT', cause: 'SOFTWARE' }),
    as: 'FREE SOFTWARE_FAULT',
  },
  {
    figure: "covered: repair of data after a user's error",
    at: [...rulings, 9, 'then', 'outcome'],
    stands: 'FREE',
    instead: 'PAID',
    decides: (policy) => ruling(policy, { component: 'SOFTWARE', faultKind: 'DATA_DAMAGED', cause: 'USER_ERROR' }),
    as: 'FREE USER_ERROR_DATA_REPAIR',
  },
  adviceOnly('unstable operating system', 3, 'UNSTABLE_OPERATING_SYSTEM'),
  adviceOnly('virus', 4, 'VIRUS'),
  adviceOnly('operating against procedure', 5, 'AGAINST_PROCEDURE'),
  {
    figure: 'custom changes are quoted, not free',
    at: [...rulings, 2, 'then', 'outcome'],
    stands: 'PAID',
    instead: 'FREE',
    decides: (policy) => ruling(policy, { component: 'SOFTWARE', faultKind: 'CUSTOM_CHANGE' }),
    as: 'PAID CUSTOM_CHANGE',
  },
  {
    figure: 'custom changes: the quote states duration and fee',
    at: ['prices', 'consent', 0, 'then', 'shows'],
    stands: ['DURATION', 'FEE'],
    instead: ['FEE'],
    decides: (policy) => requiresConsent(policy, 'PAID').shows,
    as: ['DURATION', 'FEE'],
  },
  {
    figure: 'custom changes: the fee is the quoted one',
    at: ['prices', 'basis', 3, 'then'],
    stands: 'QUOTED',
    instead: 'LIST_PRICE',
    decides: (policy) => priceFor(policy, 'PAID', 'CUSTOM_WORK').basis,
    as: 'QUOTED',
  },
  {
    figure: 'operators are trained until each can work alone',
    at: ['training', 'operators', 'goal'],
    stands: 'WORKS_ALONE',
    instead: 'ATTENDED',
    decides: (policy) =>
      trainingComplete(plans(policy)[0]!.training!, [
        { name: '王芳', attended: true, worksAlone: true },
        { name: '李强', attended: true, worksAlone: false },
      ]),
    as: { complete: false, waitingFor: ['李强'] },
  },
]);
