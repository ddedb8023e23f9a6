import { apportioned } from './apportioned';
import { basisPointsOf, percentOf } from './basis-points';

/** A share as it is being typed. */
export interface DraftShare {
  /** Of the row on the screen; not sent. */
  key: string;
  /** By its name in the policy; empty while none is chosen. */
  department: string;
  /** A percentage as typed. */
  percent: string;
  /** Who it is, where the policy leaves that open: a unit's name in the policy, an outsider in words. */
  named: string;
  partnerId: string | null;
}

export interface DraftSums {
  /** Hundredths of a per cent, row by row; what is no percentage counts as none. */
  points: readonly number[];
  /** Minor units, row by row. They come to the loss only once the shares are whole. */
  parts: readonly bigint[];
  totalPoints: number;
  /** Below zero: more than the whole was given away. */
  leftPoints: number;
  leftMinor: bigint;
  whole: boolean;
}

const WHOLE = 10_000;

/** What shares come to while they are typed: of the loss itself, not of what was given away so far. */
export function draftSums(shares: readonly DraftShare[], lossMinor: bigint): DraftSums {
  const points = shares.map(({ percent }) => basisPointsOf(percent) ?? 0);
  const totalPoints = points.reduce((sum, one) => sum + one, 0);
  const leftPoints = WHOLE - totalPoints;
  const split = apportioned(lossMinor, leftPoints > 0 ? [...points, leftPoints] : points);
  const over = leftPoints < 0;
  // Beyond the whole there is nothing to share out: each is told its own exact part.
  const parts = over ? points.map((one) => (lossMinor * BigInt(one)) / BigInt(WHOLE)) : split.slice(0, points.length);
  const leftMinor = lossMinor - parts.reduce((sum, part) => sum + part, 0n);
  return { points, parts, totalPoints, leftPoints, leftMinor, whole: totalPoints === WHOLE };
}

/** Gives one row what nobody bears yet, or takes from it what is too much. */
export function givenTheRest(shares: readonly DraftShare[], key: string): DraftShare[] {
  const { points, leftPoints } = draftSums(shares, 0n);
  return shares.map((share, place) => {
    if (share.key !== key) return share;
    return { ...share, percent: percentOf(Math.max(0, points[place]! + leftPoints)) };
  });
}
