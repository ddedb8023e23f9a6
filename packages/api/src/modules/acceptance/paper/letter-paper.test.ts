import { expect, test } from 'vitest';
import { letterHash } from './letter-hash.js';
import { letterPaper, LetterUnprintable, type LetterContent } from './letter-paper.js';

const text = {
  number: 'W-2026-000001',
  cause: '养护不足，梁底出现裂缝。',
  remedy: '清缝、灌浆，养护三天。',
  result: '复测合格，客户验收。',
};
const letter: LetterContent = {
  ...text,
  contentHash: letterHash(text),
  organizationName: '某构件厂',
  hotline: '400-800-1234',
  customerName: '王海涛',
  request: { number: 'R-2026-000001', title: '梁底裂缝', filedAt: '2026-11-02T01:00:00.000Z' },
  unit: 'L-600 · SN-1',
  sentAt: '2026-11-06T02:00:00.000Z',
  timeZone: 'Asia/Shanghai',
};

test.each(['zh-CN', 'en'] as const)('a letter is printed for a reader of %s, the same each time', async (language) => {
  const [one, other] = [await letterPaper(letter, language), await letterPaper(letter, language)];
  expect(Buffer.from(one.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
});

test('a letter whose words were changed since it was sent is not printed', async () => {
  for (const change of [{ cause: '设计' }, { remedy: '更换' }, { result: '不合格' }, { number: 'W-2026-000002' }])
    await expect(letterPaper({ ...letter, ...change }, 'en')).rejects.toThrow(LetterUnprintable);
});
