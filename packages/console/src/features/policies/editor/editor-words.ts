import { graphql } from '../../../gql';
import type { PolicyTextFragment } from '../../../gql/graphql';
import { readPolicyText } from './policy-text';
import { inline } from './yaml-value';

/** A text with its revision and its words: read together, or the words would be those of another text. */
export const PolicyTextParts = graphql(`
  fragment PolicyText on PolicyVersion {
    id
    revision
    source
    sections {
      key
      label {
        text
      }
      rules {
        key
        label {
          text
        }
        tables {
          path
          label {
            text
          }
          rows {
            line
            conditions {
              fact
              label {
                text
              }
              words {
                text
              }
            }
            outcome {
              text
            }
          }
        }
      }
    }
  }
`);

/** How people call the parts of a text, as far as the saved version could be read; else their names in the text. */
export interface EditorWords {
  section: (key: string) => string;
  table: (path: readonly string[]) => string;
  fact: (name: string) => string | undefined;
  /** What a row asks of a fact, such as `REPAIR`, where the saved version has a row that asks the same. */
  asked: (fact: string, value: unknown) => string | undefined;
  /** What a row of a table decides, likewise. */
  decided: (path: readonly string[], outcome: unknown) => string | undefined;
}

/** The words of a version's sections, tables, facts and rows: by where they stand, and by what stands there. */
export function editorWords({ sections, source }: PolicyTextFragment): EditorWords {
  const written = new Map(readPolicyText(source)?.tables.map(({ path, rows }) => [path.join('.'), rows]));
  const sectionNames = new Map(sections.map(({ key, label }) => [key, label.text]));
  const tables = new Map<string, string>();
  const facts = new Map<string, string>();
  const values = new Map<string, string>();
  for (const { label, rules } of sections) {
    for (const rule of rules) {
      for (const table of rule.tables) {
        const own = table.path.endsWith('rows') ? [] : [table.label.text];
        const named = rule.key === 'rows' ? [] : [rule.label.text];
        tables.set(table.path, [...new Set([...named, ...own])].join(' · ') || label.text);
        const rows = written.get(table.path);
        for (const { line, conditions, outcome } of table.rows) {
          const row = rows?.find((one) => one.line === line);
          if (row) values.set(keyOf(table.path, row.outcome), outcome.text);
          for (const { fact, label: factLabel, words } of conditions) {
            facts.set(fact, factLabel.text);
            const asked = row?.conditions.find((one) => one.fact === fact);
            if (asked) values.set(keyOf(fact, asked.value), words.text);
          }
        }
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
    asked: (fact, value) => values.get(keyOf(fact, value)),
    decided: (path, outcome) => values.get(keyOf(path.join('.'), outcome)),
  };
}

const keyOf = (place: string, value: unknown): string => `${place} ${inline(value)}`;
