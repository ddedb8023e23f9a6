import type {
  LedgerAccount,
  LedgerEntryKind,
  LedgerPaperKind,
  LedgerPartyKind,
  PaymentMethod,
} from '@aftercare/schema';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words<Key extends string> = Record<Key, MessageDescriptor>;

export const ledgerAccountWords: Words<LedgerAccount> = {
  CUSTOMER_PAYABLE: msg`Owed to customers`,
  CUSTOMER_RECEIVABLE: msg`Owed by customers`,
  CLAIM_LOSS: msg`Loss by claims`,
  LIABILITY_CHARGE: msg`Losses borne`,
  PENALTY: msg`Penalties borne`,
  PENALTY_INCOME: msg`Penalties charged`,
  RECOVERY_RECEIVABLE: msg`Claimed from outside`,
  RECOVERED: msg`Recovered`,
  UNRECOVERED: msg`Not recovered`,
  FREIGHT_STORAGE: msg`Freight and storage`,
  TRIP_COST: msg`Trips`,
  REPULPING: msg`Re-pulping`,
  SERVICE_FEE: msg`Service fees`,
  CASH: msg({ message: 'Cash', context: 'account of the books' }),
  BANK: msg`Bank`,
  BUDGET: msg`Budgets granted`,
  BUDGET_USED: msg`Budgets used`,
  DEPOSIT: msg`Deposits`,
  GOODS: msg`Goods`,
};

export const ledgerEntryKindWords: Words<LedgerEntryKind> = {
  CLAIM: msg({ message: 'Claim', context: 'entry of the books' }),
  LIABILITY: msg`Liability`,
  PENALTY: msg`Penalty`,
  FEE: msg`Fee`,
  PAYMENT: msg`Payment`,
  RECOVERY: msg`Recovery`,
  GOODS: msg`Goods`,
  TRIP: msg`Trip`,
  BUDGET: msg`Budget`,
  DEPOSIT: msg`Safety deposit`,
  REVERSAL: msg`Reversal`,
};

export const ledgerPartyWords: Words<LedgerPartyKind> = {
  DEPARTMENT: msg`Department`,
  PARTNER: msg({ message: 'Partner', context: 'party of the books' }),
  CUSTOMER: msg`Customer`,
  ACCOUNT: msg`Member of staff`,
  COMPANY: msg({ message: 'Company', context: 'party of the books' }),
};

export const ledgerPaperWords: Words<LedgerPaperKind> = {
  CLAIMS_LEDGER: msg`Returns, compensations, exchanges`,
  PENALTIES: msg`Penalties by unit`,
  BULLETIN: msg`Bulletin`,
};

export const paymentMethodWords: Words<PaymentMethod> = {
  CASH: msg`In cash`,
  TRANSFER: msg`Bank transfer`,
  CARD: msg`By card`,
};
