import { expect, test } from 'vitest';
import { ImportProgress } from './import-progress.js';

function told(isTTY: boolean, language: 'zh-CN' | 'en', work: (progress: ImportProgress) => void): string {
  let text = '';
  const progress = new ImportProgress({ isTTY, write: (more: string) => (text += more) }, language, () => 0);
  work(progress);
  progress.finish();
  return text;
}

const problem = (row: number) => ({ row, line: row, column: 'at', code: 'EMPTY', value: '', detail: '' }) as const;

test('Elsewhere than on a terminal, progress is a plain line at every tenth', () => {
  const text = told(false, 'en', (progress) =>
    [0, 3, 5, 11, 20].forEach((done) => progress.loading(done, 20, done * 9)),
  );
  expect(text).toBe(
    'loading 0% 0/20 · 0\nloading 15% 3/20 · 27\nloading 25% 5/20 · 45\nloading 55% 11/20 · 99\nloading 100% 20/20 · 180\n',
  );
});

test('On a terminal, progress is a bar that is drawn over itself and taken away at the end', () => {
  const text = told(true, 'zh-CN', (progress) => progress.loading(20, 20, 180));
  expect(text).toBe(`\r\u001b[K导入 ${'█'.repeat(28)} 100% 20/20 · 180\r\u001b[K`);
});

test('A file that is wrong throughout is told in a hundred lines and a count', () => {
  const text = told(false, 'en', (progress) =>
    Array.from({ length: 130 }, (_, at) => progress.problem(problem(at + 2))),
  );
  expect(text.trim().split('\n')).toHaveLength(101);
  expect(text).toContain('… and 30 more');
});
