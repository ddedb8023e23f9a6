import { ReplayDimension, type Language, type Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type {
  ReplayAmount,
  ReplayMonth,
  ReplayMove,
  ReplaySummary,
  ReplayTotal,
} from './graphql/replay-summary.type.js';

interface OutcomeRow {
  readonly id: string;
  readonly dimension: ReplayDimension;
  readonly rule: string;
  readonly ruleLabel: Localized | null;
  readonly name: string;
  readonly label: Localized;
  readonly counted: boolean;
}

interface MoveRow {
  readonly fromId: string;
  readonly toId: string;
  readonly requests: number;
  readonly amountBefore: string;
  readonly amountAfter: string;
}

interface Joined extends Omit<MoveRow, 'fromId' | 'toId'> {
  readonly from: OutcomeRow;
  readonly to: OutcomeRow;
}

type MonthRow = Pick<MoveRow, 'fromId' | 'toId' | 'requests'> & { readonly month: string };

/** The figures of a replay, as the rows it wrote add up; the same outcome by different clauses is one. */
export function summaryOf(source: Readonly<Record<string, unknown>>, language: Language): ReplaySummary {
  const outcomes = new Map((source['outcomes'] as OutcomeRow[]).map((row) => [row.id, row]));
  const joined = <Row extends { readonly fromId: string; readonly toId: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, from: outcomes.get(row.fromId)!, to: outcomes.get(row.toId)! }));
  const moves: readonly Joined[] = joined(source['moves'] as MoveRow[]);
  const changed = source['changed'] as Partial<Record<ReplayDimension | 'ANY', number>>;
  return {
    changed: changed.ANY ?? 0,
    unjudged: changed.JUDGEMENT ?? 0,
    dimensions: Object.values(ReplayDimension).map((dimension) => ({ dimension, changed: changed[dimension] ?? 0 })),
    totals: totalsOf(moves, language),
    moves: movesOf(moves, language),
    months: monthsOf(joined(source['months'] as MonthRow[]), language),
    amounts: amountsOf(moves, source['currency'] as string, language),
  };
}

const ruleOf = ({ rule, ruleLabel }: OutcomeRow, language: Language) =>
  rule === '' ? null : { name: rule, label: said(ruleLabel ?? { 'zh-CN': rule, en: rule }, language) };

const outcomeOf = ({ name, label }: OutcomeRow, language: Language) => ({ name, label: said(label, language) });

const said = (words: Localized, language: Language): LocalizedText => localizedText(words, language);

/** The item of a key, made when it is first asked for. */
function itemsBy<Item>() {
  const items = new Map<string, Item>();
  return {
    of(key: string, make: () => Item): Item {
      let item = items.get(key);
      if (!item) items.set(key, (item = make()));
      return item;
    },
    all: () => [...items.values()],
  };
}

function totalsOf(moves: readonly Joined[], language: Language): ReplayTotal[] {
  const totals = itemsBy<ReplayTotal>();
  const totalOf = (row: OutcomeRow) =>
    totals.of([row.dimension, row.rule, row.name].join('\n'), () => ({
      dimension: row.dimension,
      rule: ruleOf(row, language),
      outcome: outcomeOf(row, language),
      before: 0,
      after: 0,
    }));
  for (const { from, to, requests } of moves) {
    // Earlier and later are told of the other deadline only.
    if (from.dimension === ReplayDimension.DEADLINE) continue;
    totalOf(from).before += requests;
    totalOf(to).after += requests;
  }
  return totals.all();
}

function movesOf(moves: readonly Joined[], language: Language): ReplayMove[] {
  const items = itemsBy<ReplayMove>();
  for (const { from, to, requests } of moves) {
    if (from.name === to.name) continue;
    items.of([to.dimension, to.rule, from.name, to.name].join('\n'), () => ({
      dimension: to.dimension,
      rule: ruleOf(to, language),
      from: outcomeOf(from, language),
      to: outcomeOf(to, language),
      requests: 0,
    })).requests += requests;
  }
  return items.all().toSorted((one, other) => other.requests - one.requests);
}

function monthsOf(
  rows: readonly {
    readonly month: string;
    readonly from: OutcomeRow;
    readonly to: OutcomeRow;
    readonly requests: number;
  }[],
  language: Language,
): ReplayMonth[] {
  const months = itemsBy<ReplayMonth>();
  for (const { month, from, to, requests } of rows) {
    const item = months.of(`${month}/${to.rule}`, () => ({
      month,
      promise: ruleOf(to, language)!,
      keptBefore: 0,
      brokenBefore: 0,
      keptAfter: 0,
      brokenAfter: 0,
    }));
    if (from.name === 'KEPT') item.keptBefore += requests;
    if (from.name === 'BROKEN') item.brokenBefore += requests;
    if (to.name === 'KEPT') item.keptAfter += requests;
    if (to.name === 'BROKEN') item.brokenAfter += requests;
  }
  return months.all();
}

const FREE_OF_PENALTY: ReadonlySet<string> = new Set(['NOTHING', 'NOT_RULED']);

function amountsOf(moves: readonly Joined[], currency: string, language: Language): ReplayAmount[] {
  const sums = itemsBy<{
    row: OutcomeRow;
    before: bigint;
    after: bigint;
    uncountedBefore: number;
    uncountedAfter: number;
  }>();
  for (const { from, to, requests, amountBefore, amountAfter } of moves) {
    const { dimension, rule } = to;
    if (dimension !== ReplayDimension.PENALTY && dimension !== ReplayDimension.ENTITLEMENT) continue;
    const sum = sums.of(`${dimension}/${rule}`, () => ({
      row: to,
      before: 0n,
      after: 0n,
      uncountedBefore: 0,
      uncountedAfter: 0,
    }));
    sum.before += BigInt(amountBefore);
    sum.after += BigInt(amountAfter);
    if (dimension === ReplayDimension.ENTITLEMENT) continue;
    if (!from.counted && !FREE_OF_PENALTY.has(from.name)) sum.uncountedBefore += requests;
    if (!to.counted && !FREE_OF_PENALTY.has(to.name)) sum.uncountedAfter += requests;
  }
  const money = (amount: bigint) => ({ amountMinor: amount.toString(), currency });
  return sums.all().map(({ row, before, after, uncountedBefore, uncountedAfter }) => ({
    dimension: row.dimension,
    rule: ruleOf(row, language),
    before: money(before),
    after: money(after),
    uncountedBefore,
    uncountedAfter,
  }));
}
