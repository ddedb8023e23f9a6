import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyNamed, valuesOf, writtenAt, type FilePath } from '../testing/policy-file.test-kit.js';
import type { DocumentFigure } from './document-figure.js';

/** Sections that hold words, names and questions; a figure there is a label of something, not a rule. */
const WORDS = new Set(['policy', 'title', 'clauses', 'parameters', 'roles', 'offices', 'departments', 'intake']);
const LANGUAGES = new Set(['zh-CN', 'en']);
/** Always open is no limit. */
const NO_LIMIT = '24h a day';

const here = (path: string): URL => new URL(path, import.meta.url);
const policies = readdirSync(here('../../../../policies'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));
const listed = new Map<string, readonly DocumentFigure[]>();
for (const name of policies) {
  const number = name.slice(1).toLowerCase();
  if (!existsSync(here(`./p${number}.ts`))) continue;
  const list = (await import(`./p${number}.ts`)) as Readonly<Record<string, readonly DocumentFigure[]>>;
  listed.set(name, list[name]!);
}

describe('the figures of the written policies', () => {
  it('are listed for every policy that comes with the product', () => {
    const decidedOneByOne = (name: string): boolean => existsSync(here(`../${name.toLowerCase()}.figures.test.ts`));
    expect(policies.length).toBeGreaterThan(0);
    expect(policies.filter((name) => !listed.has(name) && !decidedOneByOne(name))).toEqual([]);
  });
});

describe.each([...listed])('every figure of %s', (name, figures) => {
  it('is part of a policy that can decide', () => {
    expect(policyNamed(name).name).toBe(name);
  });

  it.each(figures)('$figure: stands in the file', ({ at, stands }) => {
    expect(writtenAt(name, at)).toEqual(stands);
  });

  it('stands in the list: none is forgotten', () => {
    const places = figures.map(({ at }) => at);
    const isListed = (path: FilePath): boolean => places.some((place) => place.every((step, at) => step === path[at]));
    const forgotten = valuesOf(name).filter(([path, value]) => isFigure(name, path, value) && !isListed(path));
    expect(forgotten).toEqual([]);
  });

  it('comes from a clause, and every clause has a rule', () => {
    const cited = valuesOf(name).flatMap(([path, clause]) => (path.at(-1) === 'clause' ? [clause] : []));
    expect([...new Set(cited)].toSorted()).toEqual(Object.keys(policyNamed(name).clauses).toSorted());
  });
});

/** A number, or words with one: `72h`, `<= 1,000 CNY`, `70 %`, `every 4h`, `08:30-17:00`, `2 times a year`. */
function isFigure(name: string, path: FilePath, value: unknown): boolean {
  if (WORDS.has(String(path[0])) || path.includes('facts')) return false;
  if (LANGUAGES.has(String(path.at(-1))) || path.at(-1) === 'clause') return false;
  const countable = typeof value === 'number' || /(^|[\s<>=])\d/.test(String(value));
  return countable && value !== NO_LIMIT && clauseOf(name, path) !== 'open';
}

/** The clause of the rule a value stands in: the nearest one around it; what is `open` is no figure of the document. */
function clauseOf(name: string, path: FilePath): unknown {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const rule = writtenAt(name, path.slice(0, length)) as { readonly clause?: unknown };
    if (rule.clause !== undefined) return rule.clause;
  }
  return null;
}
