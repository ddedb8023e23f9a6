import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPolicy } from '../format/load-policy.js';
import { silenceEndsOn } from './silence-ends-on.js';

const directory = new URL('../../../../policies/', import.meta.url);
const NAMES = readdirSync(directory).filter((file) => file.endsWith('.yaml'));
const policyOf = (file: string, change = (text: string) => text) => {
  const loaded = loadPolicy(change(readFileSync(new URL(file, directory), 'utf8')), file);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues[0]));
  return loaded.policy;
};

test.each(NAMES)('%s leaves the customer seven days after the one the work was put to them', (file) => {
  expect(silenceEndsOn(policyOf(file), '2026-02-25')).toBe('2026-03-04');
});

test('another figure gives another day, and a policy without one takes nobody’s silence for a yes', () => {
  const eight = policyOf('P07.yaml', (text) =>
    text.replace(/(counts as acceptance after }\n +value:) 7 days/, '$1 8 days'),
  );
  expect(silenceEndsOn(eight, '2026-02-25')).toBe('2026-03-05');
  const acceptance = { ...eight.acceptance, silenceAccepts: null };
  expect(silenceEndsOn({ ...eight, acceptance }, '2026-02-25')).toBeNull();
});
