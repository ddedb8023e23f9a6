import { Field, InputType } from 'type-graphql';
import * as v from 'valibot';
import { maybeWords, words } from '../../../kernel/graphql/check-input.js';

@InputType({ description: 'What was found of one item.' })
export class CheckAnswerInput {
  @Field(() => String, { description: 'Its name in the policy.' }) item!: string;
  @Field(() => Boolean, { description: 'Whether it is in order.' }) passed!: boolean;
  @Field(() => String, { nullable: true, description: 'What is the matter, where it is not; at most 500 characters.' })
  note?: string | null;
}

/** The answers to a checklist, as a command takes them. */
export const checkAnswers = v.pipe(
  v.array(v.object({ item: words(60), passed: v.boolean(), note: maybeWords(500) })),
  v.maxLength(100, 'tooLong'),
);
