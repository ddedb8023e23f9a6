import { ContactWay } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf, instant, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { callbackView } from '../callback.view.js';
import { makeCallback, missCallback, type CallbackTools } from '../commands/make-callback.js';
import '../messages.js';
import { Callback } from './callback.type.js';

const SEEN = 'The version of the callback one saw.';

@InputType({ description: 'What a customer says to one question; what its form asks for.' })
class CallbackAnswerInput {
  @Field(() => String, { description: "The question's name." }) name!: string;
  @Field(() => Int, { nullable: true, description: 'From 1, the worst, to the scale.' }) mark?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' }) yes?: boolean | null;
  @Field(() => String, { nullable: true, description: 'At most 2000 characters; may be left out.' })
  words?: string | null;
}

@InputType({ description: 'What a customer said when they were asked.' })
class MakeCallbackInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The callback.' }) callbackId!: string;
  @Field(() => Int, { description: SEEN }) version!: number;
  @Field(() => ContactWay, { description: 'How they were asked: one of the ways of the policy.' }) way!: ContactWay;
  @Field(() => [CallbackAnswerInput], { description: 'Every question of the form, once.' })
  answers!: CallbackAnswerInput[];
}

@InputType({ description: 'A callback nobody answered.' })
class MissCallbackInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The callback.' }) callbackId!: string;
  @Field(() => Int, { description: SEEN }) version!: number;
  @Field(() => DateTimeScalar, { description: 'When it is tried next; to come.' }) nextTryAt!: string;
}

const step = { callbackId: idOf('Callback'), version: v.number() };
const answer = v.object({
  name: words(100),
  mark: v.nullish(v.number()),
  yes: v.nullish(v.boolean()),
  words: maybeWords(2000),
});
const made = v.object({
  ...step,
  way: v.enum(ContactWay),
  answers: v.pipe(v.array(answer), v.maxLength(50, 'tooLarge')),
});
const missed = v.object({ ...step, nextTryAt: instant });

@CarriedType('The callback, changed.')
class CallbackSuccess {
  @Field(() => Callback, { description: 'As it is now.' }) callback!: Callback;
}

const ChangeCallbackResult = resultUnion(
  'ChangeCallbackResult',
  'The changed callback, or why nothing changed.',
  CallbackSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

type CallbackContext = CommandContext & { readonly house: CallbackTools };
const changeCallback = changeThrough<CallbackContext>(callbackView, 'callback');

@Resolver()
export class CallbacksResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeCallbackResult, {
    description: 'Records what a customer said about a service. For whoever holds the post the policy names.',
  })
  makeCallback(
    @Arg('input', () => MakeCallbackInput, { description: 'Which, and what was said.' }) input: MakeCallbackInput,
    @Ctx() context: CallbackContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeCallback(context, info, input, made, makeCallback);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeCallbackResult, {
    description: 'Records that nobody answered, and when it is tried next; it stays due as it was.',
  })
  missCallback(
    @Arg('input', () => MissCallbackInput, { description: 'Which, and when again.' }) input: MissCallbackInput,
    @Ctx() context: CallbackContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeCallback(context, info, input, missed, missCallback);
  }
}
