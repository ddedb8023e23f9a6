import type { Flaw, RulePath } from './policy-issue.js';
import type { PolicyFile } from './policy.schema.js';

/** Where the names that stand under a key must be declared. */
const DECLARED_IN: Readonly<Record<string, (file: PolicyFile) => object>> = {
  clause: (file) => file.clauses,
  calendar: (file) => file.calendars,
  owner: (file) => file.roles,
  owedBy: (file) => file.roles,
  escalateTo: (file) => ({ ...file.roles, ...(file.network && { LEVEL_ABOVE: true }) }),
  performedBy: (file) => file.roles,
  lowGoesTo: (file) => file.roles,
  role: (file) => file.roles,
  tier: (file) => file.triage.tiers,
  severity: (file) => file.triage.severities,
};

/** Sections that hold words, not rules. */
const WORDS = new Set(['clauses', 'roles', 'parameters', 'intake']);

/**
 * Finds names that nothing declares: clauses, calendars, roles, tiers, severities, and facts of other answers.
 * @param written the file as it was read, before its schema turned it into rules, so that paths are the file's own.
 */
export function referenceFlaws(file: PolicyFile, written: unknown): Flaw[] {
  const flaws: Flaw[] = [];
  walk(written, []);
  return [...flaws, ...choiceFlaws(file)];

  function walk(value: unknown, path: RulePath): void {
    if (typeof value === 'string') flaws.push(...undeclared(file, value, path));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (path.length === 0 && WORDS.has(key)) continue;
        walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  }
}

function undeclared(file: PolicyFile, name: string, path: RulePath): Flaw[] {
  const key = String(path.at(-1));
  const declared = Object.hasOwn(DECLARED_IN, key) ? DECLARED_IN[key]!(file) : null;
  return declared === null || Object.hasOwn(declared, name) ? [] : [unknown(path, name, Object.keys(declared))];
}

function choiceFlaws(file: PolicyFile): Flaw[] {
  const facts = file.intake.facts;
  return Object.entries(facts).flatMap(([fact, { choices = {} }]) =>
    Object.entries(choices).flatMap(([choice, { onlyFor = {} }]) =>
      Object.entries(onlyFor).flatMap(([other, values]) => {
        const path = ['intake', 'facts', fact, 'choices', choice, 'onlyFor', other];
        if (!Object.hasOwn(facts, other)) return [{ ...unknown(path, other, Object.keys(facts)), onKey: true }];
        const known = Object.keys(facts[other]!.choices ?? {});
        return values.filter((value) => !known.includes(value)).map((value) => unknown(path, value, known));
      }),
    ),
  );
}

function unknown(path: RulePath, name: string, names: readonly string[]): Flaw {
  const right = names.join(', ');
  return {
    path,
    message: { 'zh-CN': `没有声明过 ${name}。`, en: `Nothing declares ${name}.` },
    expected: { 'zh-CN': `其中之一：${right}`, en: `one of ${right}` },
  };
}
