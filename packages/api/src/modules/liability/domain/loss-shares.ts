import type { Localized } from '@aftercare/schema';
import { shareOut, type Bearer, type BearerShare } from './bearer-share.js';

/** A part of a loss as it is asked for: who, and hundredths of a per cent. */
export interface AskedShare {
  readonly department: string;
  readonly basisPoints: number;
  readonly named?: string | null;
  readonly partnerId?: string | null;
}

/** The names of a policy that may bear something, and what each is. */
export interface Bearers {
  readonly departments: Readonly<Record<string, Localized>>;
  readonly bearers: Readonly<Record<string, Bearer['kind']>>;
}

/** What is wrong with shares that were asked for: which of them (from 0; -1: all together), and a code. */
export interface ShareFlaw {
  readonly place: number;
  readonly field?: 'department' | 'named' | 'basisPoints';
  readonly code: 'notOffered' | 'required' | 'liability.twice' | 'liability.notWhole' | 'liability.notAUnit';
}

const WHOLE = 10_000;

/**
 * Shares a loss out as asked, to the cent. Shares sum to 10,000; each names who bears it once; who is outside, or is
 * named case by case, has a name: a unit's own name in the policy, an outsider's in words.
 */
export function lossShares(
  { departments, bearers }: Bearers,
  lossMinor: number,
  asked: readonly AskedShare[],
): BearerShare[] | readonly ShareFlaw[] {
  const flaws = asked.flatMap((share, place) => flawsOf(share, place));
  const total = asked.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
  if (total !== WHOLE || asked.some(({ basisPoints }) => !Number.isInteger(basisPoints) || basisPoints <= 0))
    flaws.push({ place: -1, code: 'liability.notWhole' });
  if (flaws.length) return flaws;
  return shareOut(
    lossMinor,
    asked.map(({ department, basisPoints, named, partnerId }) => ({
      department,
      label: departments[department]!,
      kind: bearers[department]!,
      named: named ?? null,
      partnerId: partnerId ?? null,
      weight: basisPoints,
    })),
  );

  function flawsOf({ department, named }: AskedShare, place: number): ShareFlaw[] {
    const kind = Object.hasOwn(bearers, department) ? bearers[department] : undefined;
    if (!kind || kind === 'LIABLE_UNITS' || kind === 'PERSON')
      return [{ place, field: 'department', code: 'notOffered' }];
    const twice = asked.some((one, at) => at < place && one.department === department && one.named === named);
    if (twice) return [{ place, field: 'department', code: 'liability.twice' }];
    if (kind !== 'OUTSIDER' && kind !== 'NAMED_UNIT') return [];
    if (!named?.trim()) return [{ place, field: 'named', code: 'required' }];
    return kind === 'NAMED_UNIT' && bearers[named] !== 'UNIT'
      ? [{ place, field: 'named', code: 'liability.notAUnit' }]
      : [];
  }
}

export const areFlawed = (shares: readonly (BearerShare | ShareFlaw)[]): shares is readonly ShareFlaw[] =>
  shares.some((one) => 'code' in one);
