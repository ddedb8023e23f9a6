import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CustomerGrade, CustomerKind, Language } from '@aftercare/schema';

const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    kind: p.text().$type<CustomerKind>(),
    grade: p.text().$type<CustomerGrade>(),
    companyName: p.text().nullable(),
    nameCipher: p.text().nullable(),
    nameIndex: p.array(),
    phoneCipher: p.text().nullable(),
    phoneIndex: p.text().nullable(),
    emailCipher: p.text().nullable(),
    emailIndex: p.text().nullable(),
    language: p.text().$type<Language>(),
    version: p.integer(),
    createdAt: p.datetime(3),
  },
});

/** A person or company the organization serves. What tells who a person is, is sealed. */
export class Customer extends CustomerSchema.class {}
CustomerSchema.setClass(Customer);
