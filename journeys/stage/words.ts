import { globSync, readFileSync } from 'node:fs';
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
  const catalogue = new Map(
    ['ui', face]
      .map((name) => fileURLToPath(new URL(`../../packages/${name}/src/`, import.meta.url)))
      .flatMap((folder) =>
        globSync('**/locales/{zh-CN/*.po,zh-CN.po}', { cwd: folder }).map((file) => `${folder}${file}`),
      )
      .flatMap((file) => entriesOf(readFileSync(file, 'utf8'))),
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
