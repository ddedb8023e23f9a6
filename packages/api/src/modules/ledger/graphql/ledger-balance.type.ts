import { LedgerAccount } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { LedgerParty } from './ledger-party.type.js';

@CarriedType('What an account comes to, for one party and in one currency.')
export class LedgerBalance {
  @Field(() => LedgerAccount, { description: 'The account.' })
  account!: LedgerAccount;

  @Field(() => LedgerParty, {
    nullable: true,
    description: 'For whom it is kept; null where for nobody in particular.',
  })
  party?: LedgerParty | null;

  @Field(() => Money, { description: 'The sum of its debits.' })
  debit!: Money;

  @Field(() => Money, { description: 'The sum of its credits, as a positive amount.' })
  credit!: Money;

  @Field(() => Money, { description: 'Debits less credits.' })
  balance!: Money;
}
