import type { Language, Localized } from '@aftercare/schema';
import { formatMoment, formatMoney, formatQuantity, type PaperMoney } from '../../../kernel/paper/paper-format.js';
import { REPORT_WORDS, type ReportWords } from './service-report-words.js';

/** Who the report is printed for: their words, and how they read money, numbers and the clock. */
export interface ReportReader {
  readonly language: Language;
  readonly words: ReportWords;
  readonly text: (sentence: Localized) => string;
  readonly money: (amount: PaperMoney) => string;
  /** An amount in minor units of `currency`. */
  readonly minor: (amountMinor: number, currency: string) => string;
  readonly quantity: (quantity: number, unit?: string | null) => string;
  /** A moment in the business's time zone; a dash for none. */
  readonly moment: (iso: string | null) => string;
}

/** A reader of `language` who keeps the clock of `timeZone` (IANA). */
export function reportReader(language: Language, timeZone: string): ReportReader {
  return {
    language,
    words: REPORT_WORDS[language],
    text: (sentence) => sentence[language],
    money: (amount) => formatMoney(amount, language),
    minor: (amountMinor, currency) => formatMoney({ amountMinor, currency }, language),
    quantity: (quantity, unit) => [formatQuantity(quantity, language), unit].filter(Boolean).join(' '),
    moment: (iso) => (iso === null ? '—' : formatMoment(iso, timeZone, language)),
  };
}
