import type { Localized } from '@aftercare/schema';
import { describeDate, lastDayOf, type LocalDate, type Period } from './local-date.js';
import type { Policy } from './policy.js';

/** How long spare parts of a model are to be had. */
export interface PartsSupply {
  /** The last day, itself included; `null`: open, as long as the model is made, or its whole life. */
  readonly until: LocalDate | null;
  readonly clause: string;
  /** The rule as it stands for this model, for customers too. */
  readonly sentence: Localized;
}

/**
 * Until when spare parts of a model are to be had. `null` where the policy says nothing of it.
 *
 * @param endedOn since which day the model is no longer made; `null`: it still is
 */
export function suppliedUntil({ partsSupply }: Policy, endedOn: LocalDate | null): PartsSupply | null {
  if (!partsSupply) return null;
  const { clause, lasts } = partsSupply;
  if (!lasts) return { until: null, clause, sentence: WHOLE_LIFE };
  if (!endedOn) return { until: null, clause, sentence: whileMade(lasts) };
  const until = lastDayOf(lasts, endedOn);
  return { until, clause, sentence: ended(endedOn, until) };
}

const WHOLE_LIFE: Localized = {
  'zh-CN': '产品整个使用寿命期内均供应备件。',
  en: 'Parts are to be had for the whole life of the product.',
};

function whileMade(lasts: Period): Localized {
  const { chinese, english } = lengthOf(lasts);
  return {
    'zh-CN': `该型号在产；停产后${chinese}内仍供应备件。`,
    en: `This model is still made; parts are to be had for ${english} after it no longer is.`,
  };
}

function ended(endedOn: LocalDate, until: LocalDate): Localized {
  const [since, last] = [describeDate(endedOn), describeDate(until)];
  return {
    'zh-CN': `该型号自${since['zh-CN']}起停产，备件供应至${last['zh-CN']}。`,
    en: `No longer made since ${since.en}; parts are to be had until ${last.en}.`,
  };
}

function lengthOf(lasts: Period): { readonly chinese: string; readonly english: string } {
  if (lasts.unit === 'DAYS') return { chinese: `${lasts.days}天`, english: counted(lasts.days, 'day') };
  const { months } = lasts;
  if (months % 12 === 0) return { chinese: `${months / 12}年`, english: counted(months / 12, 'year') };
  return { chinese: `${months}个月`, english: counted(months, 'month') };
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
