import { ClaimKind } from '@aftercare/schema';
import type { InputIssue } from '../../../kernel/refusal.js';

/** A line as it was claimed. Quantities in thousandths, money in minor units. */
export interface ClaimedLine {
  readonly id: string;
  readonly quantityThousandths: number;
  readonly amountMinor: number;
}

/** What somebody finds due of a line; less than was claimed needs a reason. */
export interface LineVerdict {
  readonly lineId: string;
  readonly quantityThousandths: number;
  readonly amountMinor: number;
  readonly reason: string | null;
}

export interface JudgedLines {
  /** In the order of the claim's lines. */
  readonly verdicts: readonly LineVerdict[];
  readonly totalMinor: number;
}

/** What the customer had paid for the goods, in minor units; `null`: as much as is claimed. */
export interface JudgedClaim {
  readonly kind: ClaimKind;
  readonly claimedMinor: number;
  readonly paidMinor: number | null;
}

/**
 * Puts a verdict to every line of a claim. Nobody is given more than was claimed, nor money for no goods; a refund is
 * never more than was paid; an exchange gives goods for their whole price.
 * @returns the issues, where something is wrong, by the place in `verdicts`
 */
export function judgedLines(
  claim: JudgedClaim,
  lines: readonly ClaimedLine[],
  verdicts: readonly LineVerdict[],
): JudgedLines | readonly InputIssue[] {
  const places = new Map(verdicts.map(({ lineId }, place) => [lineId, place]));
  if (places.size !== verdicts.length || places.size !== lines.length || lines.some(({ id }) => !places.has(id)))
    return [{ path: 'lines', code: 'claim.everyLineOnce' }];
  const issues = lines.flatMap((line) => {
    const place = places.get(line.id)!;
    return faultsOf(claim.kind, line, verdicts[place]!).map(({ path, code }) => ({
      path: `lines.${place}.${path}`,
      code,
    }));
  });
  const ordered = lines.map(({ id }) => verdicts[places.get(id)!]!);
  const totalMinor = ordered.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (!issues.length && claim.kind === ClaimKind.RETURN && totalMinor > (claim.paidMinor ?? claim.claimedMinor))
    issues.push({ path: 'paidMinor', code: 'claim.moreThanPaid' });
  return issues.length ? issues : { verdicts: ordered, totalMinor };
}

function faultsOf(kind: ClaimKind, line: ClaimedLine, verdict: LineVerdict): InputIssue[] {
  const { quantityThousandths: quantity, amountMinor: amount, reason } = verdict;
  if (quantity > line.quantityThousandths) return [{ path: 'quantity', code: 'claim.moreThanClaimed' }];
  if (amount > line.amountMinor) return [{ path: 'amountMinor', code: 'claim.moreThanClaimed' }];
  if (quantity === 0 && amount > 0) return [{ path: 'amountMinor', code: 'claim.nothingForNothing' }];
  if (kind === ClaimKind.EXCHANGE && (quantity === 0) !== (amount === 0))
    return [{ path: 'amountMinor', code: 'claim.exchangeHasAValue' }];
  const less = quantity < line.quantityThousandths || amount < line.amountMinor;
  return less && !reason ? [{ path: 'reason', code: 'required' }] : [];
}

/** Whether it is the verdicts, not what is wrong with them. */
export const areJudged = (found: JudgedLines | readonly InputIssue[]): found is JudgedLines => 'verdicts' in found;
