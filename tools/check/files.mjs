import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const BINARY = /\.(png|jpe?g|webp|gif|ico|woff2?|ttf|otf|pdf|zip|gz|heic|mp4)$/i;
const GENERATED = /^pnpm-lock\.yaml$|\/src\/gql\/|\.snap$|\/locales\//;
// Someone's home, a machine's work folders, a sibling of the checkout: nothing that another machine would have.
const OUTSIDE = /(?<![\w.@/:-])(?:\/(?:work|workspace|home\/\w+|Users\/\w+|root)\/[\w.-]+|[A-Z]:\\Users\\)/;
const ABOVE = /(?:\.\.\/)+(?:shared|helpers)\//;
const LONG = 250;

function trackedFiles() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return list
    .split('\0')
    .filter((path) => path && existsSync(join(root, path)) && !BINARY.test(path) && !GENERATED.test(path));
}

/** No file names a place outside the project. */
export async function noPathsOutside() {
  const found = [];
  for (const path of trackedFiles()) {
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (path !== 'tools/check/files.mjs' && (OUTSIDE.test(line) || ABOVE.test(line)))
          found.push(`${path}:${index + 1}`);
      });
  }
  return found.length > 0 ? `${found.length} lines: ${found.slice(0, 20).join(', ')}` : undefined;
}

/** A warning, not a failure: the files past 250 lines, which ask to be two. */
export async function fileLength() {
  const long = trackedFiles()
    .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONG);
  return long.map(({ path, lines }) => `warning: ${path} has ${lines} lines and asks to be two`);
}
