import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What a technician needs where there is no network: the frame of the console, their pages, all words of both languages. */
const NEEDED = [
  /\/src\/app\/(console-shell|session-ended-dialog)\.tsx$/,
  /\/src\/features\/(visits|sign-in)\//,
  /\/src\/(field|upload)\//,
  /\/ui\/src\//,
  /\/locales\/(en|zh-CN)\/(messages|field)\.po/,
];
/** Leads to every page there is, and to the words of all rooms. */
const SIGNPOST = /\/src\/app\/(router|room-words)\.ts$/;

/**
 * Writes `sw.js` into the build: the worker of `service-worker/`, with the names of the files it keeps. Its version is
 * that of their content: a build that changes none of them changes nothing on a phone.
 */
export function serviceWorker(folder: URL, base: string): Plugin {
  return {
    name: 'service-worker',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const own = readdirSync(new URL('public/', folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(new URL('public/', folder).pathname.length));
        const files = ['index.html', ...own, ...neededFiles(bundle)].map((file) => `${base}${file}`).toSorted();
        const source = readFileSync(new URL('service-worker/worker.js', folder), 'utf8');
        const page = bundle['index.html'];
        const content = createHash('sha256').update(source).update(files.join('\n'));
        content.update(page?.type === 'asset' ? String(page.source) : '');
        for (const file of own) content.update(readFileSync(new URL(`public/${file}`, folder)));
        const build = JSON.stringify({ version: content.digest('hex').slice(0, 16), files });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: `self.BUILD = ${build};\n${source}` });
      },
    },
  };
}

function neededFiles(bundle: Rolldown.OutputBundle): string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output] as const] : [])),
  );
  const found = new Set<string>();
  const add = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || found.has(name)) return;
    found.add(name);
    const leadsOn = isNeeded(chunk) && !chunk.moduleIds.some((id) => SIGNPOST.test(id));
    for (const next of [...chunk.imports, ...(leadsOn ? chunk.dynamicImports : [])]) add(next);
  };
  for (const [name, chunk] of chunks) if (chunk.isEntry || isNeeded(chunk)) add(name);
  const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
  return [...found, ...styles];
}

const isNeeded = ({ moduleIds }: Rolldown.OutputChunk): boolean =>
  moduleIds.some((id) => NEEDED.some((pattern) => pattern.test(id.split('?')[0]!)));
