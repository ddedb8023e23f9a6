import type { InputIssue } from '../../../kernel/refusal.js';

/** What a visit asks the customer to pay. All in minor units of one currency, of all visits of the request together. */
export interface Payment {
  /** For parts that are not covered. */
  readonly partsMinor: number;
  readonly collectedMinor: number;
}

/**
 * Whether the customer pays no more than was agreed. `agreedMinor` is the total consented to, null without a consent:
 * then nothing may be charged, and the consent is missing.
 */
export function checkPayment(
  { partsMinor, collectedMinor }: Payment,
  agreedMinor: number | null,
): { readonly consentMissing: boolean; readonly issues: readonly InputIssue[] } {
  if (agreedMinor === null) return { consentMissing: partsMinor > 0 || collectedMinor > 0, issues: [] };
  const beyond = (path: string, minor: number): InputIssue[] =>
    minor > agreedMinor ? [{ path, code: 'visit.beyondAgreed' }] : [];
  return {
    consentMissing: false,
    issues: [...beyond('parts', partsMinor), ...beyond('collectedMinor', collectedMinor)],
  };
}
