import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('One row of a table that decided.')
export class TraceStep {
  @Field(() => String, { description: 'The table of the policy.' })
  table!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'What the table decides, as people call it; null for a rule that is no table.',
  })
  title?: LocalizedText | null;

  @Field(() => Int, { description: 'The row, counted from 1.' })
  row!: number;

  @Field(() => String, { description: 'The clause of the written document.' })
  clause!: string;

  @Field(() => LocalizedText, { description: 'The clause in the words of the document.' })
  sentence!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Why this row: the facts it fell on, in words; null where none was known.',
  })
  because?: LocalizedText | null;

  @Field(() => JsonScalar, {
    description: 'The facts the table looked at, and what was worked out on the way: an object of names and values.',
  })
  facts!: unknown;

  @Field(() => [LocalizedText], { description: 'The same facts in words: `Direct loss: 80,000 CNY`.' })
  known!: LocalizedText[];
}
