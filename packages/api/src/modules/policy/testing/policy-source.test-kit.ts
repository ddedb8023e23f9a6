import { readFileSync } from 'node:fs';

/** The text of one of the written policies, such as P16. */
export const policyFile = (name: string): string =>
  readFileSync(new URL(`../../../../policies/${name}.yaml`, import.meta.url), 'utf8');
