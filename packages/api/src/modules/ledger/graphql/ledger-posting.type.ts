import { LedgerAccount } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { LedgerParty } from './ledger-party.type.js';

@NodeType('One line of an entry.')
export class LedgerPosting extends Node {
  @Field(() => Int, { description: 'Its place in the entry, from 1.' })
  line!: number;

  @Field(() => LedgerAccount, { description: 'The account.' })
  account!: LedgerAccount;

  @Field(() => LedgerParty, {
    nullable: true,
    description: 'For whom it is kept; null where for nobody in particular.',
  })
  party?: LedgerParty | null;

  @Field(() => Money, { description: 'Debit above zero, credit below.' })
  amount!: Money;
}
