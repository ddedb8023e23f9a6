import type { Localized, RequestKind } from '@aftercare/schema';

/** A sum by somebody, in minor units. */
export interface Borne {
  readonly name: Localized;
  /** Whether it is a person: their name is not told to the whole company. */
  readonly ofPerson: boolean;
  readonly amountMinor: number;
}

/** Somebody's share of a loss. */
export interface CaseShare extends Borne {
  /** Whether it was claimed from them: they are outside, and their money may still be to come. */
  readonly claimed: boolean;
}

/** What the books say of one request in some days, in one currency; amounts in minor units, what was taken back taken off. */
export interface BookedCase {
  readonly requestId: string;
  readonly number: string;
  readonly kind: RequestKind;
  /** The customer's number, with a company's name; never a person's. */
  readonly customer: string;
  readonly product: Localized | null;
  /** What was wrong, why, and what is done about it, in the words of the request's policy. */
  readonly happened: Localized | null;
  readonly cause: Localized | null;
  readonly remedy: Localized | null;
  readonly currency: string;
  /** What was granted to the customer. */
  readonly lossMinor: number;
  /** Transport, storage, pulping and travel. */
  readonly handlingMinor: number;
  /** What came in from carriers, insurers and suppliers. */
  readonly recoveredMinor: number;
  /** What each unit bears and what is claimed from outside, the largest first: together what was charged of the loss. */
  readonly borne: readonly CaseShare[];
  readonly penaltiesMinor: number;
}

/** One penalty. */
export interface BookedPenalty extends Borne {
  /** Of the entry. */
  readonly number: string;
  readonly requestNumber: string | null;
  readonly clause: string | null;
  readonly sentence: Localized | null;
  readonly on: string;
  readonly currency: string;
}

/** What the papers of a month are made of. */
export interface MonthBooks {
  readonly organization: Localized;
  /** The first month that is told of, by its first day, and the last: the one that was closed. */
  readonly from: string;
  readonly month: string;
  /** How many entries the last one holds. */
  readonly entries: number;
  readonly cases: readonly BookedCase[];
  readonly penalties: readonly BookedPenalty[];
}

/** Sums of cases in one currency, in minor units. */
export type CaseTotals = Pick<
  BookedCase,
  'currency' | 'lossMinor' | 'handlingMinor' | 'recoveredMinor' | 'penaltiesMinor'
> & {
  readonly cases: number;
};

/** What cases come to, by currency, in the currency's alphabetical order. */
export function caseTotals(cases: readonly BookedCase[]): CaseTotals[] {
  const sums = Map.groupBy(cases, ({ currency }) => currency);
  return [...sums]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, all]) => ({
      currency,
      cases: all.length,
      lossMinor: sum(all, 'lossMinor'),
      handlingMinor: sum(all, 'handlingMinor'),
      recoveredMinor: sum(all, 'recoveredMinor'),
      penaltiesMinor: sum(all, 'penaltiesMinor'),
    }));
}

const sum = (
  cases: readonly BookedCase[],
  field: 'lossMinor' | 'handlingMinor' | 'recoveredMinor' | 'penaltiesMinor',
) => cases.reduce((total, one) => total + one[field], 0);
