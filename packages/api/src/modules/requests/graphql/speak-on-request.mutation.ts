import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, words } from '../../../kernel/graphql/check-input.js';
import { answerRequest } from '../commands/answer-request.js';
import { commentOnRequest } from '../commands/comment-on-request.js';
import { resolveRequest } from '../commands/resolve-request.js';
import { changeRequest, ChangeRequestResult, WRITERS, type RequestContext } from './change-request.js';
import { KEY, seen, VERSION } from './request-step.input.js';

@InputType({ description: 'A message on a request.' })
class CommentOnRequestInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => String, { description: 'At most 5000 characters.' }) text!: string;
  @Field(() => Boolean, {
    description: 'Whether the customer reads it. What customers and partners say is always public.',
  })
  public!: boolean;
}

@InputType({ description: 'An answer to the customer.' })
class AnswerRequestInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'At most 5000 characters.' }) text!: string;
}

@InputType({ description: 'How it was put right without sending anybody.' })
class ResolveRequestInput extends AnswerRequestInput {}

const comment = v.object({ requestId: idOf('ServiceRequest'), text: words(5000), public: v.boolean() });
const answer = v.object({ ...seen, text: words(5000) });
const SAID = { description: 'On which request, and what.' };

@Resolver()
export class SpeakOnRequestResolver {
  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Leaves a message, for everybody or for colleagues only.' })
  commentOnRequest(
    @Arg('input', () => CommentOnRequestInput, SAID) input: CommentOnRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, comment, commentOnRequest);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, { description: 'Answers the customer: keeps the promise to answer.' })
  answerRequest(
    @Arg('input', () => AnswerRequestInput, SAID) input: AnswerRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, answer, answerRequest);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'Says how it was put right without sending anybody; the customer is asked to accept.',
  })
  resolveRequest(
    @Arg('input', () => ResolveRequestInput, SAID) input: ResolveRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, answer, resolveRequest);
  }
}
