import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('A name of the policy, and what people read for it.')
export class PolicyName {
  @Field(() => String, { description: 'The name in the policy.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'What people read.' })
  label!: LocalizedText;
}
