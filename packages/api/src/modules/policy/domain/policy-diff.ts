import type { Localized, PolicyChangeKind } from '@aftercare/schema';
import type { PolicyLine } from './policy-lines.js';

/** What became of one place between two versions. Lines count from 1. */
export interface PolicyChange {
  readonly kind: PolicyChangeKind;
  readonly section: string;
  /** From the section down: what people read, joined. */
  readonly place: Localized;
  readonly before: PolicyLine | null;
  readonly after: PolicyLine | null;
  /** The change as one sentence: `Promises · Answer · direct loss is at most 1,000 CNY: 3 days → 5 days (clause 2.1)`. */
  readonly sentence: Localized;
}

/**
 * Everything by which a version differs from the one before it, in the order of the newer; what is gone stands where it
 * stood. Rows are known again by what they ask, then by their order; the order of rows is itself a difference.
 */
export function policyDiff(before: readonly PolicyLine[], after: readonly PolicyLine[]): PolicyChange[] {
  const pairs = [...rowPairs(before, after), ...plainPairs(before, after)];
  const changed = pairs.filter(([old, now]) => !old || !now || old.written !== now.written);
  const moved = movedRows(pairs);
  return [
    ...changed.map(([old, now]) => change(old && now ? 'CHANGED' : now ? 'ADDED' : 'REMOVED', old, now)),
    ...moved.map(([old, now]) => change('MOVED', old, now)),
  ].toSorted((a, b) => placeOf(a) - placeOf(b));
}

type Pair = readonly [before: PolicyLine | null, after: PolicyLine | null];

const placeOf = ({ before, after }: PolicyChange): number => (after ?? before)!.line;
const pathOf = ({ path }: PolicyLine): string => JSON.stringify(path);
const tableOf = ({ path }: PolicyLine): string => JSON.stringify(path.slice(0, -1));

function plainPairs(before: readonly PolicyLine[], after: readonly PolicyLine[]): Pair[] {
  return samePath(
    before.filter(({ row }) => !row),
    after.filter(({ row }) => !row),
  );
}

function rowPairs(before: readonly PolicyLine[], after: readonly PolicyLine[]): Pair[] {
  const [old, now] = [before, after].map((lines) =>
    Map.groupBy(
      lines.filter(({ row }) => row),
      tableOf,
    ),
  ) as [Map<string, PolicyLine[]>, Map<string, PolicyLine[]>];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((table) =>
    leftoversPaired(samePath(old.get(table) ?? [], now.get(table) ?? [])),
  );
}

function samePath(before: readonly PolicyLine[], after: readonly PolicyLine[]): Pair[] {
  const old = new Map(before.map((line) => [pathOf(line), line]));
  const now = new Set(after.map(pathOf));
  return [
    ...after.map((line): Pair => [old.get(pathOf(line)) ?? null, line]),
    ...before.filter((line) => !now.has(pathOf(line))).map((line): Pair => [line, null]),
  ];
}

/** Rows that ask something else than any row before did are taken for those that are gone, in their order. */
function leftoversPaired(pairs: readonly Pair[]): Pair[] {
  const gone = pairs.filter(([, now]) => !now).map(([old]) => old);
  return [
    ...pairs.filter(([, now]) => now).map(([old, now]): Pair => [old ?? gone.shift() ?? null, now]),
    ...gone.map((old): Pair => [old, null]),
  ];
}

/** The fewest rows that must have been moved for the others to stand in the order they stood in. */
function movedRows(pairs: readonly Pair[]): Pair[] {
  const kept = pairs.filter(([old, now]) => old?.row && now?.row);
  const tables = Map.groupBy(kept, ([, now]) => tableOf(now!));
  return [...tables.values()].flatMap((rows) => {
    const inOrder = rows.toSorted(([, a], [, b]) => a!.row!.number - b!.row!.number);
    const stayed = longestRun(inOrder.map(([old]) => old!.row!.number));
    return inOrder.filter((_, at) => !stayed.has(at));
  });
}

/** The positions of a longest increasing subsequence. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const [at, number] of numbers.entries()) {
    const before = best.filter((run) => numbers[run.at(-1)!]! < number);
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, at]);
  }
  return new Set(best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
}

function change(kind: PolicyChangeKind, before: PolicyLine | null, after: PolicyLine | null): PolicyChange {
  const line = (after ?? before)!;
  const asksOtherwise = kind === 'CHANGED' && before!.row && pathOf(before!) !== pathOf(after!);
  const names = asksOtherwise ? line.place.slice(0, -1) : line.place;
  const place = both((language) => names.map((name) => name[language]).join(' · '));
  const said = both((language) => {
    const at = language === 'en' ? `${place.en}: ` : `${place['zh-CN']}：`;
    return (
      at +
      happened(kind, before, after, asksOtherwise !== false && asksOtherwise !== null, language) +
      clauseIn(line, language)
    );
  });
  return { kind, section: line.section, place, before, after, sentence: said };
}

type Language = keyof Localized;

const both = (say: (language: Language) => string): Localized => ({ 'zh-CN': say('zh-CN'), en: say('en') });

function happened(
  kind: PolicyChangeKind,
  before: PolicyLine | null,
  after: PolicyLine | null,
  asksOtherwise: boolean,
  language: Language,
): string {
  const english = language === 'en';
  switch (kind) {
    case 'ADDED':
      return `${english ? 'new: ' : '新增：'}${after!.value[language]}`;
    case 'REMOVED':
      return `${english ? 'no longer: ' : '删去：'}${before!.value[language]}`;
    case 'MOVED': {
      const [from, to] = [before!.row!.number, after!.row!.number];
      return english ? `row ${from} → row ${to}` : `第 ${from} 行 → 第 ${to} 行`;
    }
    case 'CHANGED': {
      const [old, now] = [before!, after!].map((line) =>
        asksOtherwise ? wholeRow(line, language) : line.value[language],
      );
      if (old !== now) return `${old} → ${now}`;
      if (before!.clause !== after!.clause) return `${numberOf(before!, language)} → ${numberOf(after!, language)}`;
      // What is read the same may still be written otherwise: a parameter in place of its value.
      return `${before!.text} → ${after!.text}`;
    }
  }
}

const wholeRow = ({ row, value }: PolicyLine, language: Language): string =>
  language === 'en' ? `${row!.when.en}: ${value.en}` : `${row!.when['zh-CN']}：${value['zh-CN']}`;

const numberOf = ({ clause }: PolicyLine, language: Language): string =>
  language === 'en' ? `clause ${clause ?? '–'}` : `第 ${clause ?? '–'} 条`;

function clauseIn({ clause, section }: PolicyLine, language: Language): string {
  if (clause === null || section === 'clauses') return '';
  if (clause === 'open') return language === 'en' ? ' (left open by the document)' : '（原文未规定）';
  return language === 'en' ? ` (clause ${clause})` : `（第 ${clause} 条）`;
}
