import { createHmac, timingSafeEqual } from 'node:crypto';

const MAC_BYTES = 12;

/**
 * A code by which anybody who holds the paper of a report may ask whether it is genuine: whose report it is and a mark
 * that only this house can make. 59 letters, digits, `-` and `_`.
 */
export function reportCode(secret: string, organizationId: string, reportId: string): string {
  const named = Buffer.concat([bytesOf(organizationId), bytesOf(reportId)]);
  return Buffer.concat([named, mark(secret, named)]).toString('base64url');
}

/** Whose report a code names; null when this house did not make it. */
export function readReportCode(secret: string, code: string): { organizationId: string; id: string } | null {
  if (!/^[\w-]{59}$/.test(code)) return null;
  const bytes = Buffer.from(code, 'base64url');
  // The last letter has bits to spare: of several that mean the same, one is the code.
  if (bytes.toString('base64url') !== code) return null;
  const named = bytes.subarray(0, 32);
  if (!timingSafeEqual(bytes.subarray(32), mark(secret, named))) return null;
  return { organizationId: uuidOf(named.subarray(0, 16)), id: uuidOf(named.subarray(16)) };
}

const mark = (secret: string, named: Buffer): Buffer =>
  createHmac('sha256', secret).update('reports|').update(named).digest().subarray(0, MAC_BYTES);

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
