import { QuestionForm } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Choice } from './choice.type.js';

@CarriedType('Something the policy wants to know besides what has a field of its own.')
export class Question {
  @Field(() => String, { description: 'Its name in inputs.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'What people read.' })
  label!: LocalizedText;

  @Field(() => QuestionForm, { description: 'How it is answered.' })
  form!: QuestionForm;

  @Field(() => [Choice], { description: 'The answers, where one is chosen.' })
  choices!: Choice[];

  @Field(() => String, { nullable: true, description: 'What a number counts, such as CNY or t.' })
  unit?: string | null;

  @Field(() => Boolean, { description: 'Whether it must be answered at once.' })
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether customers can answer it; the others are for staff.' })
  askedOfCustomer!: boolean;
}
