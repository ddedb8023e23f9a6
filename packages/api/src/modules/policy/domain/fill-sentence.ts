import type { Localized } from '@aftercare/schema';

/** Puts values into the `{placeholders}` of a sentence, in both languages. What is not known shows as a dash. */
export function fillSentence(sentence: Localized, values: Readonly<Record<string, Localized | null>>): Localized {
  const fill = (language: keyof Localized): string =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.[language] ?? '—');
  return { 'zh-CN': fill('zh-CN'), en: fill('en') };
}
