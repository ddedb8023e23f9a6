import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { OutlineEntry, OutlineNode, OutlineRow, OutlineValue } from '../domain/policy-outline.js';
import { fillParameters } from './fill-parameters.js';
import { parseCondition, type WrittenCondition } from './parse-condition.js';
import { YamlSource } from './yaml-source.js';

/** The outline of a policy file; `null` where it is no YAML, or not a mapping. */
export function outlinePolicy(text: string): OutlineNode | null {
  const source = new YamlSource(text, '');
  if (source.syntaxIssues().length > 0 || source.contents() === undefined || !isMap(source.document.contents))
    return null;
  fillParameters(source.document, {});
  return new Outliner(source).node(source.document.contents);
}

class Outliner {
  constructor(private readonly source: YamlSource) {}

  node(written: unknown): OutlineNode {
    const node = isAlias(written) ? (written.resolve(this.source.document) as Node) : (written as Node | null);
    if (isMap(node)) return this.#map(node);
    if (isSeq(node)) return this.#list(node);
    return this.#value(node as Scalar | null);
  }

  #value(node: Scalar | null): OutlineValue {
    const value = plain(node?.value);
    return { kind: 'value', line: this.#line(node), written: node?.source ?? String(value ?? ''), value };
  }

  #map(node: YAMLMap): OutlineNode {
    const line = this.#line(node);
    const entries = this.#entries(node);
    const [zh, en] = ['zh-CN', 'en'].map((language) => entries.find(({ key }) => key === language)?.node);
    if (entries.length === 2 && zh?.kind === 'value' && en?.kind === 'value')
      return { kind: 'words', line, words: { 'zh-CN': String(zh.value), en: String(en.value) } };
    return { kind: 'map', line, entries };
  }

  #entries(node: YAMLMap): OutlineEntry[] {
    return node.items.map((pair: Pair) => ({
      key: keyOf(pair),
      line: this.#line(pair.key as Node),
      node: this.node(pair.value),
    }));
  }

  #list(node: YAMLSeq): OutlineNode {
    const line = this.#line(node);
    const items = node.items.map((item) => this.node(item));
    const rows = items.map(rowOf);
    if (rows.length > 0 && rows.every((row) => row !== null)) return { kind: 'table', line, rows };
    return { kind: 'list', line, items };
  }

  #line(node: Node | null): number {
    return this.source.lineAt(node?.range?.[0] ?? 0);
  }
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const plain = (value: unknown): OutlineValue['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === undefined || value === null
      ? null
      : String(value);

function rowOf(node: OutlineNode): OutlineRow | null {
  if (node.kind !== 'map') return null;
  const of = (key: string) => node.entries.find((entry) => entry.key === key)?.node;
  const [when, then, otherwise, clause] = ['when', 'then', 'otherwise', 'clause'].map(of);
  const outcome = otherwise ?? then;
  if (!outcome || (otherwise ? when || then : when?.kind !== 'map')) return null;
  return {
    line: node.line,
    when: when?.kind === 'map' ? when.entries.map(conditionOf) : [],
    outcome,
    clause: clause?.kind === 'value' ? String(clause.value) : null,
    rest: node.entries.filter(({ key }) => !['when', 'then', 'otherwise', 'clause'].includes(key)),
  };
}

function conditionOf({ key, node }: OutlineEntry) {
  const values = node.kind === 'list' ? node.items : [node];
  const written = values.map((one) => (one.kind === 'value' ? one.written : '')).join(', ');
  const value = values.map((one) => (one.kind === 'value' ? one.value : null));
  const said = (node.kind === 'list' ? value : value[0]) as WrittenCondition | null;
  return { fact: key, written, condition: said === null ? null : parseCondition(said) };
}
