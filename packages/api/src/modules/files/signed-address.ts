import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed address says; short names, since it stands in a URL. */
export type Claims = Readonly<Record<string, string | number | null>>;

/** Writes claims and their end into a URL part that cannot be altered. `until` in epoch seconds. */
export function sign(secret: string, purpose: string, claims: Claims, until: number): string {
  const body = Buffer.from(JSON.stringify({ ...claims, until })).toString('base64url');
  return `${body}.${mac(secret, purpose, body)}`;
}

/** The claims; null when altered, made for another purpose, or past their end. */
export function verify<C extends Claims>(
  secret: string,
  purpose: string,
  signed: string,
  nowSeconds: number,
): (C & { until: number }) | null {
  const [body = '', signature = ''] = signed.split('.');
  const expected = mac(secret, purpose, body);
  if (signature.length !== expected.length || !timingSafeEqual(Buffer.from(signature), Buffer.from(expected)))
    return null;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as C & { until: number };
  return claims.until >= nowSeconds ? claims : null;
}

const mac = (secret: string, purpose: string, body: string) =>
  createHmac('sha256', secret).update(`${purpose}|${body}`).digest('base64url');
