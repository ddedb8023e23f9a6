import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knows } from '../../kernel/graphql/messages.js';
import './messages.js';

const modules = new URL('../', import.meta.url).pathname;

test('every reason a change may be refused for has its sentence, in both languages', () => {
  const written = ['requests', 'entitlement', 'acceptance', 'feedback', 'registers', 'products']
    .flatMap((name) =>
      readdirSync(join(modules, name, 'commands')).map((file) => join(modules, name, 'commands', file)),
    )
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/code: '(\w+)'|FACT_\w+: '(\w+)'/g)].map(
        ([, code, fact]) => code ?? fact!,
      ),
    );
  expect(written.length).toBeGreaterThan(15);
  expect([...new Set(written)].filter((code) => !knows(code))).toEqual([]);
});
