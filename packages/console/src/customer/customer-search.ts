import type { CustomerFilter } from '../gql/graphql';

export const customerKeys = ['phone', 'number', 'email', 'name'] as const;
export type CustomerKey = (typeof customerKeys)[number];

/** What a text most likely is: a customer number, an e-mail address, a telephone number, or a name. */
export function guessCustomerKey(text: string): CustomerKey {
  const plain = text.trim();
  if (plain.includes('@')) return 'email';
  if (/^[+\d][\d\s()-]{5,}$/.test(plain)) return 'phone';
  return /^[A-Za-z]{1,4}-?\d+/.test(plain) ? 'number' : 'name';
}

/** Personal data is found by the exact text only: it is stored encrypted, beside a fingerprint of itself. */
export function customerFilter(text: string, key: CustomerKey = guessCustomerKey(text)): CustomerFilter {
  const plain = text.trim();
  return { [key]: key === 'phone' ? plain.replaceAll(/[\s()-]/g, '') : plain };
}
