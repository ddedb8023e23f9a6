import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knows } from '../../kernel/graphql/messages.js';
import './messages.js';

const here = new URL('./', import.meta.url).pathname;

test('every reason of its own that something is refused for has its sentence, in both languages', () => {
  const written = ['commands', 'domain']
    .flatMap((folder) => readdirSync(join(here, folder)).map((file) => join(here, folder, file)))
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'(investigation\.[a-z]\w+)'/g)].map(([, code]) => code!),
    )
    .filter((code) => !/^investigation\.(opened|recorded|concluded|dropped)$/.test(code));
  expect(written.length).toBeGreaterThan(15);
  expect([...new Set(written)].filter((code) => !knows(code))).toEqual([]);
});
