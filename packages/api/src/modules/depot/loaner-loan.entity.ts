import { defineEntity, p } from '@mikro-orm/postgresql';

const LoanerLoanSchema = defineEntity({
  name: 'LoanerLoan',
  tableName: 'loaner_loan',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    loanerUnitId: p.uuid(),
    requestId: p.uuid(),
    customerId: p.uuid(),
    free: p.boolean(),
    /** Of the policy that says so. */
    clause: p.text().nullable(),
    lentAt: p.datetime(3),
    lentById: p.uuid(),
    conditionOut: p.text(),
    returnedAt: p.datetime(3).nullable(),
    returnedToId: p.uuid().nullable(),
    conditionIn: p.text().nullable(),
    version: p.integer(),
  },
});

/** A loaner with a customer. Whoever changes it locks its request first. */
export class LoanerLoan extends LoanerLoanSchema.class {}
LoanerLoanSchema.setClass(LoanerLoan);
