import { Document, isMap, isSeq, parseDocument } from 'yaml';

/** A value as YAML has it: text, number, yes or no, lists and maps of them. */
export type Value = unknown;

/** A value on one line, as it stands inside `[…]` or `{…}`. */
export function inline(value: Value): string {
  const document = new Document([value]);
  if (isSeq(document.contents)) setFlow(document.contents);
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true }).trim();
  return text.slice(1, -1).trim();
}

/** What somebody typed, as YAML has it: lists and maps as written, numbers where a number stood before, else text. */
export function typed(text: string, before: Value): Value {
  const plain = text.trim();
  if (/^[[{]/.test(plain)) {
    const document = parseDocument(plain);
    if (document.errors.length === 0) return document.toJS() as Value;
  }
  if (typeof before === 'number' && plain !== '' && Number.isFinite(Number(plain))) return Number(plain);
  if (typeof before === 'boolean' && /^(true|false)$/.test(plain)) return plain === 'true';
  return plain;
}

function setFlow(node: unknown): void {
  if (isMap(node) || isSeq(node)) {
    node.flow = true;
    for (const item of node.items) setFlow(isMap(node) ? (item as { value: unknown }).value : item);
  }
}
