/** What stands at one place of a CSV text. `next` is where the following record begins. */
export type Taken =
  | { readonly kind: 'RECORD'; readonly fields: string[]; readonly next: number }
  /** Only the line is given up: what follows it is read again, so that one stray mark swallows nothing. */
  | { readonly kind: 'FAULT'; readonly fault: 'BROKEN_QUOTES' | 'TOO_LONG'; readonly next: number }
  /** The text ends before the record does. */
  | { readonly kind: 'MORE' };

/** No record of an honest file is longer, in characters: a mark left open would swallow the rest of the file. */
export const LONGEST_RECORD = 1 << 18;

const [QUOTE, COMMA, LINE_FEED, RETURN] = [34, 44, 10, 13];

/**
 * Takes the record that begins at `from` (RFC 4180; a line ends in LF, CR LF or CR).
 * @param whole whether `text` is the rest of the file; otherwise its last record may still grow.
 */
export function takeRecord(text: string, from: number, whole: boolean): Taken {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const field = text.charCodeAt(at) === QUOTE ? quotedField(text, at) : plainField(text, at);
    if (field === null) return lineFault(text, from, whole, 'BROKEN_QUOTES');
    if (field.end >= text.length && !whole) break;
    if (field.end > text.length) return lineFault(text, from, whole, 'BROKEN_QUOTES');
    fields.push(field.value);
    const code = text.charCodeAt(field.end);
    if (code !== COMMA) {
      // A return at the end of what was read so far may be half of a line end.
      if (code === RETURN && field.end + 1 >= text.length && !whole) break;
      return { kind: 'RECORD', fields, next: afterLineEnd(text, field.end) };
    }
    at = field.end + 1;
  }
  return text.length - from > LONGEST_RECORD ? lineFault(text, from, whole, 'TOO_LONG') : { kind: 'MORE' };
}

interface Field {
  readonly value: string;
  /** Where the field ends; past the end of the text when its closing mark is missing. */
  readonly end: number;
}

function plainField(text: string, from: number): Field | null {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === COMMA || code === LINE_FEED || code === RETURN) break;
    if (code === QUOTE) return null;
  }
  return { value: text.slice(from, end), end };
}

function quotedField(text: string, from: number): Field | null {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  if (close < 0) return { value: '', end: text.length + 1 };
  const end = close + 1;
  const code = text.charCodeAt(end);
  if (end < text.length && code !== COMMA && code !== LINE_FEED && code !== RETURN) return null;
  return { value: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

function lineFault(text: string, from: number, whole: boolean, fault: 'BROKEN_QUOTES' | 'TOO_LONG'): Taken {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== LINE_FEED && text.charCodeAt(end) !== RETURN) end += 1;
  const unfinished = end + 1 >= text.length && !whole && text.length - from <= LONGEST_RECORD;
  return unfinished ? { kind: 'MORE' } : { kind: 'FAULT', fault, next: afterLineEnd(text, end) };
}

function afterLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED
    ? at + 2
    : Math.min(at + 1, text.length);
}
