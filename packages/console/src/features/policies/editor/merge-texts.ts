/** Lines `start` to `end` (exclusive) of the text both began with, and what stands in their place. */
interface Hunk {
  start: number;
  end: number;
  lines: readonly string[];
}

/** Two people's changes of one text laid over each other, line by line; null where they meet in the same lines. */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const lines = base.split('\n');
  const all = [...hunksOf(lines, mine.split('\n')), ...hunksOf(lines, theirs.split('\n'))]
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .filter((hunk, index, sorted) => index === 0 || !isSame(hunk, sorted[index - 1]!));
  if (all.some((hunk, index) => index > 0 && meets(all[index - 1]!, hunk))) return null;
  return all
    .reduceRight((text, { start, end, lines: put }) => text.toSpliced(start, end - start, ...put), lines)
    .join('\n');
}

const isSame = (one: Hunk, other: Hunk): boolean =>
  one.start === other.start &&
  one.end === other.end &&
  // No line at all and one empty line are not the same.
  one.lines.length === other.lines.length &&
  one.lines.every((line, index) => line === other.lines[index]);

/** Two lines put in at one place have no order between them. */
const meets = (one: Hunk, next: Hunk): boolean => next.start < one.end || next.start === one.start;

/** What was changed, from the longest common sequence of lines. */
function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const was = before.slice(head, before.length - tail);
  const is = after.slice(head, after.length - tail);
  // common[i][j]: how many lines the rest of `was` from i and of `is` from j have in common.
  const common = Array.from({ length: was.length + 1 }, () => new Uint32Array(is.length + 1));
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      common[i]![j] = was[i] === is[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const hunks: Hunk[] = [];
  for (let i = 0, j = 0; i < was.length || j < is.length;) {
    if (i < was.length && j < is.length && was[i] === is[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [start, first] = [i, j];
    while ((i < was.length || j < is.length) && (was[i] !== is[j] || i === was.length || j === is.length)) {
      if (j === is.length || (i < was.length && common[i + 1]![j]! >= common[i]![j + 1]!)) i += 1;
      else j += 1;
    }
    hunks.push({ start: head + start, end: head + i, lines: is.slice(first, j) });
  }
  return hunks;
}
