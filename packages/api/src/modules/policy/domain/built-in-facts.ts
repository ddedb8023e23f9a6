import { CustomerGrade, Entitlement, RequestChannel, RequestKind } from '@aftercare/schema';
import type { FactCatalogue, FactType } from '../../../kernel/decision-table/index.js';
import { PriceLine } from './price-line.js';
import { RegistrationStatus } from './registration-status.js';
import { WarrantyStatus } from './warranty-status.js';

/** Facts every request has, besides those its policy asks for. */
export const requestFacts: FactCatalogue = {
  kind: oneOf(RequestKind, false),
  channel: oneOf(RequestChannel, true),
  customerGrade: oneOf(CustomerGrade, true),
  /** The end of the time the customer asks for. */
  wishedTime: { kind: 'moment', optional: true },
};

/** Facts worked out before an entitlement is ruled on. */
export const entitlementFacts: FactCatalogue = {
  warranty: oneOf(WarrantyStatus, false),
  registration: oneOf(RegistrationStatus, false),
};

/** What was decided before, and the amount in question, for those who must agree to something. */
export function approvalFacts(triage: { readonly tiers: object; readonly severities: object }): FactCatalogue {
  const named = (labels: object): FactType => ({ kind: 'choice', values: Object.keys(labels), optional: true });
  return {
    tier: named(triage.tiers),
    severity: named(triage.severities),
    amount: { kind: 'number', unit: 'CNY', min: 0, optional: true },
  };
}

/** Facts of one line of a quote. */
export const priceFacts: FactCatalogue = {
  outcome: oneOf(Entitlement, false),
  line: oneOf(PriceLine, false),
};

/** Facts of the question whether consent is needed. */
export const consentFacts: FactCatalogue = { outcome: oneOf(Entitlement, false) };

/** Facts of whom a round is for: a customer of some grade, with or without a unit under warranty. */
export const customerFacts: FactCatalogue = {
  customerGrade: oneOf(CustomerGrade, false),
  inWarranty: { kind: 'yesNo', optional: false },
};

function oneOf(set: Readonly<Record<string, string>>, optional: boolean): FactType {
  return { kind: 'choice', values: Object.values(set), optional };
}
