import { Field, InputType } from 'type-graphql';
import * as v from 'valibot';

@InputType({ description: 'One answer to what the policy asks besides; `intakeForm.facts` names the questions.' })
export class StatedFactInput {
  @Field(() => String, { description: 'The question.' }) name!: string;
  @Field(() => String, {
    nullable: true,
    description: "The answer: a choice's code, a number, `yes` or `no`, a moment in ISO 8601; null takes it back.",
  })
  value?: string | null;
}

/** What a command takes of them. */
export const statedFacts = v.nullish(
  v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]{0,59}$/, 'malformed')),
        value: v.nullish(v.pipe(v.string(), v.maxLength(200, 'tooLong'))),
      }),
    ),
    v.maxLength(40, 'tooLarge'),
  ),
);
