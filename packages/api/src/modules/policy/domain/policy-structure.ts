import type { Localized } from '@aftercare/schema';
import { keyWords } from './key-words.js';
import type { LineRow, PolicyLine } from './policy-lines.js';

/** A policy laid out to be read beside its document. Lines count from 1. */
export interface PolicyStructure {
  readonly clauses: readonly { readonly number: string; readonly text: Localized; readonly line: number }[];
  readonly parameters: readonly StructureParameter[];
  readonly sections: readonly StructureSection[];
}

/** What the document leaves open, and what stands there instead. */
export interface StructureParameter {
  readonly name: string;
  readonly label: Localized;
  readonly value: Localized;
  readonly line: number;
}

export interface StructureSection {
  readonly key: string;
  readonly label: Localized;
  readonly line: number;
  /** Whether nothing is decided by it yet: it is written, checked and shown. */
  readonly waiting: boolean;
  readonly rules: readonly StructureRule[];
}

/** One rule of a section, such as one promise: its table or tables, and what else it says. */
export interface StructureRule {
  readonly key: string;
  readonly label: Localized;
  readonly line: number;
  readonly entries: readonly StructureEntry[];
  readonly tables: readonly StructureTable[];
}

export interface StructureEntry {
  readonly path: string;
  readonly label: Localized;
  readonly value: Localized;
  readonly clause: string | null;
  readonly line: number;
}

export interface StructureTable {
  readonly path: string;
  readonly label: Localized;
  readonly line: number;
  readonly rows: readonly StructureRow[];
}

export interface StructureRow extends LineRow {
  readonly outcome: Localized;
  readonly clause: string | null;
  readonly line: number;
}

/** Sections whose mechanism is still to come. */
const WAITING: ReadonlySet<string> = new Set([
  'courses',
  'visits',
  'parts',
  'partners',
  'rounds',
  'people',
  'campaigns',
  'improvement',
  'documents',
]);

/** Not sections, but what stands above them. */
const HEAD: ReadonlySet<string> = new Set(['policy', 'title', 'clauses', 'parameters']);

/** Lays out the lines of a policy; every one of them but its name and title is found in it once. */
export function policyStructure(lines: readonly PolicyLine[]): PolicyStructure {
  const sections = Map.groupBy(
    lines.filter(({ section }) => !HEAD.has(section)),
    ({ section }) => section,
  );
  return {
    clauses: lines
      .filter(({ section }) => section === 'clauses')
      .map(({ path, value, line }) => ({ number: path[1] ?? '', text: value, line })),
    parameters: parametersIn(lines),
    sections: [...sections].map(([key, own]) => ({
      key,
      label: keyWords(key),
      line: own[0]!.line,
      waiting: WAITING.has(key),
      rules: rulesIn(own),
    })),
  };
}

function parametersIn(lines: readonly PolicyLine[]): StructureParameter[] {
  const own = lines.filter(({ section }) => section === 'parameters');
  return [...Map.groupBy(own, ({ path }) => path[1] ?? '')].map(([name, parts]) => {
    const value = parts.find(({ path }) => path[2] === 'value') ?? parts[0]!;
    return { name, label: value.place[1] ?? keyWords(name), value: value.value, line: value.line };
  });
}

/** Where a line belongs: a row to its table, anything else to itself. */
const seat = ({ path, row }: PolicyLine): readonly string[] => (row ? path.slice(0, -1) : path);

function rulesIn(lines: readonly PolicyLine[]): StructureRule[] {
  const rules = Map.groupBy(lines, (line) => seat(line)[1] ?? '');
  return [...rules].map(([key, own]) => ({
    key,
    label: own[0]!.place[key ? 1 : 0]!,
    line: own[0]!.line,
    entries: own.filter(({ row }) => !row).map(entryOf),
    tables: [
      ...Map.groupBy(
        own.filter(({ row }) => row),
        pathOf,
      ),
    ].map(([path, rows]) => tableOf(path, rows)),
  }));
}

const pathOf = (line: PolicyLine): string => seat(line).join('.');

/** What is said of a rule is named from the rule down. */
function entryOf(line: PolicyLine): StructureEntry {
  const { place, value, clause, line: at } = line;
  const names = place.length > 2 ? place.slice(2) : place.slice(-1);
  return { path: pathOf(line), label: joined(names), value, clause, line: at };
}

function tableOf(path: string, rows: readonly PolicyLine[]): StructureTable {
  const first = rows[0]!;
  const names = first.place.slice(0, -1);
  return {
    path,
    label: joined(names.length > 2 ? names.slice(2) : names.slice(-1)),
    line: first.line,
    rows: rows.map(({ row, value, clause, line }) => ({ ...row!, outcome: value, clause, line })),
  };
}

const joined = (names: readonly Localized[]): Localized => ({
  'zh-CN': names.map((name) => name['zh-CN']).join(' · '),
  en: names.map(({ en }) => en).join(' · '),
});
