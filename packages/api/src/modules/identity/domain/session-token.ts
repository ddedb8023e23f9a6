/**
 * What a browser holds: the organization's id, so that row level security is set before the first read, and a secret of
 * 256 bits. Only the secret's digest is stored.
 */
export interface SessionToken {
  readonly organizationId: string;
  readonly secret: string;
}

const SHAPE = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.([\w-]{43})$/;

export const writeToken = ({ organizationId, secret }: SessionToken) =>
  `${organizationId.replaceAll('-', '')}.${secret}`;

export function readToken(text: string | undefined): SessionToken | null {
  const match = text && SHAPE.exec(text);
  return match ? { organizationId: match.slice(1, 6).join('-'), secret: match[6]! } : null;
}
