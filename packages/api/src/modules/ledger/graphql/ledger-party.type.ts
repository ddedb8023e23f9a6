import { LedgerPartyKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('For whom an account of the ledger is kept.')
export class LedgerParty {
  @Field(() => LedgerPartyKind, { description: 'What it is.' })
  kind!: LedgerPartyKind;

  @Field(() => String, { description: 'A global id; of a department its name in the policy.' })
  id!: string;

  @Field(() => LocalizedText, {
    description: 'A department in the words of the policy, a customer by number and company, others by their names.',
  })
  name!: LocalizedText;
}
