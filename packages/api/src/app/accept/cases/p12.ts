import type { Case } from './case.js';

const at = '2026-04-01 09:00';
const plant = { component: 'PLANTS' } as const;

/** A landscaping contractor. */
export const P12: readonly Case[] = [
  {
    says: 'somebody is sent within 2 days',
    at,
    expect: { tier: 'REPAIR', severity: 'ORDINARY', promises: { send: '2026-04-03 09:00', arrive: 'none' } },
  },
  {
    says: 'in an emergency somebody is there within 2 h, on a holiday night as well',
    at: '2026-04-05 23:00',
    facts: { emergency: true },
    expect: {
      tier: 'EMERGENCY',
      priority: 'URGENT',
      owner: 'MANAGER',
      promises: { arrive: '2026-04-06 01:00', send: 'none' },
    },
  },
  { says: 'what is said to be none is no emergency', at, facts: { emergency: false }, expect: { tier: 'REPAIR' } },
  {
    says: 'plant care promises no time',
    at,
    kind: 'MAINTENANCE',
    expect: { tier: 'CARE', promises: { arrive: 'none', send: 'none' } },
  },
  {
    says: 'a dead plant is replaced free on the last day of the 2 years',
    at,
    facts: { ...plant, faultKind: 'PLANT_DEAD' },
    unit: { handedOver: '2024-04-01' },
    expect: { pays: 'FREE DEAD_PLANT_REPLACED' },
  },
  {
    says: 'a day later it is cared for at a fee',
    at,
    facts: { ...plant, faultKind: 'PLANT_DEAD' },
    unit: { handedOver: '2024-03-31' },
    expect: { pays: 'PAID CARE_FOR_A_FEE' },
  },
  {
    says: 'an ailing plant is cared for free within the 2 years',
    at,
    facts: { ...plant, faultKind: 'PLANT_AILING' },
    unit: { handedOver: '2024-04-01' },
    expect: { pays: 'FREE IN_CARE' },
  },
  {
    says: 'paving is under warranty on the last day',
    at,
    facts: { component: 'PAVING' },
    unit: { handedOver: '2025-04-01' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'paving is paid a day later',
    at,
    facts: { component: 'PAVING' },
    unit: { handedOver: '2025-03-31' },
    expect: { pays: 'PAID PAST_TERM' },
  },
  {
    says: 'without a hand-over it is paid',
    at,
    unit: { handedOver: null },
    expect: { pays: 'PAID WARRANTY_NOT_SHOWN' },
  },
];
