import type { LedgerAccount, LedgerPartyKind } from '@aftercare/schema';
import type { Bearer, BearerShare } from './bearer-share.js';

/** A line of the books: debit above zero, credit below, minor units. */
export interface Line {
  readonly account: {
    readonly code: LedgerAccount;
    readonly party?: { readonly kind: LedgerPartyKind; readonly id: string };
  };
  readonly amountMinor: number;
  readonly currency: string;
}

type Party = NonNullable<Line['account']['party']>;

/** For whom the books are kept: a unit that was named under its own name, a person under the account. */
export function partyOf({ kind, department, named, accountId }: Bearer): Party {
  if (kind === 'COMPANY') return { kind: 'COMPANY', id: department };
  if (kind === 'PERSON' && accountId) return { kind: 'ACCOUNT', id: accountId };
  return { kind: 'DEPARTMENT', id: kind === 'NAMED_UNIT' && named ? named : department };
}

const debits = (code: LedgerAccount, shares: readonly BearerShare[], currency: string): Line[] =>
  shares
    .filter(({ amountMinor }) => amountMinor !== 0)
    .map((share) => ({ account: { code, party: partyOf(share) }, amountMinor: share.amountMinor, currency }));

const against = (code: LedgerAccount, lines: readonly Line[], currency: string, party?: Party): Line[] => {
  const sum = lines.reduce((total, { amountMinor }) => total + amountMinor, 0);
  return sum === 0 ? [] : [...lines, { account: party ? { code, party } : { code }, amountMinor: -sum, currency }];
};

/** A loss is charged to those who bear it; what the customer bears is nothing in our books. */
export const chargeLines = (shares: readonly BearerShare[], currency: string): Line[] =>
  against(
    'CLAIM_LOSS',
    debits(
      'LIABILITY_CHARGE',
      shares.filter(({ kind }) => kind !== 'CUSTOMER'),
      currency,
    ),
    currency,
  );

/** A penalty is charged to those who bear it, and comes to the company. */
export const penaltyLines = (shares: readonly BearerShare[], currency: string): Line[] =>
  against('PENALTY_INCOME', debits('PENALTY', shares, currency), currency);

/** What an outsider was charged is claimed of somebody by name. */
export const claimLines = (of: Bearer, debtor: string, amountMinor: number, currency: string): Line[] => [
  { account: { code: 'RECOVERY_RECEIVABLE', party: { kind: 'PARTNER', id: debtor } }, amountMinor, currency },
  { account: { code: 'LIABILITY_CHARGE', party: partyOf(of) }, amountMinor: -amountMinor, currency },
];

/** Money that has come. */
export const receiptLines = (debtor: string, amountMinor: number, currency: string): Line[] => [
  { account: { code: 'BANK' }, amountMinor, currency },
  {
    account: { code: 'RECOVERY_RECEIVABLE', party: { kind: 'PARTNER', id: debtor } },
    amountMinor: -amountMinor,
    currency,
  },
];

/** Money that will not come: those who bear it instead are charged; the company's part is what was not recovered. */
export function unrecoveredLines(debtor: string, borne: readonly BearerShare[], currency: string): Line[] {
  const ours = borne.filter(({ kind }) => kind === 'COMPANY');
  const units = borne.filter(({ kind }) => kind !== 'COMPANY');
  const lines = [...debits('LIABILITY_CHARGE', units, currency), ...debits('UNRECOVERED', ours, currency)];
  return against('RECOVERY_RECEIVABLE', lines, currency, { kind: 'PARTNER', id: debtor });
}
