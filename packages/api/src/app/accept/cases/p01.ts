import type { Case } from './case.js';

const at = '2026-04-01 09:00';

/** A steel plant that outsiders enter. */
export const P01: readonly Case[] = [
  {
    says: 'a contractor is admitted by the host department and safety',
    at,
    facts: { outsider: 'CONTRACTOR' },
    expect: { tier: 'WORK', owner: 'DISPATCHER', approvals: { admission: 'HOST_HEAD, then SAFETY_HEAD; tells AGENT' } },
  },
  {
    says: 'a temporary worker, too',
    at,
    facts: { outsider: 'TEMPORARY_WORKER' },
    expect: { approvals: { admission: 'HOST_HEAD, then SAFETY_HEAD; tells AGENT' } },
  },
  {
    says: 'an after-sales person is filed with safety',
    at,
    facts: { outsider: 'AFTER_SALES' },
    expect: { approvals: { admission: 'SAFETY_HEAD; tells AGENT' }, promises: { 'accident-outcome': 'none' } },
  },
  { says: 'where nobody enters nobody admits', at, expect: { approvals: { admission: 'nobody' } } },
  {
    says: 'every use of the deposit is approved, however small',
    at,
    amount: 0.01,
    expect: { approvals: { 'deposit-use': 'SAFETY_HEAD, then GENERAL_MANAGER' } },
  },
  {
    says: 'a missing paper goes to safety, which may stop the work',
    at,
    facts: { matter: 'MISSING_PAPER', outsider: 'CONTRACTOR' },
    expect: { tier: 'STOP_WORK', priority: 'URGENT', owner: 'SUPERVISOR' },
  },
  {
    says: 'a violation goes to safety',
    at,
    facts: { matter: 'VIOLATION' },
    expect: { tier: 'VIOLATION', priority: 'HIGH', owner: 'SUPERVISOR' },
  },
  {
    says: 'the outcome of an accident of an after-sales person is filed within 7 days',
    at,
    facts: { matter: 'ACCIDENT', outsider: 'AFTER_SALES' },
    expect: { tier: 'ACCIDENT', owner: 'MANAGER', promises: { 'accident-outcome': '2026-04-08 09:00' } },
  },
  {
    says: 'an accident of a contractor has no outcome to be filed by others',
    at,
    facts: { matter: 'ACCIDENT', outsider: 'CONTRACTOR' },
    expect: { tier: 'ACCIDENT', promises: { 'accident-outcome': 'none' } },
  },
  {
    says: 'the warranty of the contract covers its last day',
    at,
    unit: { accepted: '2025-04-01' },
    expect: { pays: 'FREE IN_WARRANTY' },
  },
  {
    says: 'a day later the contract says what is paid',
    at,
    unit: { accepted: '2025-03-31' },
    expect: { pays: 'PAID BY_CONTRACT' },
  },
];
