import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('Something wrong in the text of a policy.')
export class PolicyIssue {
  @Field(() => Int, { description: 'The line, counted from 1.' })
  line!: number;

  @Field(() => Int, { description: 'The column, counted from 1.' })
  column!: number;

  @Field(() => String, {
    description: 'The rule, such as `promises.arrive.within[0].then`; empty where it is no YAML.',
  })
  rule!: string;

  @Field(() => LocalizedText, { description: 'What is wrong.' })
  message!: LocalizedText;

  @Field(() => LocalizedText, { description: 'What would be right.' })
  expected!: LocalizedText;
}
