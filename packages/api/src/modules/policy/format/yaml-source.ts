import type { Localized } from '@aftercare/schema';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Flaw, PolicyIssue, RulePath } from './policy-issue.js';
import { pathInWords } from './policy-issue.js';

const EVEN_YAML: Localized = {
  'zh-CN': '每个条目一次，缩进一致，引号和括号成对。',
  en: 'each key once, even indentation, quotes and brackets closed.',
};

/** A YAML text that remembers where each of its values stands. */
export class YamlSource {
  readonly document: Document;
  private readonly lines = new LineCounter();

  constructor(
    text: string,
    readonly file: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
  }

  /** The first thing wrong with the text as YAML; what follows it is mostly its echo. */
  syntaxIssues(): PolicyIssue[] {
    const [error] = this.document.errors;
    if (error === undefined) return [];
    const message = { 'zh-CN': `不是有效的 YAML（${error.code}）。`, en: `Not valid YAML: ${error.message}.` };
    return [{ ...this.placeAt(error.pos[0]), path: '', message, expected: EVEN_YAML }];
  }

  /** The text as plain values; `undefined` when its aliases lead nowhere or grow out of hand. */
  contents(): unknown {
    try {
      return this.document.toJS() as unknown;
    } catch {
      return undefined;
    }
  }

  /** Puts a flaw at its line and column; of something missing, at what it is missing from. */
  locate(flaw: Flaw): PolicyIssue {
    const { message, expected } = flaw;
    return {
      ...this.placeAt(this.offsetOf(flaw.path, flaw.onKey ?? false)),
      path: pathInWords(flaw.path),
      message,
      expected,
    };
  }

  private offsetOf(path: RulePath, onKey: boolean): number {
    let node = this.document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const [at, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(this.document) ?? null;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (pair === undefined) return offset;
        node = pair.value as Node | null;
        const shown = onKey && at === path.length - 1 ? (pair.key as Node) : (node ?? (pair.key as Node));
        offset = shown.range?.[0] ?? offset;
      } else if (isSeq(node)) {
        node = (node.items[Number(step)] as Node | undefined) ?? null;
        offset = node?.range?.[0] ?? offset;
      } else return offset;
    }
    return offset;
  }

  /** The line, counted from 1, on which the character at an offset stands. */
  lineAt(offset: number): number {
    return this.placeAt(offset).line;
  }

  private placeAt(offset: number): { file: string; line: number; column: number } {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
