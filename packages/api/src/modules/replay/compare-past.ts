import { ReplayDimension, type Localized } from '@aftercare/schema';
import type { Policy } from '../policy/index.js';
import { DEADLINE_WORDS, JUDGED, NOT_RULED, PROMISE_WORDS, STATED } from './domain/outcome-words.js';
import { judgePast, notOffered, type PastJudgement, type PastRequest, type Unjudged } from './judge-past.js';
import { stancesOf, type Stance } from './stances.js';

/** What two policies say of one point of a request: the one it is bound to, and the one that is tried. */
export interface Comparison {
  readonly from: Stance;
  readonly to: Stance;
}

export const differs = ({ from, to }: Comparison): boolean => from.name !== to.name;

/**
 * Compares what two policies say of a past request, point by point, also where they agree. What only one of them can
 * judge is not compared: then there is one point, JUDGEMENT, which says why.
 * @param now epoch milliseconds: what open clocks are read at
 * @param currency the organization's
 */
export function comparePast(
  bound: Policy,
  draft: Policy,
  past: PastRequest,
  { now, currency }: { readonly now: number; readonly currency: string },
): Comparison[] {
  const before = judgePast(bound, past, now);
  const after = judgePast(draft, past, now);
  const unjudged = whyNot(bound, draft, past, before, after);
  if (unjudged) return [cannotBeCompared(unjudged)];
  const money = { currency, agreedMinor: past.agreedMinor };
  const old = before.unjudged ? [] : stancesOf(bound, before.verdict!, money);
  const fresh = after.unjudged ? [] : stancesOf(draft, after.verdict!, money);
  return [{ from: AS_JUDGED, to: AS_JUDGED }, ...leftOut(before, after), ...paired(old, fresh)];
}

/** What the policy a request is bound to could not know either is no reason. */
function whyNot(
  bound: Policy,
  draft: Policy,
  { known }: PastRequest,
  before: PastJudgement,
  after: PastJudgement,
): Unjudged | null {
  const closed = notOffered(draft, known);
  if (closed && closed.name !== notOffered(bound, known)?.name) return closed;
  const missing = after.missing.find(({ fact }) => !before.missing.some((other) => other.fact === fact));
  if (missing) return { name: `FACT_MISSING:${missing.fact}`, label: missing.message };
  return before.unjudged ?? after.unjudged;
}

const point = (said: Pick<Stance, 'dimension' | 'name' | 'label'> & Partial<Stance>): Stance => ({
  rule: '',
  ruleLabel: null,
  clause: null,
  amountMinor: null,
  dueAt: null,
  ...said,
});

const AS_JUDGED = point({ dimension: ReplayDimension.JUDGEMENT, name: 'JUDGED', label: JUDGED });

/** The one point of a request that is left out, and why. */
export const cannotBeCompared = (unjudged: Unjudged): Comparison => ({
  from: AS_JUDGED,
  to: { ...AS_JUDGED, ...unjudged },
});

function leftOut(before: PastJudgement, after: PastJudgement): Comparison[] {
  return after.leftOut
    .filter(({ fact }) => !before.leftOut.some((other) => other.fact === fact))
    .map(({ fact, code, message }) => {
      const from = point({ dimension: ReplayDimension.FACT, rule: fact, name: 'KNOWN', label: STATED });
      return { from, to: { ...from, name: code, label: message } };
    });
}

function paired(old: readonly Stance[], fresh: readonly Stance[]): Comparison[] {
  const place = ({ dimension, rule }: Stance) => `${dimension}/${rule}`;
  const unmatched = new Map(fresh.map((one) => [place(one), one]));
  const both = old.map((from) => {
    const to = unmatched.get(place(from));
    unmatched.delete(place(from));
    return to ? pair(from, to) : { from, to: absent(from) };
  });
  return [...both, ...[...unmatched.values()].map((to) => ({ from: absent(to), to }))];
}

function pair(from: Stance, to: Stance): Comparison {
  if (from.dimension !== ReplayDimension.DEADLINE || from.dueAt === null || to.dueAt === null) return { from, to };
  if (from.dueAt === to.dueAt) return { from, to };
  const name = to.dueAt < from.dueAt ? 'EARLIER' : 'LATER';
  return { from, to: { ...to, name, label: DEADLINE_WORDS[name] } };
}

const ABSENT: Partial<Record<ReplayDimension, readonly [string, Localized]>> = {
  DEADLINE: ['NOT_MADE', DEADLINE_WORDS.NOT_MADE],
  PROMISE: ['NOT_MADE', PROMISE_WORDS.NOT_MADE],
};

/** Where the other policy has no such promise or rule. */
function absent({ dimension, rule, ruleLabel }: Stance): Stance {
  const [name, label] = ABSENT[dimension] ?? ['NOT_RULED', NOT_RULED];
  return point({ dimension, rule, ruleLabel, name, label });
}
