import { basisPointsOf, percentOf } from './basis-points';
import type { DraftShare } from './draft-shares';

/** A share as the rule gives it. */
export interface RuledShare {
  bearer: { name: string };
  basisPoints: number;
  named?: string | null;
}

export const newShare = (): DraftShare => ({
  key: crypto.randomUUID(),
  department: '',
  percent: '',
  named: '',
  partnerId: null,
});

/** What one begins with: the shares of the rule, or one empty row where it leaves them to people. */
export function ruledShares(shares: readonly RuledShare[]): DraftShare[] {
  if (shares.length === 0) return [newShare()];
  return shares.map(({ bearer, basisPoints, named }) => ({
    ...newShare(),
    department: bearer.name,
    percent: percentOf(basisPoints),
    named: named ?? '',
  }));
}

/** Whether the shares are those of the rule, whoever stands behind a name it leaves open. */
export function isAsRuled(drafts: readonly DraftShare[], shares: readonly RuledShare[]): boolean {
  const ofRule = new Map(shares.map(({ bearer, basisPoints }) => [bearer.name, basisPoints]));
  return (
    drafts.length === shares.length &&
    new Set(drafts.map(({ department }) => department)).size === drafts.length &&
    drafts.every(({ department, percent }) => ofRule.get(department) === basisPointsOf(percent))
  );
}
