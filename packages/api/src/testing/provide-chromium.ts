import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const SYSTEM_PROGRAMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const cache = fileURLToPath(new URL('../../../../.cache/chromium/', import.meta.url));

/**
 * One browser for the whole run: the one named by CHROMIUM; else the headless one among the installed packages, the same
 * everywhere and a fifth less work than one with windows; else, where that does not run, the system's.
 */
export default function provideChromium(project: TestProject): void {
  const named = process.env['CHROMIUM'];
  const program = named ?? [packaged, ...SYSTEM_PROGRAMS.map((path) => () => path)].map(tried).find(Boolean);
  if (!program) throw new Error('No Chromium runs here: install one, or name it by CHROMIUM=/path/to/chromium');
  project.provide('chromium', program);
}

function tried(find: () => string): string | undefined {
  try {
    const program = find();
    execFileSync(program, ['--version', '--no-sandbox'], { stdio: 'ignore' });
    return program;
  } catch {
    return undefined;
  }
}

/** Unpacked once, whole or not at all: several runs may come to it at the same time. */
function packaged(): string {
  const require = createRequire(import.meta.url);
  const index = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(index, '../../package.json'), 'utf8')) as { version: string };
  const folder = join(cache, version);
  if (!existsSync(folder)) unpack(index, folder);
  return join(folder, 'chromium');
}

// The package unpacks into the system's temporary folder, which is another one for this process.
function unpack(index: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'unpacking-'));
  const script = `import(${JSON.stringify(index)}).then(({ default: chromium }) => chromium.executablePath())`;
  try {
    execFileSync(process.execPath, ['--eval', script], { env: { ...process.env, TMPDIR: beside } });
    renameSync(beside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
