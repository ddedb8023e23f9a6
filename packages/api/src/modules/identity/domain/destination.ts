import { refuse, type InputIssue } from '../../../kernel/refusal.js';

/** Where a one-time code is sent. */
export interface Destination {
  readonly channel: 'PHONE' | 'EMAIL';
  readonly address: string;
}

const PHONE = /^\+?[\d][\d\s-]{5,19}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{2,}$/;

/** The one destination an input names. Refuses none, both, and what cannot be one. */
export function destinationOf({ phone, email }: { phone?: string | null; email?: string | null }): Destination {
  const refused = (issue: InputIssue) => refuse.input(issue);
  if (Boolean(phone) === Boolean(email)) throw refused({ path: 'phone', code: 'phoneOrEmail' });
  if (phone && !PHONE.test(phone.trim())) throw refused({ path: 'phone', code: 'phoneMalformed' });
  if (email && !EMAIL.test(email.trim())) throw refused({ path: 'email', code: 'emailMalformed' });
  return phone ? { channel: 'PHONE', address: phone.trim() } : { channel: 'EMAIL', address: email!.trim() };
}
