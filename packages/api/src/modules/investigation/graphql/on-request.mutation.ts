import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, words } from '../../../kernel/graphql/check-input.js';
import { changeRequest, ChangeRequestResult, type RequestContext } from '../../requests/graphql/change-request.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { nameComplainedOf } from '../commands/name-complained-of.js';
import { runChecklist } from '../commands/run-checklist.js';
import '../messages.js';
import { checkAnswers, CheckAnswerInput } from './check-answer.input.js';

@InputType({ description: 'A checklist as it was gone through.' })
class RunChecklistInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => String, { description: 'A name of `investigationForm.checklists`.' }) checklist!: string;
  @Field(() => [CheckAnswerInput], { description: 'Every item of it, once.' }) answers!: CheckAnswerInput[];
}

@InputType({ description: 'Whom a request is against.' })
class NameComplainedOfInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [ID], { description: 'Accounts of colleagues, all of them; at most 20. Empty where it is nobody.' })
  accountIds!: string[];
}

const requestId = idOf('ServiceRequest');
const checked = v.object({
  requestId,
  checklist: words(100),
  answers: checkAnswers,
});
const against = v.object({
  requestId,
  version: v.number(),
  accountIds: v.pipe(v.array(idOf('Account')), v.maxLength(20, 'tooLong')),
});
const WHAT = { description: 'What.' };

/** What hangs on a request beside its investigation. */
@Resolver()
export class OnRequestResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'Goes through a checklist of the policy; what failed does what the policy says.',
  })
  runChecklist(
    @Arg('input', () => RunChecklistInput, WHAT) input: RunChecklistInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, checked, runChecklist);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'Says whom a request is against: they see nothing of it, and are on no team that looks into it.',
  })
  nameComplainedOf(
    @Arg('input', () => NameComplainedOfInput, WHAT) input: NameComplainedOfInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, against, nameComplainedOf);
  }
}
