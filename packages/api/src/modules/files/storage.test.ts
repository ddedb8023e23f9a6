import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DiskStorage, storageKey } from './storage.js';

const directory = mkdtempSync(join(tmpdir(), 'aftercare-test-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('a file is whole as long as it is what its key says: not once it was altered, or is gone', async () => {
  const storage = new DiskStorage(directory);
  const bytes = Buffer.from('a photo of the damage');
  const key = storageKey('mill', createHash('sha256').update(bytes).digest('hex'));
  expect(await storage.isWhole(key)).toBe(false);
  await storage.put(key, bytes);
  expect(await storage.isWhole(key)).toBe(true);
  writeFileSync(join(directory, key), 'a photo of no damage');
  expect(await storage.isWhole(key)).toBe(false);
});
