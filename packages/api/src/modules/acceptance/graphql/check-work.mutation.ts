import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { changeRequest, ChangeRequestResult, type RequestContext } from '../../requests/graphql/change-request.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { checkWork } from '../commands/check-work.js';
import { sendLetter } from '../commands/send-letter.js';
import '../messages.js';

@InputType({ description: 'One point of the company’s own check.' })
class WorkCheckInput {
  @Field(() => String, { description: 'Its name, of `ownChecks`.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether it is as it should be.' }) passed!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What was seen; needed where it did not pass. At most 1000 characters.',
  })
  remark?: string | null;
}

@InputType({ description: 'The company’s own check of accepted work.' })
class CheckWorkInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [WorkCheckInput], { description: 'Every point of `ownChecks`, once.' }) checks!: WorkCheckInput[];
}

@InputType({ description: 'A letter to the customer.' })
class SendLetterInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'What the cause was; at most 4000 characters.' }) cause!: string;
  @Field(() => String, { description: 'What was done about it; at most 4000 characters.' }) remedy!: string;
  @Field(() => String, { description: 'What came of it; at most 4000 characters.' }) result!: string;
}

const checked = v.object({
  ...seen,
  checks: v.pipe(
    v.array(v.object({ name: words(100), passed: v.boolean(), remark: maybeWords(1000) })),
    v.maxLength(50, 'tooLarge'),
  ),
});
const letter = v.object({ ...seen, cause: words(4000), remedy: words(4000), result: words(4000) });

/** What the company does once the customer has been heard. */
@Resolver()
export class CheckWorkResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'The company checks accepted work itself: what does not pass is done again.',
  })
  checkWork(
    @Arg('input', () => CheckWorkInput, { description: 'Which request, and what was found.' }) input: CheckWorkInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, checked, checkWork);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'Tells the customer cause, remedy and result in writing, in the portal and on paper.',
  })
  sendLetter(
    @Arg('input', () => SendLetterInput, { description: 'Which request, and what is told.' }) input: SendLetterInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, letter, sendLetter);
  }
}
