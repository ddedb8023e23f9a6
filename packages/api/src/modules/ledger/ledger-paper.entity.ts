import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language, LedgerPaperKind, PaperFormat } from '@aftercare/schema';

const LedgerPaperSchema = defineEntity({
  name: 'LedgerPaper',
  tableName: 'ledger_paper',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    periodId: p.uuid(),
    kind: p.text().$type<LedgerPaperKind>(),
    format: p.text().$type<PaperFormat>(),
    language: p.text().$type<Language>(),
    fileId: p.uuid(),
  },
});

/** A paper of a closed month. */
export class LedgerPaper extends LedgerPaperSchema.class {}
LedgerPaperSchema.setClass(LedgerPaper);
