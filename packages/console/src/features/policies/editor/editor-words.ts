import type { PolicySourceQuery } from '../../../gql/graphql';

type Version = NonNullable<PolicySourceQuery['policyVersion']>;

/** How people call the parts of a text, as far as the saved version could be read; else their names in the text. */
export interface EditorWords {
  section: (key: string) => string;
  table: (path: readonly string[]) => string;
  fact: (name: string) => string | undefined;
}

/** The words of a version's sections, tables and facts, by where they stand. */
export function editorWords(sections: Version['sections']): EditorWords {
  const sectionNames = new Map(sections.map(({ key, label }) => [key, label.text]));
  const tables = new Map<string, string>();
  const facts = new Map<string, string>();
  for (const { label, rules } of sections) {
    for (const rule of rules) {
      for (const table of rule.tables) {
        const own = table.path.endsWith('rows') ? [] : [table.label.text];
        const named = rule.key === 'rows' ? [] : [rule.label.text];
        tables.set(table.path, [...new Set([...named, ...own])].join(' · ') || label.text);
        for (const { conditions } of table.rows) for (const one of conditions) facts.set(one.fact, one.label.text);
      }
    }
  }
  return {
    section: (key) => sectionNames.get(key) ?? key,
    table: (path) =>
      tables.get(path.join('.')) ??
      (path
        .slice(1)
        .filter((key) => key !== 'rows')
        .join(' · ') ||
        path.join(' · ')),
    fact: (name) => facts.get(name),
  };
}
