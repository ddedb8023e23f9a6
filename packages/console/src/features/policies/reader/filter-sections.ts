import type { ReaderSectionFragment } from '../../../gql/graphql';
import type { Words } from '../said';

type Rule = ReaderSectionFragment['rules'][number];
type Table = Rule['tables'][number];

export interface Wanted {
  clause?: string | undefined;
  /** Words looked for, in either language. */
  find?: string | undefined;
}

/**
 * The rules that a clause decides, or that say what is looked for; of a rule whose own name is found, everything. A table
 * is never cut: rows decide in order, so the rows before are part of what a row says.
 */
export function filterSections(
  sections: readonly ReaderSectionFragment[],
  wanted: Wanted,
): readonly ReaderSectionFragment[] {
  const find = wanted.find?.trim().toLocaleLowerCase() ?? '';
  if (!wanted.clause && find === '') return sections;
  return sections.flatMap((section) => {
    const wholly = !wanted.clause && says(find, section.label);
    const rules = wholly ? section.rules : section.rules.flatMap((rule) => ruleFor(rule, wanted.clause, find));
    return rules.length > 0 ? [{ ...section, rules: [...rules] }] : [];
  });
}

function ruleFor(rule: Rule, clause: string | undefined, find: string): Rule[] {
  const named = find !== '' && says(find, rule.label);
  const entries = rule.entries.filter(
    (entry) => (!clause || entry.clause === clause) && (find === '' || named || says(find, entry.label, entry.value)),
  );
  const tables = rule.tables.filter((table) => named || rowsFor(table, clause, find).size > 0);
  const shown = clause ? tables.filter((table) => rowsFor(table, clause, find).size > 0) : tables;
  return entries.length + shown.length > 0 ? [{ ...rule, entries, tables: shown }] : [];
}

/** The numbers of the rows that a clause decides and that say what is looked for. */
export function rowsFor({ label, rows }: Table, clause: string | undefined, find: string): ReadonlySet<number> {
  const words = find.trim().toLocaleLowerCase();
  const named = words !== '' && says(words, label);
  return new Set(
    rows
      .filter(
        (row) =>
          (!clause || row.clause === clause) &&
          (words === '' || named || says(words, row.when, row.outcome, ...row.conditions.map((one) => one.label))),
      )
      .map(({ number }) => number),
  );
}

export const says = (find: string, ...texts: readonly Words[]): boolean =>
  texts.some(({ zhCN, en }) => zhCN.toLocaleLowerCase().includes(find) || en.toLocaleLowerCase().includes(find));
