import type { Localized } from '@aftercare/schema';
import type { Condition } from '../../../kernel/decision-table/index.js';

/**
 * A policy as it is written, of which nothing is left out and nothing is understood but its tables: what people read
 * beside the document, and what two versions are compared by. Also a draft that is wrong has one. Lines count from 1.
 */
export type OutlineNode = OutlineValue | OutlineWords | OutlineList | OutlineMap | OutlineTable;

/** One value; `written` is `$name` where a parameter stands, `value` what it is then. */
export interface OutlineValue {
  readonly kind: 'value';
  readonly line: number;
  readonly written: string;
  readonly value: string | number | boolean | null;
}

/** A wording in both languages. */
export interface OutlineWords {
  readonly kind: 'words';
  readonly line: number;
  readonly words: Localized;
}

export interface OutlineList {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly OutlineNode[];
}

export interface OutlineMap {
  readonly kind: 'map';
  readonly line: number;
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly key: string;
  readonly line: number;
  readonly node: OutlineNode;
}

/** Rows of which the first that matches decides. */
export interface OutlineTable {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly OutlineRow[];
}

export interface OutlineRow {
  readonly line: number;
  /** What it asks; nothing where it decides all that no row before it does. */
  readonly when: readonly OutlineCondition[];
  readonly outcome: OutlineNode;
  readonly clause: string | null;
  /** What else stands in it, which is a mistake. */
  readonly rest: readonly OutlineEntry[];
}

/** What is asked of a fact; `condition` is null where it cannot be read. */
export interface OutlineCondition {
  readonly fact: string;
  readonly written: string;
  readonly condition: Condition | null;
}

/** The node a key leads to, if there is one. */
export const childOf = (node: OutlineNode | undefined, key: string): OutlineNode | undefined =>
  node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.node : undefined;

/** A node about as it stands in the file, on one line. */
export function textOf(node: OutlineNode): string {
  switch (node.kind) {
    case 'value':
      return node.written;
    case 'words':
      return node.words.en;
    case 'list':
      return node.items.map(textOf).join(', ');
    case 'map':
      return node.entries.map((entry) => `${entry.key}: ${textOf(entry.node)}`).join('; ');
    case 'table':
      return node.rows.map(({ outcome }) => textOf(outcome)).join(', ');
  }
}

/** A node as plain text that is the same only for what is written the same; its lines do not matter. */
export function writtenOf(node: OutlineNode): string {
  switch (node.kind) {
    case 'value':
      return JSON.stringify([node.written, node.value]);
    case 'words':
      return JSON.stringify(node.words);
    case 'list':
      return `[${node.items.map(writtenOf).join()}]`;
    case 'map':
      return `{${entriesWritten(node.entries)}}`;
    case 'table':
      return `(${node.rows.map(rowWritten).join()})`;
  }
}

/** The same of a row, with what it asks. */
export const rowWritten = ({ when, outcome, clause, rest }: OutlineRow): string =>
  JSON.stringify([whenWritten(when), writtenOf(outcome), clause, entriesWritten(rest)]);

/** What a row asks, in an order of its own. */
export const whenWritten = (when: readonly OutlineCondition[]): string =>
  when
    .map(({ fact, written }) => `${fact}=${written}`)
    .toSorted()
    .join('&');

const entriesWritten = (entries: readonly OutlineEntry[]): string =>
  entries
    .map(({ key, node }) => `${key}:${writtenOf(node)}`)
    .toSorted()
    .join();
