import { formatMoney, type Language } from '@aftercare/ui';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PenaltyBase, PenaltyUnit } from '../../gql/graphql';
import { roleWords } from '../../words/people-words';
import { penaltyBaseWords, penaltyUnitWords } from '../../words/penalty-words';

interface PenaltyPayload {
  /** The department, post or role that bears it, in the policy's word. */
  of?: string;
  /** The same as people read it, where the fact carries it. */
  bearer?: Partial<Record<Language, string>>;
  clause?: string;
  outcome?: {
    amountMinor: number | null;
    currency: string | null;
    per: PenaltyUnit | null;
    shareBasisPoints: number | null;
    of: PenaltyBase | null;
    payDays: string | number | null;
    points: number | null;
  } | null;
}

/** What a penalty costs, who bears it and by which clause, in one line; null where the fact tells none of it. */
export function penaltyTold(payload: unknown, i18n: I18n, language: Language): string | null {
  const { of, bearer, clause, outcome } = (payload ?? {}) as PenaltyPayload;
  const { amountMinor = null, currency, per, shareBasisPoints, of: base, payDays, points } = outcome ?? {};
  const who =
    bearer?.[language] ?? (of && of in roleWords ? i18n._(roleWords[of as keyof typeof roleWords]) : undefined);
  const told = [
    amountMinor !== null &&
      [formatMoney({ amountMinor, currency: currency ?? 'CNY' }, language), per && i18n._(penaltyUnitWords[per])]
        .filter(Boolean)
        .join(' '),
    shareBasisPoints != null &&
      [`${shareBasisPoints / 100} %`, base && i18n._(penaltyBaseWords[base])].filter(Boolean).join(' '),
    points != null && i18n._(msg`${points} points`),
    payDays != null && i18n._(msg`${payDays} days of pay`),
    who && i18n._(msg`borne by ${who}`),
    clause && clause !== 'open' && i18n._(msg`clause ${clause}`),
  ].filter(Boolean);
  return told.length > 0 ? told.join(' · ') : null;
}
