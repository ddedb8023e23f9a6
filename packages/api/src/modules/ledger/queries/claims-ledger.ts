import { encodeGlobalId, type Localized } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../../policy/index.js';
import { caseTotals, type CaseTotals } from '../domain/month-books.js';
import type { ClaimsLedger } from '../graphql/claims-ledger.type.js';
import { bookedCases } from './booked-cases.js';

/** Days, `YYYY-MM-DD`, both included; and which of the rows. */
export interface LedgerPart {
  readonly from: string;
  readonly to: string;
  /** At most so many rows. */
  readonly first: number;
  /** Those behind this one: `endCursor` of the part before. */
  readonly after?: string | null;
}

/** Returns, compensations and exchanges of some days, by number and currency, part by part; the totals are of all. */
export async function claimsLedger(
  { read, actor, house }: ReadContext & PolicyContext,
  { from, to, first, after }: LedgerPart,
): Promise<ClaimsLedger> {
  const cases = await bookedCases(read, house.policies, actor.organizationId, { from, before: dayAfter(to) });
  const words = (text: Localized | null) => text && localizedText(text, actor.language);
  // Nothing leaves the books: the row a part ended with is still there.
  const left = after ? cases.slice(cases.findIndex((one) => cursorOf(one) === after) + 1) : cases;
  const shown = left.slice(0, first);
  const last = shown.at(-1);
  return {
    hasNextPage: left.length > shown.length,
    endCursor: last ? cursorOf(last) : null,
    rows: shown.map((one) => ({
      requestId: encodeGlobalId('ServiceRequest', one.requestId),
      number: one.number,
      kind: one.kind,
      customer: one.customer,
      product: words(one.product),
      happened: words(one.happened),
      cause: words(one.cause),
      remedy: words(one.remedy),
      ...amounts(one),
      borne: one.borne.map(({ name, claimed, amountMinor }) => ({
        name: localizedText(name, actor.language),
        claimed,
        amount: money(amountMinor, one.currency),
      })),
    })),
    totals: caseTotals(cases).map((sum) => ({ cases: sum.cases, ...amounts(sum) })),
  };
}

/** A request has a row in each currency. */
const cursorOf = ({ number, currency }: { readonly number: string; readonly currency: string }) =>
  `${number} ${currency}`;

const money = (amount: number, currency: string) => ({ amountMinor: String(amount), currency });

const amounts = (of: Omit<CaseTotals, 'cases'>) => ({
  loss: money(of.lossMinor, of.currency),
  handling: money(of.handlingMinor, of.currency),
  recovered: money(of.recoveredMinor, of.currency),
  penalties: money(of.penaltiesMinor, of.currency),
});

// After the last day that can be written there is none.
const dayAfter = (day: string): string =>
  day === '9999-12-31' ? 'infinity' : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
