import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The family every paper is set in: Latin and Chinese in one face, so mixed lines share a baseline. */
export const PAPER_FONT = 'NotoSansSC';

const FILES = {
  [`${PAPER_FONT}-Regular`]: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  [`${PAPER_FONT}-Bold`]: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

/** pdfmake's font dictionary; the values are keys of `paperFontFiles`, not paths. */
export const paperFontFaces = {
  [PAPER_FONT]: { normal: `${PAPER_FONT}-Regular`, bold: `${PAPER_FONT}-Bold` },
};

let loaded: ReadonlyMap<string, Buffer> | undefined;

/**
 * The font files by key, read from the installed font package on first use and then kept
 * (about 20 MB for the life of the process). Throws when the package is not installed.
 */
export function paperFontFiles(): ReadonlyMap<string, Buffer> {
  loaded ??= new Map(Object.entries(FILES).map(([key, file]) => [key, readFileSync(require.resolve(file))]));
  return loaded;
}
