import type { ReaderSectionFragment } from '../../../gql/graphql';
import type { Words } from '../said';

type Rule = ReaderSectionFragment['rules'][number];
type Entry = Rule['entries'][number];

/** Names of people and places come after what is decided. */
const names = ['roles', 'offices', 'departments'];

/** What a rule says besides its name, its clause and its wording, which are shown with it. */
export function entriesToRead({ entries, label }: Rule): Entry[] {
  const told = /\.(label|clause|zh-CN|en)$/;
  const isName = (entry: Entry) => entry.value.en === label.en || entry.label.en.startsWith(`${entry.value.en} · `);
  return entries.filter((entry) => !told.test(entry.path) || (entry.path.endsWith('.label') && !isName(entry)));
}

/** Whether a section is a list of names and nothing else. */
export const isOnlyNames = ({ key, rules }: ReaderSectionFragment): boolean =>
  names.includes(key) && rules.every(({ tables }) => tables.length === 0);

/** The heading of a rule; none where its section, or its only entry, says the same. */
export function nameOf(
  section: ReaderSectionFragment,
  { key, label, tables }: Rule,
  entries: readonly Entry[],
): Words | null {
  if (key === 'rows' || label.en === section.label.en) return null;
  if (tables.length === 0 && entries.length === 1 && entries[0]?.label.en === label.en) return null;
  return label;
}

/** What decides first, then the names it uses. */
export const inReadingOrder = (sections: readonly ReaderSectionFragment[]): readonly ReaderSectionFragment[] =>
  sections.toSorted((one, other) => Number(names.includes(one.key)) - Number(names.includes(other.key)));
