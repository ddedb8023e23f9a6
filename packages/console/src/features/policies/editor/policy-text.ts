import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { inline, typed, type Value } from './yaml-value';

export interface TextRow {
  /** What the row asks of each fact; none where it decides whatever no row before it does. */
  conditions: { fact: string; value: Value }[];
  otherwise: boolean;
  outcome: Value;
  clause: string | null;
  /** Its first and last line, from 1. */
  line: number;
  lastLine: number;
}

export interface TextTable {
  path: readonly string[];
  line: number;
  rows: TextRow[];
}

export interface TextParameter {
  name: string;
  label: { zhCN: string; en: string };
  value: string;
  line: number;
}

export interface TextFact {
  name: string;
  label: { zhCN: string; en: string };
  choices: { code: string; label: { zhCN: string; en: string } }[];
}

/** What of a policy's text can be edited as forms; null while it is no YAML. */
export interface PolicyText {
  parameters: TextParameter[];
  tables: TextTable[];
  facts: TextFact[];
  clauses: string[];
  /** Names that outcomes use, by the field they stand in. */
  names: Readonly<Record<string, readonly string[]>>;
}

/** Reads the tables, parameters, facts and clauses out of the text, each with where it stands. */
export function readPolicyText(source: string): PolicyText | null {
  const root = rootOf(source);
  if (!root) return null;
  const lineOf = lineCounter(source);
  const tables: TextTable[] = [];
  walk(root, [], (path, seq) => {
    const rows = seq.items.map((item) => rowOf(item as ParsedNode, lineOf));
    if (rows.length > 0 && rows.every((row) => row !== null)) {
      tables.push({ path, line: lineOf(startOf(seq)), rows: rows as TextRow[] });
    }
  });
  const parameters = entriesOf(root.get('parameters', true)).flatMap(([name, node]) => {
    const value = isMap(node) ? node.get('value', true) : null;
    if (!isScalar(value)) return [];
    return [{ name, label: labelOf(node), value: String(value.value), line: lineOf(startOf(value as ParsedNode)) }];
  });
  const intake = root.get('intake', true);
  const facts = entriesOf(isMap(intake) ? intake.get('facts', true) : null).map(([name, node]) => ({
    name,
    label: labelOf(node, name),
    choices: entriesOf(isMap(node) ? node.get('choices', true) : null).map(([code, choice]) => ({
      code,
      label: wordsOf(choice, code),
    })),
  }));
  const clauses = entriesOf(root.get('clauses', true)).map(([number]) => number);
  const triage = root.get('triage', true);
  const keysOf = (node: unknown) => entriesOf(node).map(([key]) => key);
  const names = {
    tier: keysOf(isMap(triage) ? triage.get('tiers', true) : null),
    severity: keysOf(isMap(triage) ? triage.get('severities', true) : null),
    owner: keysOf(root.get('roles', true)),
  };
  return { parameters, tables, facts, clauses, names };
}

/** The text with one parameter set otherwise; nothing else is touched. */
export function writeParameter(source: string, name: string, value: string): string {
  const node = nodeAt(source, ['parameters', name, 'value']);
  return node ? replace(source, node, inline(typed(value, isScalar(node) ? node.value : null))) : source;
}

export interface RowDraft {
  conditions: readonly { fact: string; value: Value }[];
  outcome: Value;
  clause: string | null;
}

/** The text with one row of a table written anew, part by part: what stays the same keeps its comments and its layout. */
export function writeRow(source: string, path: readonly string[], index: number, draft: RowDraft): string {
  const table = nodeAt(source, path);
  const item = isSeq(table) ? table.items[index] : null;
  if (!isMap(item)) return source;
  const row = item as YAMLMap;
  const before = rowOf(item as ParsedNode, () => 0)!;
  const parts: [string, Value, Value][] = [
    ['clause', before.clause, draft.clause],
    [before.otherwise ? 'otherwise' : 'then', before.outcome, draft.outcome],
    ['when', mapOf(before.conditions), mapOf(draft.conditions)],
  ];
  // An outcome that names its own clause, as `otherwise: { …, clause }` does, is written with it.
  return parts
    .filter(([key, was, is]) => row.has(key) && JSON.stringify(was) !== JSON.stringify(is))
    .map(([key, , is]) => ({ node: row.get(key, true) as ParsedNode, is }))
    .toSorted((one, other) => startOf(other.node) - startOf(one.node))
    .reduce((text, { node, is }) => replace(text, node, inline(is)), source);
}

/** The text with a new row before the row at `index`. */
export function insertRow(source: string, path: readonly string[], index: number, draft: RowDraft): string {
  const blocks = blocksOf(source, path);
  const next = blocks?.[index];
  if (!next) return source;
  const row = { when: mapOf(draft.conditions), then: draft.outcome, ...(draft.clause && { clause: draft.clause }) };
  return `${source.slice(0, next.dash)}${next.indent}- ${inline(row)}\n${source.slice(next.dash)}`;
}

/** The text without one row; the comments above it go with it. */
export function removeRow(source: string, path: readonly string[], index: number): string {
  const block = blocksOf(source, path)?.[index];
  return block ? source.slice(0, block.start) + source.slice(block.end) : source;
}

/** The text with a row one place earlier; the comments above it move along. */
export function moveRowUp(source: string, path: readonly string[], index: number): string {
  const blocks = blocksOf(source, path);
  const [above, row] = [blocks?.[index - 1], blocks?.[index]];
  if (!above || !row) return source;
  return (
    source.slice(0, above.start) +
    source.slice(row.start, row.end) +
    source.slice(above.start, above.end) +
    source.slice(row.end)
  );
}

function rootOf(source: string): YAMLMap | null {
  const document = parseDocument(source);
  return document.errors.length === 0 && isMap(document.contents) ? (document.contents as YAMLMap) : null;
}

function nodeAt(source: string, path: readonly string[]): ParsedNode | null {
  return (rootOf(source)?.getIn(path, true) as ParsedNode | undefined) ?? null;
}

const startOf = (node: { range?: unknown }): number => (node.range as [number, number, number])[0];
const endOf = (node: { range?: unknown }): number => (node.range as [number, number, number])[1];

function replace(source: string, node: ParsedNode, text: string): string {
  // A block ends with the line break, which is not part of the value.
  const value = source.slice(startOf(node), endOf(node));
  const kept = /\n\s*$/.exec(value)?.[0] ?? '';
  return source.slice(0, startOf(node)) + text + kept + source.slice(endOf(node));
}

function rowOf(item: ParsedNode, lineOf: (offset: number) => number): TextRow | null {
  if (!isMap(item)) return null;
  const row = item as YAMLMap;
  const when = row.get('when', true);
  const otherwise = row.has('otherwise');
  if (!otherwise && !(isMap(when) && row.has('then'))) return null;
  const js = row.toJSON() as Record<string, Value>;
  const clause = js['clause'];
  return {
    conditions: Object.entries((js['when'] ?? {}) as Record<string, Value>).map(([fact, value]) => ({ fact, value })),
    otherwise,
    outcome: otherwise ? js['otherwise'] : js['then'],
    clause: clause == null ? null : String(clause),
    line: lineOf(startOf(item)),
    lastLine: lineOf(Math.max(startOf(item), endOf(item) - 1)),
  };
}

interface Block {
  start: number;
  /** Where the line of its dash begins. */
  dash: number;
  indent: string;
  end: number;
}

/** Each row's own lines: from where the row before it ends, comments included, to the end of its last line. */
function blocksOf(source: string, path: readonly string[]): Block[] | null {
  const table = nodeAt(source, path);
  if (!isSeq(table) || table.flow) return null;
  const blocks: Block[] = [];
  for (const item of table.items as ParsedNode[]) {
    const dash = source.lastIndexOf('\n', startOf(item)) + 1;
    const last = source.slice(startOf(item), endOf(item)).trimEnd().length + startOf(item);
    const lineEnd = source.indexOf('\n', last);
    const end = lineEnd === -1 ? source.length : lineEnd + 1;
    const indent = /^ */.exec(source.slice(dash))?.[0] ?? '';
    blocks.push({ start: blocks.at(-1)?.end ?? dash, dash, indent, end });
  }
  return blocks;
}

function walk(node: unknown, path: readonly string[], found: (path: readonly string[], seq: YAMLSeq) => void): void {
  if (isMap(node)) for (const [key, value] of entriesOf(node)) walk(value, [...path, key], found);
  else if (isSeq(node)) found(path, node as YAMLSeq);
}

const entriesOf = (node: unknown): [string, unknown][] =>
  isMap(node) ? node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value]) : [];

const labelOf = (node: unknown, name = '') => wordsOf(isMap(node) ? node.get('label', true) : null, name);

function wordsOf(node: unknown, name: string) {
  const said = isMap(node) ? (node.toJSON() as Record<string, unknown>) : {};
  return { zhCN: String(said['zh-CN'] ?? name), en: String(said['en'] ?? name) };
}

const mapOf = (conditions: RowDraft['conditions']): Record<string, Value> =>
  Object.fromEntries(conditions.map(({ fact, value }) => [fact, value]));

function lineCounter(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
