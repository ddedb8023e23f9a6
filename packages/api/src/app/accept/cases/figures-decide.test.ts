import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { loadPolicy } from '../../../modules/policy/index.js';
import { CASES } from './all-cases.js';
import { judgeByRules } from './judge-by-rules.js';
import type { Case } from './case.js';
import { WORDS } from './waiting-figures.js';

/** Sections whose mechanisms decide today; what stands elsewhere is checked for its form and waits. */
const DECIDING = [
  'calendars',
  'triage',
  'promises',
  'entitlement',
  'approvals',
  'liability',
  'penalties',
  'admission',
] as const;
/** Of other sections, the part that decides. */
const DECIDING_PARTS = [['people', 'requirements']] as const;
const WAITING_KEYS = new Set(['warn', 'remind']);

type Path = readonly (string | number)[];

const textOf = (name: string) => readFileSync(new URL(`../../../../policies/${name}.yaml`, import.meta.url), 'utf8');

/** How many cases come out otherwise than they should; a policy that no longer loads decides nothing. */
function firstWrong(text: string, cases: readonly Case[]): string | null {
  const loaded = loadPolicy(text, 'policy.yaml');
  if (!loaded.ok) return 'it does not load';
  for (const one of cases) {
    try {
      expect(judgeByRules(loaded.policy, one)).toEqual(one.expect);
    } catch (error) {
      return `${one.says}: ${(error as Error).message}`;
    }
  }
  return null;
}

/** Every value of a deciding section that holds a number, and the parameters such sections use. */
function figuresIn(document: Document): Path[] {
  const found: Path[] = [];
  const parameters = new Set<string>();
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (!WORDS.has(name) && !WAITING_KEYS.has(name)) walk(value, [...path, name]);
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    else if (isScalar(node)) {
      const written = String(node.value);
      if (written.startsWith('$')) parameters.add(written.slice(1));
      else if (typeof node.value !== 'boolean' && /(?<![A-Z_\d])\d/.test(written)) found.push(path);
    }
  };
  for (const section of DECIDING) walk(document.get(section, true), [section]);
  for (const part of DECIDING_PARTS) if (document.hasIn(part)) walk(document.getIn(part, true), part);
  for (const name of parameters) {
    const written = String(document.getIn(['parameters', name, 'value']));
    if (/\d/.test(written)) found.push(['parameters', name, 'value']);
  }
  return found;
}

/** The same value with its number one more, or half an hour where it is a time of day. */
function otherwise(written: string): string {
  if (/\d\d:\d\d/.test(written))
    return written.replace(/:(\d\d)/, (_, minutes: string) => (minutes === '30' ? ':15' : ':30'));
  if (/%/.test(written)) return written.replace(/\d+(?:\.\d+)?/, (digits) => String(Number(digits) - 1));
  return written.replace(/\d[\d,]*/, (digits) => String(Number(digits.replaceAll(',', '')) + 1));
}

describe.each([...CASES])('%s', (name, cases) => {
  it('decides every case as the document says', () => {
    const loaded = loadPolicy(textOf(name), `${name}.yaml`);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
    for (const one of cases)
      expect({ [one.says]: judgeByRules(loaded.policy, one) }).toEqual({ [one.says]: one.expect });
  });

  const document = parseDocument(textOf(name));
  it.each(figuresIn(document).map((path) => [path.join('.'), path] as const))(
    'decides otherwise when %s is another',
    (_, path) => {
      const changed = document.clone() as Document;
      const written = String(changed.getIn(path));
      const value = otherwise(written);
      changed.setIn(path, /^\d+$/.test(value) ? Number(value) : value);
      expect(firstWrong(changed.toString({ lineWidth: 0 }), cases)).not.toBeNull();
    },
  );

  it('names no two cases alike', () => {
    expect(new Set(cases.map(({ says }) => says)).size).toBe(cases.length);
  });
});
