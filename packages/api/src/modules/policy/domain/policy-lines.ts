import type { Localized } from '@aftercare/schema';
import { outlineWords, type Lexicon } from './outline-words.js';
import {
  childOf,
  rowWritten,
  textOf,
  whenWritten,
  writtenOf,
  type OutlineEntry,
  type OutlineNode,
  type OutlineRow,
  type OutlineTable,
} from './policy-outline.js';

/** The least that a policy says on its own: one value in its place, or one row of a table. Lines count from 1. */
export interface PolicyLine {
  /** The first of `path`. */
  readonly section: string;
  readonly path: readonly string[];
  /** What people read for each of `path`. */
  readonly place: readonly Localized[];
  readonly line: number;
  /** The value, or what the row decides. */
  readonly value: Localized;
  /** The same about as it stands in the file. */
  readonly text: string;
  /** The same only for what is written the same. */
  readonly written: string;
  /** The clause that says so, where one is named. */
  readonly clause: string | null;
  /** Null for what is no row. */
  readonly row: LineRow | null;
}

/** What makes a line a row; `number` counts the table's rows from 1. */
export interface LineRow {
  readonly number: number;
  readonly otherwise: boolean;
  /** What it asks, as one phrase. */
  readonly when: Localized;
  readonly conditions: readonly { readonly fact: string; readonly label: Localized; readonly words: Localized }[];
}

interface Place {
  /** Of the key that leads here. */
  readonly line?: number;
  readonly path: readonly string[];
  readonly names: readonly Localized[];
  readonly clause: string | null;
}

/** Everything a policy says, line by line in its order; nothing that is written in it is in none of them. */
export function policyLines(outline: OutlineNode, lexicon: Lexicon): PolicyLine[] {
  const say = outlineWords(lexicon);
  return linesIn(outline, { path: [], names: [], clause: null });

  function linesIn(node: OutlineNode, place: Place): PolicyLine[] {
    if (node.kind === 'table') return rowsIn(node, place);
    if (node.kind === 'map' && node.entries.length > 0) return entriesIn(node.entries, node, place);
    if (node.kind === 'list' && node.items.some(holdsMore)) return itemsIn(node.items, place);
    return [lineOf(node, place)];
  }

  function entriesIn(entries: readonly OutlineEntry[], node: OutlineNode, { path, names, clause }: Place) {
    const own = childOf(node, 'clause');
    const says = own?.kind === 'value' ? String(own.value) : path[0] === 'clauses' ? null : clause;
    return entries.flatMap((entry) =>
      linesIn(entry.node, {
        line: entry.line,
        path: [...path, entry.key],
        names: [...names, say.name(entry.key, entry.node, path)],
        clause: path[0] === 'clauses' ? entry.key : says,
      }),
    );
  }

  /** An item is known again by the first value in it; by its place only among those that begin with the same. */
  function itemsIn(items: readonly OutlineNode[], { path, names, clause }: Place): PolicyLine[] {
    const seen = new Map<string, number>();
    return items.flatMap((item) => {
      const first = firstValue(item);
      const count = (seen.get(first) ?? 0) + 1;
      seen.set(first, count);
      const key = count === 1 ? `[${first}]` : `[${first} ${count}]`;
      return linesIn(item, { path: [...path, key], names: [...names, say.itemName(item, first)], clause });
    });
  }

  function lineOf(node: OutlineNode, { path, names, clause, line = node.line }: Place): PolicyLine {
    const value = say.value(node);
    return {
      section: path[0]!,
      path,
      place: names,
      line,
      value,
      text: textOf(node),
      written: writtenOf(node),
      clause,
      row: null,
    };
  }

  function rowsIn({ rows }: OutlineTable, place: Place): PolicyLine[] {
    const seen = new Map<string, number>();
    return rows.map((row, at) => {
      const asked = whenWritten(row.when);
      const count = (seen.get(asked) ?? 0) + 1;
      seen.set(asked, count);
      return rowLine(row, at + 1, count === 1 ? asked : `${asked} ${count}`, place);
    });
  }

  function rowLine(row: OutlineRow, number: number, asked: string, { path, names, clause }: Place): PolicyLine {
    const when = say.when(row);
    return {
      section: path[0]!,
      path: [...path, `(${asked})`],
      place: [...names, when],
      line: row.line,
      value: say.value(row.outcome),
      text: textOf(row.outcome),
      written: rowWritten(row),
      clause: row.clause ?? clause,
      row: { number, otherwise: row.when.length === 0, when, conditions: row.when.map(say.condition) },
    };
  }
}

const holdsMore = (node: OutlineNode): boolean =>
  node.kind === 'map' || node.kind === 'table' || (node.kind === 'list' && node.items.some(holdsMore));

function firstValue(node: OutlineNode): string {
  switch (node.kind) {
    case 'value':
      return node.written;
    case 'words':
      return node.words.en;
    case 'list':
      return node.items[0] ? firstValue(node.items[0]) : '';
    case 'map':
      return node.entries[0] ? firstValue(node.entries[0].node) : '';
    case 'table':
      return '';
  }
}
