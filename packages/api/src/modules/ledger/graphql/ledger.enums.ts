import {
  LedgerAccount,
  LedgerEntryKind,
  LedgerOrder,
  LedgerPaperKind,
  LedgerPartyKind,
  PaperFormat,
  PaymentMethod,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(LedgerAccount, 'LedgerAccount', 'The accounts of the ledger.', {
  CUSTOMER_PAYABLE: 'What is owed to a customer.',
  CUSTOMER_RECEIVABLE: 'What a customer owes.',
  CLAIM_LOSS: 'What returned, compensated and exchanged goods cost.',
  LIABILITY_CHARGE: 'What a unit bears of a loss.',
  PENALTY: 'What a unit or a person pays for a breach of the rules.',
  PENALTY_INCOME: 'The other side of penalties.',
  RECOVERY_RECEIVABLE: 'What a carrier, an insurer or a supplier owes.',
  RECOVERED: 'What came back from them.',
  UNRECOVERED: 'What did not.',
  FREIGHT_STORAGE: 'Transport and storage of goods.',
  TRIP_COST: 'Travel to an investigation or a visit.',
  REPULPING: 'Pulping returned goods again.',
  SERVICE_FEE: 'Fees earned by service.',
  CASH: 'Cash.',
  BANK: 'The bank.',
  BUDGET: 'What may be spent.',
  BUDGET_USED: 'What of it was.',
  DEPOSIT: 'What somebody left as security.',
  GOODS: 'Goods that come back, or go out in exchange, at what they are worth.',
});

closedSet(LedgerEntryKind, 'LedgerEntryKind', 'What an entry of the ledger records.', {
  CLAIM: 'A claim that was granted.',
  LIABILITY: 'Who bears a loss.',
  PENALTY: 'A penalty.',
  FEE: 'A fee for service.',
  PAYMENT: 'Money that changed hands.',
  RECOVERY: 'Money claimed from, or paid by, a carrier, insurer or supplier.',
  GOODS: 'Goods on their way back or out, and what that costs.',
  TRIP: 'What a trip to an investigation or a visit cost.',
  BUDGET: 'A budget, or its use.',
  DEPOSIT: 'A safety deposit, or its use.',
  REVERSAL: 'Takes another entry back.',
});

closedSet(LedgerPartyKind, 'LedgerPartyKind', 'For whom an account is kept.', {
  DEPARTMENT: 'A department of the policy.',
  PARTNER: 'A partner: a carrier, an insurer, a supplier, a dealer.',
  CUSTOMER: 'A customer.',
  ACCOUNT: 'A member of staff.',
  COMPANY: 'The company as a whole.',
});

closedSet(LedgerOrder, 'LedgerOrder', 'Orders of a list of entries.', {
  NEWEST: 'The last day first.',
  OLDEST: 'The first day first.',
});

closedSet(LedgerPaperKind, 'LedgerPaperKind', 'The papers a closed month leaves.', {
  CLAIMS_LEDGER: 'Returns, compensations and exchanges, request by request.',
  PENALTIES: 'Penalties, unit by unit.',
  BULLETIN: 'What happened, why, and how it ended; without personal data.',
});

closedSet(PaperFormat, 'PaperFormat', 'What a paper is made as.', {
  PDF: 'To print.',
  XLSX: 'To reckon with.',
});

closedSet(PaymentMethod, 'PaymentMethod', 'How money changed hands.', {
  CASH: 'In cash.',
  TRANSFER: 'By bank transfer.',
  CARD: 'By card, at an outside provider.',
});
