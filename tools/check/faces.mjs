import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clip, run } from './program.mjs';
import { root } from './root.mjs';

const FACES = ['portal', 'console'];

/** The typed documents of both faces are what the documents and the contract make them today. */
export async function codegen() {
  const problems = [];
  for (const face of FACES) problems.push(await codegenOf(face));
  return problems.filter(Boolean).join('\n') || undefined;
}

async function codegenOf(face) {
  const folder = join(root, 'packages', face);
  if (!existsSync(join(folder, 'codegen.ts'))) return `packages/${face}/codegen.ts is missing`;
  const generated = join(folder, 'src/gql');
  if (!existsSync(generated)) return `packages/${face}/src/gql is missing; run codegen there`;
  const args = [join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts', '--check'];
  const { code, output } = await run(args, folder);
  return code === 0 ? undefined : `packages/${face}/src/gql is not in step; run codegen there\n${clip(output)}`;
}

/** Extracting anew changes no catalog, and every message has its words in both languages. */
export async function messages() {
  const problems = [];
  for (const face of FACES) problems.push(await messagesOf(face));
  return problems.filter(Boolean).join('\n') || undefined;
}

async function messagesOf(face) {
  const folder = join(root, 'packages', face);
  const { default: config } = await import(join(folder, 'lingui.config.ts'));
  const aside = join(folder, 'node_modules/.messages-check');
  const files = config.catalogs.flatMap(({ path }, index) =>
    config.locales.map((locale) => ({
      locale,
      committed: `${path.replace('<rootDir>', folder).replace('{locale}', locale)}.po`,
      copy: join(aside, String(index), `${locale}.po`),
    })),
  );
  if (files.length === 0 || !files.every(({ committed }) => existsSync(committed))) {
    return `packages/${face}: no catalogs`;
  }
  // In copies: the check leaves the catalogs as they are, even while somebody works on them.
  rmSync(aside, { recursive: true, force: true });
  for (const { committed, copy } of files) cpSync(committed, copy);
  const copied = join(aside, 'lingui.config.mjs');
  writeFileSync(copied, configFor(folder, aside));
  const { code, output } = await run([lingui(folder), 'extract', '--clean', '--config', copied], folder);
  if (code !== 0) return clip(output);
  const problems = files.flatMap(({ committed, copy }) => compare(copy, committed));
  return [...problems, ...saidInTwoWays(files)].join('\n');
}

// All catalogs of a face end in one list of words: where two have the same message, the later would hide the earlier.
function saidInTwoWays(files) {
  const problems = [];
  const said = new Map();
  for (const { locale, committed } of files) {
    for (const [id, text] of readEntries(committed)) {
      const key = `${locale} ${id}`;
      if ((said.get(key) ?? text) !== text)
        problems.push(`${committed.slice(root.length + 1)}: said in two ways: ${id}`);
      said.set(key, text);
    }
  }
  return problems;
}

// The face's own configuration, its catalogs elsewhere.
function configFor(folder, aside) {
  const [own, copies] = [join(folder, 'lingui.config.ts'), `${aside}/`].map((path) => JSON.stringify(path));
  return `import config from ${own};
export default {
  ...config,
  rootDir: ${JSON.stringify(folder)},
  catalogs: config.catalogs.map((catalog, index) => ({ ...catalog, path: ${copies} + index + '/{locale}' })),
};
`;
}

const lingui = (folder) => join(folder, 'node_modules/@lingui/cli/dist/lingui.js');

function compare(extracted, catalog) {
  const problems = [];
  const [fresh, committed] = [extracted, catalog].map(readEntries);
  const name = catalog.slice(root.length + 1);
  const unknown = [...fresh.keys()].filter((id) => !committed.has(id));
  const stale = [...committed.keys()].filter((id) => !fresh.has(id));
  if (unknown.length + stale.length > 0) {
    problems.push(`${name}: not extracted since the last change (${unknown.length} new, ${stale.length} gone)`);
  }
  const bare = [...fresh].filter(([, text]) => text === '').map(([id]) => id);
  if (bare.length > 0) problems.push(`${name}: ${bare.length} without words: ${bare.slice(0, 10).join(' · ')}`);
  return problems;
}

// Identifier and text of each message of a gettext file, obsolete ones left out.
function readEntries(file) {
  const entries = new Map();
  if (!existsSync(file)) return entries;
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => !line.startsWith('#'));
    const id = field(lines, 'msgid');
    if (id) entries.set(`${field(lines, 'msgctxt')}${id}`, field(lines, 'msgstr'));
  }
  return entries;
}

function field(lines, name) {
  const start = lines.findIndex((line) => line.startsWith(`${name} "`));
  if (start === -1) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('"'));
  const parts = [lines[start].slice(name.length + 1), ...(end === -1 ? rest : rest.slice(0, end))];
  return parts.map((part) => part.trim().slice(1, -1)).join('');
}
