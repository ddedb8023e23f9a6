import fc from 'fast-check';
import { isScalar, parseDocument, visit, type Scalar } from 'yaml';
import { expect, test } from 'vitest';
import { outlinePolicy } from '../format/outline-policy.js';
import { policyFile } from '../testing/policy-source.test-kit.js';
import { lexiconOf } from './outline-words.js';
import { policyDiff, type PolicyChange } from './policy-diff.js';
import { policyLines } from './policy-lines.js';

const linesOf = (text: string) => {
  const outline = outlinePolicy(text)!;
  return policyLines(outline, lexiconOf(outline));
};
const diff = (before: string, after: string) => policyDiff(linesOf(before), linesOf(after));
const read = (changes: readonly PolicyChange[]) => changes.map(({ sentence }) => sentence);
const p05 = policyFile('P05');

test('a longer time to answer reads like the change of a contract, in both languages', () => {
  const after = p05.replace('then: 3 days,', 'then: 5 days,');
  expect(read(diff(p05, after))).toEqual([
    {
      'zh-CN': '服务承诺 · 答复 · 时限 · 直接损失不超过 1,000 元，且责任是否明确为明确：3 天 → 5 天（第 2.1 条）',
      en: 'Promises · Answer · Within · direct loss is at most 1,000 CNY and whether responsibility is clear is clear: 3 days → 5 days (clause 2.1)',
    },
  ]);
});

test('a bound that moved is one change of its row, not a row gone and another come', () => {
  const [one, ...others] = diff(
    p05,
    p05.replace("loss: '> 10,000 CNY' }, then: 30 days", "loss: '> 20,000 CNY' }, then: 30 days"),
  );
  expect(others).toEqual([]);
  expect(one).toMatchObject({ kind: 'CHANGED', section: 'promises' });
  expect(one!.sentence.en).toBe(
    'Promises · Answer · Within: direct loss is above 10,000 CNY: 30 days → direct loss is above 20,000 CNY: 30 days (clause 2.3)',
  );
});

test('a row that is new, one that is gone, and one that now decides before another', () => {
  const rows = [
    '      - { when: { especiallyGrave: yes }, then: $grave-answer, clause: open }\n',
    "      - { when: { loss: '> 10,000 CNY' }, then: 30 days, clause: '2.3' }\n",
  ] as const;
  const without = p05.replace(rows[1], '');
  expect(read(diff(without, p05)).map(({ en }) => en)).toEqual([
    'Promises · Answer · Within · direct loss is above 10,000 CNY: new: 30 days (clause 2.3)',
  ]);
  expect(diff(p05, without).map(({ kind }) => kind)).toEqual(['REMOVED']);
  const swapped = p05.replace(rows.join(''), rows.toReversed().join(''));
  expect(diff(p05, swapped)).toMatchObject([{ kind: 'MOVED', section: 'promises' }]);
});

test('another wording of a clause, another value of a parameter and the rules that use it', () => {
  const after = p05
    .replace('value: 30 days', 'value: 20 days')
    .replace('en: A file of customers', 'en: One file of customers');
  expect(read(diff(p05, after)).map(({ en }) => en)).toEqual([
    "Clauses · Clause 6.3: A file of customers' opinions is kept. → One file of customers' opinions is kept.",
    'Parameters · Answer to an especially grave complaint · Value: 30 days → 20 days',
    'Promises · Answer · Within · especially grave is yes: 30 days → 20 days (left open by the document)',
  ]);
});

test('what is read the same but written otherwise, as a parameter in place of its value, is told as it is written', () => {
  const after = p05.replace('outcome: $late-notice', 'outcome: REFUSED');
  const [change] = diff(p05, after);
  expect(change!.sentence.en).toMatch(/outcome: \$late-notice; .* → outcome: REFUSED; /);
});

test('a version differs from itself in nothing', () => {
  for (const name of ['P03', 'P05', 'P16', 'P21']) expect(diff(policyFile(name), policyFile(name)), name).toEqual([]);
});

test('whatever single value is written otherwise shows, with its line', () => {
  for (const name of ['P03', 'P05', 'P16', 'P21']) {
    const text = policyFile(name);
    const [before, places] = [linesOf(text), scalarsOf(text)];
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ from, to, source, line }) => {
        const after = text.slice(0, from) + otherwise(source) + text.slice(to);
        const changes = policyDiff(before, linesOf(after));
        expect(changes.length, `${name}:${line}`).toBeGreaterThan(0);
        expect(
          changes.some(({ after: now, before: old }) => Math.min(now?.line ?? line, old?.line ?? line) <= line),
          `${name}:${line}`,
        ).toBe(true);
      }),
      { numRuns: 12 },
    );
  }
});

/** Every plain or quoted value on one line, with where it stands. */
function scalarsOf(text: string) {
  const found: { from: number; to: number; source: string; line: number }[] = [];
  visit(parseDocument(text), {
    Pair: (_, { value }) => add(value),
    Seq: (_, { items }) => items.forEach(add),
  });
  return found;

  function add(node: unknown) {
    if (!isScalar(node) || !node.range || !['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'].includes(node.type ?? '')) return;
    const [from, to] = (node as Scalar).range!;
    found.push({ from, to, source: text.slice(from, to), line: text.slice(0, from).split('\n').length });
  }
}

/** The same kind of value, and another: quoted ones get a word more, plain ones a letter, so that it stays one value. */
const otherwise = (source: string): string =>
  /['"]$/.test(source) ? `${source.slice(0, -1)} x${source.at(-1)}` : `${source}x`;
