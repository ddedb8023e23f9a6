import type { Localized } from '@aftercare/schema';
import type { FactCatalogue, Facts, FactType, FactValue } from '../../../kernel/decision-table/index.js';
import { requestFacts } from './built-in-facts.js';
import type { Policy } from './policy.js';

/** A fact that cannot be decided on, and why, for the person who gave it. */
export interface FactProblem {
  readonly fact: string;
  readonly code:
    | 'FACT_MISSING'
    | 'FACT_UNKNOWN'
    | 'FACT_NOT_A_CHOICE'
    | 'FACT_NOT_FITTING'
    | 'FACT_NOT_A_NUMBER'
    | 'FACT_NOT_YES_OR_NO'
    | 'FACT_NOT_A_MOMENT';
  readonly message: Localized;
}

/** Every fact a request under the policy may carry: what any request has, and what the intake form asks. */
export function factCatalogue(policy: Pick<Policy, 'intake'>): FactCatalogue {
  const asked = Object.entries(policy.intake.facts).map(([name, { type }]) => [name, type] as const);
  return { ...requestFacts, ...Object.fromEntries(asked) };
}

/**
 * Checks facts before anything is decided on them. When the list is empty, `triage` and `promises` always decide.
 */
export function checkFacts(policy: Policy, facts: Facts): FactProblem[] {
  const catalogue = factCatalogue(policy);
  const strangers = Object.keys(facts)
    .filter((fact) => !Object.hasOwn(catalogue, fact))
    .map((fact) => problem(policy, fact, 'FACT_UNKNOWN'));
  const known = Object.entries(catalogue).flatMap(([fact, type]) => {
    const code = wrongness(type, facts[fact] ?? null);
    if (code !== null) return [problem(policy, fact, code)];
    return contradicts(policy, fact, facts) ? [problem(policy, fact, 'FACT_NOT_FITTING')] : [];
  });
  return [...strangers, ...known];
}

function wrongness(type: FactType, value: FactValue): FactProblem['code'] | null {
  if (value === null) return type.optional ? null : 'FACT_MISSING';
  switch (type.kind) {
    case 'choice':
      return typeof value === 'string' && type.values.includes(value) ? null : 'FACT_NOT_A_CHOICE';
    case 'number':
      return typeof value === 'number' && value >= (type.min ?? Number.NEGATIVE_INFINITY) ? null : 'FACT_NOT_A_NUMBER';
    case 'yesNo':
      return typeof value === 'boolean' ? null : 'FACT_NOT_YES_OR_NO';
    case 'moment':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? null : 'FACT_NOT_A_MOMENT';
  }
}

/** An answer is offered only for some values of other facts; what is not known yet contradicts nothing. */
function contradicts(policy: Pick<Policy, 'intake'>, fact: string, facts: Facts): boolean {
  const choice = policy.intake.facts[fact]?.choices.find(({ value }) => value === facts[fact]);
  return Object.entries(choice?.onlyFor ?? {}).some(([other, values]) => {
    const known = facts[other] ?? null;
    return known !== null && !values.includes(String(known));
  });
}

const WORDING: Readonly<Record<FactProblem['code'], (label: Localized) => Localized>> = {
  FACT_MISSING: (label) => ({ 'zh-CN': `请填写“${label['zh-CN']}”`, en: `Please state: ${label.en}` }),
  FACT_UNKNOWN: (label) => ({
    'zh-CN': `本制度不询问“${label['zh-CN']}”`,
    en: `This policy does not ask for: ${label.en}`,
  }),
  FACT_NOT_A_CHOICE: (label) => ({
    'zh-CN': `“${label['zh-CN']}”不在可选范围内`,
    en: `Not one of the choices for: ${label.en}`,
  }),
  FACT_NOT_FITTING: (label) => ({
    'zh-CN': `“${label['zh-CN']}”与其他回答不符`,
    en: `Does not fit the other answers: ${label.en}`,
  }),
  FACT_NOT_A_NUMBER: (label) => ({
    'zh-CN': `“${label['zh-CN']}”应为有效数字`,
    en: `A number in range is needed for: ${label.en}`,
  }),
  FACT_NOT_YES_OR_NO: (label) => ({
    'zh-CN': `“${label['zh-CN']}”应为是或否`,
    en: `Yes or no is needed for: ${label.en}`,
  }),
  FACT_NOT_A_MOMENT: (label) => ({
    'zh-CN': `“${label['zh-CN']}”应为日期和时间`,
    en: `A date and time is needed for: ${label.en}`,
  }),
};

function problem(policy: Policy, fact: string, code: FactProblem['code']): FactProblem {
  const label = policy.intake.facts[fact]?.label ?? { 'zh-CN': fact, en: fact };
  return { fact, code, message: WORDING[code](label) };
}
