import { createHash } from 'node:crypto';

/** PostgreSQL keeps prepared statements per connection for its lifetime, so only so many texts get a name. */
const MAX_NAMES = 1000;
const names = new Map<string, string>();

/** The name a statement's text is prepared under; empty, and so prepared each time, once there are too many. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MAX_NAMES) return '';
  const name = `q${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
