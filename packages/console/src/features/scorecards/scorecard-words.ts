import type { ScoredKind, ServiceMetric } from '@aftercare/schema';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

export const scoredKindWords: Record<ScoredKind, MessageDescriptor> = {
  PERSON: msg`Person`,
  DEPARTMENT: msg`Department`,
  ORGANIZATION: msg`The company`,
};

export const metricWords: Record<ServiceMetric, MessageDescriptor> = {
  SATISFACTION: msg`marks customers gave, of the best they could`,
  RESOLUTION_RATE: msg`requests resolved`,
  ON_TIME_RATE: msg`promises kept, of those due`,
  FIRST_TIME_FIX_RATE: msg`repairs that lasted, of first visits`,
  REPEAT_REPAIR_RATE: msg`repairs that did not last`,
  CALLBACK_RATE: msg`customers called back`,
};

/** What a card tells of: `October 2026`, `2026`, or its months from the first to the last. */
export function spanWords(from: string, to: string, language: string): string {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const wholeYear = first.endsWith('-01') && last === `${first.slice(0, 4)}-12`;
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(!wholeYear && { month: 'long' }),
    timeZone: 'UTC',
  });
  const begins = new Date(`${from}T00:00:00Z`);
  return first === last || wholeYear ? format.format(begins) : format.formatRange(begins, new Date(`${to}T00:00:00Z`));
}
