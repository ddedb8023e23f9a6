import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { loadPolicy, roundsOn, type Policy } from '../../../modules/policy/index.js';
import { ROUND_CASES } from './all-rounds.js';
import type { RoundCase } from './round-case.js';

const folder = new URL('../../../../policies/', import.meta.url);
const NAMES = readdirSync(folder).map((file) => file.replace('.yaml', ''));
const textOf = (name: string) => readFileSync(new URL(`${name}.yaml`, folder), 'utf8');
const policyOf = (text: string): Policy | null => {
  const loaded = loadPolicy(text, 'policy.yaml');
  return loaded.ok ? loaded.policy : null;
};
const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** What the rules make of a case: whether it opens on that very day, by when it is due, and for whom. */
function judged(policy: Policy, { round, opens, due, grades, covered = grades }: RoundCase): unknown {
  const on = (day: string) =>
    roundsOn(policy, before(day), day).filter(({ rule, from }) => rule.key === round && from === opens);
  const found = on(opens).filter(({ dueOn }) => dueOn === due);
  return [
    on(before(opens)).length,
    found.map(({ customers }) => [customers?.others ?? null, customers?.inWarranty ?? null]),
    [0, [[grades ?? null, covered ?? null]]],
  ];
}
const holds = (policy: Policy, one: RoundCase): boolean => {
  const [none, found, expected] = judged(policy, one) as [number, unknown, unknown];
  return JSON.stringify([none, found]) === JSON.stringify(expected);
};

/** Whom a round is for at all, by the days its cases open: whoever is not named has none. */
const served = (policy: Policy, cases: readonly RoundCase[], round: string): string => {
  const days = cases.filter((one) => one.round === round).map(({ opens }) => opens);
  const found = days.flatMap((day) => roundsOn(policy, before(day), day)).filter(({ rule }) => rule.key === round);
  return [...new Set(found.flatMap(({ customers }) => customers?.others ?? []))].toSorted().join();
};
const named = (cases: readonly RoundCase[], round: string): string =>
  [...new Set(cases.flatMap((one) => (one.round === round ? (one.grades ?? []) : [])))].toSorted().join();
const lives = (policy: Policy, cases: readonly RoundCase[]): boolean =>
  cases.every((one) => holds(policy, one) && served(policy, cases, one.round) === named(cases, one.round));

/** Every place of a policy that says when something comes round. */
function timesIn(document: Document): (readonly (string | number)[])[] {
  const found: (readonly (string | number)[])[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    if (isMap(node))
      for (const { key, value } of node.items) walk(value, [...path, String(isScalar(key) ? key.value : key)]);
    else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    else if (isScalar(node) && saysWhen(path) && !document.hasIn([...path.slice(0, 2), 'ledgerPaper']))
      found.push(path);
  };
  for (const section of ['rounds', 'parts', 'campaigns']) walk(document.get(section, true), [section]);
  return found.map((path) => {
    const parameter = /^\$(.*)$/.exec(String(document.getIn(path)))?.[1];
    return parameter ? ['parameters', parameter, 'value'] : path;
  });
}

function saysWhen(path: readonly (string | number)[]): boolean {
  const [section, second] = path;
  const key = path.at(-1);
  const within = (name: string) => path.includes(name);
  if (section === 'parts') return second === 'stocktakes' && key === 'often';
  if (section === 'campaigns')
    return path[2] === 'period' ? key !== 'clause' : path[2] === 'summary' && key === 'within';
  return within('season') || key === 'often' || (within('often') && (key === 'then' || key === 'otherwise'));
}

const OTHERWISE: Readonly<Record<string, string>> = {
  'every week': 'every month',
  'every month': 'every quarter',
  'every quarter': 'every half year',
  'every half year': 'every year',
  'every year': 'every half year',
  'not planned': 'every month',
  '12 times a year': '6 times a year',
  '1 time a year': '2 times a year',
};

function otherwise(written: string): string {
  if (/^\d\d-\d\d$/.test(written)) {
    const next = new Date(Date.parse(`2027-${written}`) + 86_400_000);
    return next.toISOString().slice(5, 10);
  }
  return OTHERWISE[written] ?? written.replace(/\d+/, (digits) => String(Number(digits) + 1));
}

describe.each(NAMES)('%s', (name) => {
  const cases = ROUND_CASES.get(name) ?? [];
  const policy = policyOf(textOf(name))!;

  it('has a case for everything that comes round, and each comes round as its document says', () => {
    const told = new Set(cases.map(({ round }) => round));
    expect(policy.rounds.map(({ key }) => key).filter((key) => !told.has(key))).toEqual([]);
    for (const one of cases) {
      const [none, found, expected] = judged(policy, one) as [number, unknown, unknown];
      expect({ [one.round]: [none, found] }).toEqual({ [one.round]: expected });
    }
    expect(lives(policy, cases)).toBe(true);
  });

  const document = parseDocument(textOf(name));
  it.each(timesIn(document).map((path) => [path.join('.'), path] as const))(
    'comes round otherwise when %s is another',
    (_, path) => {
      const changed = document.clone() as Document;
      changed.setIn(path, otherwise(String(changed.getIn(path))));
      const other = policyOf(changed.toString({ lineWidth: 0 }));
      expect(other === null || !lives(other, cases)).toBe(true);
    },
  );
});
