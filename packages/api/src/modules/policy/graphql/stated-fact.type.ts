import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('One thing known of a request, besides what has a field of its own.')
export class StatedFact {
  @Field(() => String, { description: "The question's name in the policy." })
  name!: string;

  @Field(() => LocalizedText, { description: 'The question.' })
  label!: LocalizedText;

  @Field(() => String, { description: "As inputs take it: a choice's code, a number, `yes` or `no`, ISO 8601." })
  value!: string;

  @Field(() => LocalizedText, { description: 'The answer, as people read it.' })
  said!: LocalizedText;
}
