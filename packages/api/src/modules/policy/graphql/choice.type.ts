import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('One answer of a form.')
export class Choice {
  @Field(() => String, { description: 'What the answer is called in inputs.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'What people read.' })
  label!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'An explanation, if it needs one.' })
  hint?: LocalizedText | null;
}
