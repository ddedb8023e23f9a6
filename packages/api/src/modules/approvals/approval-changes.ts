import type { Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { factLabel, factValue, type Policy, type PolicyContext } from '../policy/index.js';
import type { ApprovalContent } from './domain/approval-content.js';
import { contentChanges } from './domain/content-changes.js';

type Source = Readonly<Record<string, unknown>>;

export const CHANGE_NEEDS = [
  'earlier',
  'title',
  'reason',
  'amount_minor',
  'currency',
  'payload',
  'facts',
  'route',
  'policy_version_id',
] as const;

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });
const FIELDS: Readonly<Record<string, Localized>> = {
  title: said('事项', 'What is asked'),
  reason: said('理由', 'Why'),
  amount: said('金额', 'Amount'),
  route: said('审批流程', 'Who must agree'),
  'payload.minutes': said('延长分钟数', 'Minutes more'),
  'payload.workingDays': said('延长工作日', 'Working days more'),
  'payload.clause': said('条款', 'Clause'),
  'payload.until': said('有效期至', 'Until'),
  'payload.round': said('轮次', 'Round'),
  'payload.grade': said('小组级别', 'Grade of the team'),
  'payload.measures': said('处理办法', 'What is done'),
  'payload.steps': said('步骤', 'Steps'),
  'payload.durationDays': said('工期（天）', 'Days it takes'),
  'payload.materials': said('材料', 'Material'),
  'payload.tools': said('工具', 'Tools'),
  'payload.quote': said('报价', 'Quote'),
  'payload.replacement': said('更换', 'Replacement'),
};

/** What is not as it was when whoever asks last decided on it; for others, as in the round before. */
export async function changesOf(source: Source, { read, actor, house }: ReadContext & PolicyContext) {
  const earlier = source['earlier'] as ApprovalContent[];
  const before = earlier[((source['seen_round'] as number | null) ?? earlier.length) - 1];
  if (!before) return [];
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  const inWords = (field: string, value: unknown): LocalizedText | null => {
    const words = wordsFor(policy, field, value);
    return words && localizedText(words, actor.language);
  };
  return contentChanges(before, contentOf(source)).flatMap(({ field, before: was, after: is }) => {
    const label = labelOf(policy, field);
    if (!label) return [];
    return [
      { field, label: localizedText(label, actor.language), before: inWords(field, was), after: inWords(field, is) },
    ];
  });
}

/** As far as rounds are compared. */
const contentOf = (source: Source): ApprovalContent =>
  ({
    title: source['title'],
    reason: source['reason'],
    amountMinor: source['amount_minor'] === null ? null : Number(source['amount_minor']),
    currency: source['currency'],
    payload: source['payload'],
    facts: source['facts'],
    route: source['route'],
  }) as ApprovalContent;

const FACT = 'facts.';
const factOf = ({ intake }: Policy, field: string) => intake.facts[field.slice(FACT.length)];

/** What people call a field; null of what only programs read, such as ids, whose meaning the title says. */
export const labelOf = (policy: Pick<Policy, 'intake'>, field: string): Localized | null =>
  FIELDS[field] ?? (field.startsWith(FACT) ? factLabel(policy, field.slice(FACT.length)) : null);

function wordsFor(policy: Policy, field: string, value: unknown): Localized | null {
  if (value === null || value === undefined) return null;
  if (field === 'route') return value as Localized;
  if (field === 'amount') {
    const { amountMinor, currency } = value as { amountMinor: number; currency: string };
    const amount = (amountMinor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
    return said(`${amount} ${currency}`, `${amount} ${currency}`);
  }
  const isKnownToAll = field.startsWith(FACT) && !factOf(policy, field);
  if (isKnownToAll && typeof value === 'string') return factValue(policy, field.slice(FACT.length), value);
  if (typeof value === 'boolean') return value ? said('是', 'Yes') : said('否', 'No');
  if (Array.isArray(value)) return said(value.join('；'), value.join('; '));
  const choice = factOf(policy, field)?.choices.find((one) => one.value === value)?.label;
  const plain = typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
  return choice ?? said(plain, plain);
}
