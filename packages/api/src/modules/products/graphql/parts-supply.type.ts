import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('How long spare parts of a model are to be had, by the policy in force.')
export class PartsSupply {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, itself included; null while the model is made, and where it is the whole life.',
  })
  until?: string | null;

  @Field(() => Boolean, { description: 'Whether they are to be had today.' })
  supplied!: boolean;

  @Field(() => LocalizedText, { description: 'The rule as it stands for this model.' })
  sentence!: LocalizedText;

  @Field(() => String, { description: 'The clause of the policy that says so.' })
  clause!: string;
}
