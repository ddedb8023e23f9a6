import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Language = 'zh-CN' | 'en';
export type Face = 'portal' | 'console';

/**
 * What a face writes for an English message of its catalogue. Journeys name what people press and read in English;
 * who reads Chinese must find the same in Chinese.
 *
 * @param values what stands in the message's braces, such as `{number}`
 * @throws when no catalogue of the face has the message, or it has no translation
 */
export function wordsOf(face: Face, language: Language, message: string, values: Record<string, string> = {}): string {
  const words = language === 'en' ? message : catalogueOf(face).get(message);
  if (!catalogueOf(face).has(message)) throw new Error(`The ${face} has no message "${message}"`);
  if (!words) throw new Error(`The ${face} says "${message}" in English only`);
  return words.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

const catalogues = new Map<Face, Map<string, string>>();

function catalogueOf(face: Face): Map<string, string> {
  const known = catalogues.get(face);
  if (known) return known;
  const files = [`packages/ui/src/locales/zh-CN/messages.po`, `packages/${face}/src/locales/zh-CN/messages.po`];
  const catalogue = new Map(
    files.flatMap((file) => entriesOf(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8'))),
  );
  catalogues.set(face, catalogue);
  return catalogue;
}

const ENTRY = /^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm;

function entriesOf(catalogue: string): [string, string][] {
  return [...catalogue.matchAll(ENTRY)].map(([, id, text]) => [joined(id!), joined(text!)]);
}

const joined = (lines: string): string =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as string)
    .join('');
