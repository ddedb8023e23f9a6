import { defineEntity, p } from '@mikro-orm/postgresql';

const LetterSchema = defineEntity({
  name: 'Letter',
  tableName: 'letter',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    requestId: p.uuid(),
    cause: p.text(),
    remedy: p.text(),
    result: p.text(),
    /** SHA-256 of number, cause, remedy and result, in hexadecimal. */
    contentHash: p.text(),
    sentAt: p.datetime(3),
    sentById: p.uuid(),
  },
});

/** Cause, remedy and result, told to the customer in writing. Never changed. */
export class Letter extends LetterSchema.class {}
LetterSchema.setClass(Letter);
