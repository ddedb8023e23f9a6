import type { Localized } from '@aftercare/schema';
import { dayWords } from '../../../kernel/day-words.js';
import type { Bound, Condition, FactValue } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';
import { requestKindLabels } from './request-kind-labels.js';
import { keyWords } from './key-words.js';
import { unitWords, valueWords } from './value-words.js';

const words = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** What people read for facts that every policy has. */
const BUILT_IN: Readonly<Record<string, Localized>> = {
  kind: words('服务类别', 'Kind of service'),
  channel: words('受理渠道', 'How it came'),
  customerGrade: words('客户等级', 'Customer grade'),
  wishedTime: words('希望的时间', 'Time wished for'),
  warranty: words('保修状态', 'Warranty'),
  registration: words('登记情况', 'Registration'),
  tier: words('级别', 'Tier'),
  severity: words('严重程度', 'Severity'),
  amount: words('金额', 'Amount'),
  score: words('得分', 'Score'),
  outcome: words('收费结论', 'Outcome'),
  line: words('收费项目', 'Line'),
  experienceMonths: words('岗位经历（月）', 'Experience in months'),
  experienceDays: words('岗位经历（天）', 'Experience in days'),
  trained: words('已培训', 'Trained'),
  on: words('日期', 'Day'),
  certified: words('持有所需证书', 'Certified as demanded'),
};

/** Answers that every policy has. */
const ANSWERS: Readonly<Record<string, Localized>> = {
  IN_TERM: words('在保修期内', 'in warranty'),
  PAST_TERM: words('已过保修期', 'past its term'),
  NOT_STARTED: words('保修尚未开始', 'warranty not yet begun'),
  NO_TERM: words('无保修', 'no warranty'),
  START_UNKNOWN: words('保修起算日不明', 'start of warranty not known'),
  NOT_ASKED: words('不要求登记', 'not asked for'),
  IN_TIME: words('按时登记', 'in time'),
  AWAITED: words('登记期限未到', 'awaited'),
  LATE: words('逾期登记', 'late'),
  MISSING: words('未登记', 'missing'),
  FREE: words('免费', 'free'),
  PAID: words('付费', 'paid'),
  COST_PRICE: words('按成本价', 'at cost price'),
  ADVICE_ONLY: words('仅提供建议', 'advice only'),
  REFUSED: words('不予受理', 'refused'),
  ORDINARY: words('普通', 'ordinary'),
  LONG_STANDING: words('老客户', 'long-standing'),
  IMPORTANT: words('重要客户', 'important'),
  KEY: words('重点客户', 'key'),
};

/** A fact's name as people read it. */
export function factLabel({ intake }: Pick<Policy, 'intake'>, fact: string): Localized {
  return intake.facts[fact]?.label ?? BUILT_IN[fact] ?? keyWords(fact);
}

/** A fact's value as people read it, with its unit. */
export function factValue(policy: Pick<Policy, 'intake' | 'triage'>, fact: string, value: FactValue): Localized {
  if (value === null) return words('未知', 'not known');
  if (typeof value === 'boolean') return value ? words('是', 'yes') : words('否', 'no');
  const { type, choices = [] } = policy.intake.facts[fact] ?? {};
  if (typeof value === 'number') {
    const unit = type?.kind === 'number' ? type.unit : (UNITS[fact] ?? '');
    return quantityWords(value, unit);
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayWords(value);
  const label =
    choices.find((choice) => choice.value === value)?.label ??
    (fact === 'kind' ? requestKindLabels[value as keyof typeof requestKindLabels] : undefined) ??
    (fact === 'tier' ? policy.triage.tiers[value] : undefined) ??
    (fact === 'severity' ? policy.triage.severities[value] : undefined) ??
    ANSWERS[value];
  return label ? { 'zh-CN': label['zh-CN'], en: inSentence(label.en) } : valueWords(value);
}

/** Units of facts that every policy has. */
const UNITS: Readonly<Record<string, string>> = { amount: 'CNY', score: 'points' };

/** `1,000 CNY`, `1,000 元`; a figure keeps up to two decimals. */
export function quantityWords(value: number, unit: string): Localized {
  const figure = value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  const { 'zh-CN': zh, en } = unitWords(unit);
  return unit ? words(`${figure} ${zh}`, `${figure} ${en}`) : words(figure, figure);
}

/** What a row asks of a fact: `above 1,000 CNY and at most 10,000 CNY`, `the city or its surroundings`. */
export function conditionWords(
  policy: Pick<Policy, 'intake' | 'triage'>,
  fact: string,
  condition: Condition,
): Localized {
  switch (condition.kind) {
    case 'present':
      return words('已知', 'is known');
    case 'absent':
      return words('未知', 'is not known');
    case 'oneOf': {
      const values = condition.values.map((value) => factValue(policy, fact, value));
      return words(
        `为${values.map((one) => one['zh-CN']).join('或')}`,
        `is ${values.map(({ en }) => en).join(' or ')}`,
      );
    }
    case 'range':
      return rangeWords(condition);
  }
}

/** `above 1,000 CNY and at most 10,000 CNY`. */
export function rangeWords({ unit, min, max }: Extract<Condition, { kind: 'range' }>): Localized {
  if (min && max && min.value === max.value) return said('为', 'is', min.value, unit);
  const ends = [min && lower(min, unit), max && upper(max, unit)].filter((end) => end !== undefined);
  return words(ends.map((end) => end['zh-CN']).join('且'), `is ${ends.map(({ en }) => en).join(' and ')}`);
}

const lower = ({ value, inclusive }: Bound, unit: string): Localized =>
  inclusive ? said('不低于', 'at least', value, unit) : said('超过', 'above', value, unit);

const upper = ({ value, inclusive }: Bound, unit: string): Localized =>
  inclusive ? said('不超过', 'at most', value, unit) : said('低于', 'below', value, unit);

function said(zh: string, en: string, value: number, unit: string): Localized {
  const quantity = quantityWords(value, unit);
  return words(`${zh} ${quantity['zh-CN']}`, `${en} ${quantity.en}`);
}

/** A label within a sentence does not begin with a capital, unless it is a name such as HIS or R-6. */
export const inSentence = (english: string): string =>
  /^[A-Z][a-z]/.test(english) ? english[0]!.toLowerCase() + english.slice(1) : english;
