import type { Entitlement, Localized, PenaltyBase, PenaltyUnit } from '@aftercare/schema';

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

export const ENTITLEMENT_WORDS: Readonly<Record<Entitlement, Localized>> = {
  FREE: said('免费', 'Free of charge'),
  PAID: said('收费', 'Paid'),
  COST_PRICE: said('按成本价收费', 'Paid at cost'),
  ADVICE_ONLY: said('仅提供建议', 'Advice only'),
  REFUSED: said('不予受理', 'Refused'),
};

/** How a promise went. */
export const PROMISE_WORDS = {
  KEPT: said('守约', 'Kept'),
  BROKEN: said('违约', 'Broken'),
  OPEN: said('进行中', 'Open'),
  CANCELLED: said('不再适用', 'Not owed any more'),
  NOT_BEGUN: said('尚未开始', 'Not begun'),
  NOT_MADE: said('未作承诺', 'Not promised'),
} as const satisfies Readonly<Record<string, Localized>>;
export type PromiseWord = keyof typeof PROMISE_WORDS;

/** Where a deadline stands, beside that of the other policy. */
export const DEADLINE_WORDS = {
  DUE: said('有期限', 'Due'),
  EARLIER: said('提前', 'Earlier'),
  LATER: said('推后', 'Later'),
  NOT_BEGUN: PROMISE_WORDS.NOT_BEGUN,
  NOT_MADE: PROMISE_WORDS.NOT_MADE,
} as const satisfies Readonly<Record<string, Localized>>;
export type DeadlineWord = keyof typeof DEADLINE_WORDS;

export const NOT_RULED = said('没有规定', 'Not ruled on');
export const NOBODY = said('无须审批', 'Nobody need agree');
export const TO_BE_FOUND_OUT = said('待查明', 'To be found out');
export const NO_PENALTY = said('无处罚', 'Nothing');
export const JUDGED = said('可以判定', 'Judged');
export const NOT_COUNTABLE = said('资料有误，无法计算', 'Cannot be counted with: its data contradict themselves');
export const STATED = said('已知', 'Known');

const UNITS: Readonly<Record<PenaltyUnit, Localized>> = {
  TIME: said('每次', 'each time'),
  TON: said('每吨', 'a ton'),
  PIECE: said('每件', 'apiece'),
  DAY: said('每天', 'a day'),
  MONTH: said('每月', 'a month'),
};

const BASES: Readonly<Record<PenaltyBase, Localized>> = {
  LOSS: said('损失', 'the loss'),
  EX_WORKS_PRICE: said('出厂价', 'the ex-works price'),
  COSTS: said('费用', 'the costs'),
  FREIGHT_AND_STORAGE: said('运费和仓储费', 'freight and storage'),
  MONTHLY_BONUS: said('当月奖金', 'the month’s bonus'),
};

/** A penalty, as a policy writes it. */
export interface WordedPenalty {
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly per: PenaltyUnit | null;
  readonly shareBasisPoints: number | null;
  readonly of: PenaltyBase | null;
  readonly payDays: number | null;
  readonly points: number | null;
  readonly measure: string | null;
}

/** What a penalty comes to, in words; amounts with two digits after the point. */
export function penaltyWords(penalty: WordedPenalty): Localized {
  const { amountMinor, currency, per, shareBasisPoints, of, payDays, points, measure } = penalty;
  const parts: Localized[] = [];
  if (amountMinor !== null) {
    const amount = `${(amountMinor / 100).toFixed(2)} ${currency ?? ''}`.trim();
    parts.push(per ? said(`${UNITS[per]['zh-CN']} ${amount}`, `${amount} ${UNITS[per].en}`) : said(amount, amount));
  }
  if (shareBasisPoints !== null && of) {
    const share = percent(shareBasisPoints);
    parts.push(said(`${BASES[of]['zh-CN']}的 ${share}`, `${share} of ${BASES[of].en}`));
  }
  if (payDays !== null) parts.push(said(`${payDays} 天工资`, `${payDays} days’ pay`));
  if (points !== null) parts.push(said(`${points} 分`, `${points} points`));
  if (measure !== null) parts.push(said(measure, measure));
  return joined(parts, '，', ', ');
}

/** Hundredths of a per cent. */
export const percent = (basisPoints: number): string => `${basisPoints / 100} %`;

export const joined = (parts: readonly Localized[], chinese: string, english: string): Localized =>
  said(parts.map((part) => part['zh-CN']).join(chinese), parts.map(({ en }) => en).join(english));
