import type { Language, Localized } from '@aftercare/schema';
import { localizedText } from './localized-text.js';
import type { LocalizedText } from './localized-text.type.js';

/** The same data, every text in it as the API gives it. */
export type LocalizedAll<T> = T extends Localized
  ? LocalizedText
  : T extends readonly (infer Item)[]
    ? LocalizedAll<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: LocalizedAll<T[Key]> }
      : T;

/** Turns every text in plain data into what the API gives to somebody who reads that language. */
export function localizedAll<T>(data: T, language: Language): LocalizedAll<T> {
  return all(data, language) as LocalizedAll<T>;
}

function all(data: unknown, language: Language): unknown {
  if (Array.isArray(data)) return data.map((item) => all(item, language));
  if (typeof data !== 'object' || data === null) return data;
  if ('zh-CN' in data && 'en' in data) return localizedText(data as Localized, language);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, all(value, language)]));
}
