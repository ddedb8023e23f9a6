import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const written = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const documentNames = fileURLToPath(new URL('src/app/document-names.ts', import.meta.url));
const operation = /\b(query|mutation|subscription)\s+(\w+)/;

/**
 * In a production build every document is sent by its hash, so only its name and hash are bundled, each with the page
 * that asks it; the generated map of all documents falls away. The portal's cache reads types from answers, not from
 * documents. Refuses to build with a document that was not generated.
 */
export function trustedDocuments(persisted: URL): Plugin {
  let hashes: Map<string, string>;
  return {
    name: 'trusted-documents',
    enforce: 'pre',
    apply: (_, { command, mode }) => command === 'build' && mode === 'production',
    // Nothing is read or printed any more but names.
    config: () => ({ resolve: { alias: { '@0no-co/graphql.web': documentNames } } }),
    buildStart() {
      const texts = Object.entries(JSON.parse(readFileSync(persisted, 'utf8')) as Record<string, string>);
      hashes = new Map(texts.map(([hash, text]) => [operation.exec(text)?.[2] ?? '', hash]));
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || /\/src\/gql\//.test(id) || !code.includes('graphql(`')) return null;
      return { code: code.replace(written, (_, text: string) => slim(text, hashes)), map: null };
    },
  };
}

/** A document without its fields. A fragment is only a type, of which nothing is left when the page runs. */
function slim(text: string, hashes: ReadonlyMap<string, string>): string {
  const [, kind, name] = operation.exec(text) ?? [];
  if (!kind || !name) return '{}';
  const hash = hashes.get(name);
  if (!hash) throw new Error(`${name} is not among the generated documents: run pnpm codegen`);
  const selectionSet = { kind: 'SelectionSet', selections: [] };
  const definition = {
    kind: 'OperationDefinition',
    operation: kind,
    name: { kind: 'Name', value: name },
    selectionSet,
  };
  return JSON.stringify({ kind: 'Document', definitions: [definition], __meta__: { hash } });
}
