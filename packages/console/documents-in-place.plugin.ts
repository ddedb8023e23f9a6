import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const written = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const operation = /\b(?:query|mutation|subscription)\s+(\w+)/;
const generated = /^export const (\w+)Document = (\{.*\}) as unknown as DocumentNode</gm;

/**
 * In a build every document stands where it is asked, so that each page carries its own and the generated table of all
 * of them falls away. A fragment is only a type: the questions that use it have it within them. Refuses to build with
 * a document that was not generated.
 */
export function documentsInPlace(table: URL): Plugin {
  let documents: Map<string, string>;
  return {
    name: 'documents-in-place',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      const found = readFileSync(table, 'utf8').matchAll(generated);
      documents = new Map(Array.from(found, ([, name, text]) => [name!, text!]));
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || /\/src\/gql\//.test(id) || !code.includes('graphql(`')) return null;
      return { code: code.replace(written, (_, text: string) => documentOf(text, documents)), map: null };
    },
  };
}

function documentOf(text: string, documents: ReadonlyMap<string, string>): string {
  const name = operation.exec(text)?.[1];
  if (!name) return '{}';
  const document = documents.get(name);
  if (!document) throw new Error(`${name} is not among the generated documents: run pnpm codegen`);
  return document;
}
