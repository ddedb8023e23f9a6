import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../policies/', import.meta.url);

/** The text of one of the written policies, such as P16. */
export const policyFile = (name: string): string => readFileSync(new URL(`${name}.yaml`, folder), 'utf8');

/** All of them, by name. */
export const policyNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''));
