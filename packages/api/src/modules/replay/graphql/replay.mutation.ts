import { RequestKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf, maybeInstant, whole } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { cancelReplay } from '../commands/cancel-replay.js';
import { replayPolicy } from '../commands/replay-policy.js';
import '../messages.js';
import { REPLAYERS } from '../replay.access.js';
import { replayView } from '../replay.view.js';
import { Replay } from './replay.type.js';

@InputType({ description: 'A version of the policy to be tried over past requests.' })
class ReplayPolicyInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The version, in whatever state.' }) policyVersionId!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Of requests filed from then on.' })
  since?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Of requests filed before.' })
  until?: string | null;
  @Field(() => [RequestKind], { nullable: true, description: 'Of requests of these kinds; of every kind without it.' })
  kinds?: RequestKind[] | null;
  @Field(() => Int, { nullable: true, description: 'Of the newest so many, 1 to 1000000; of all without it.' })
  limit?: number | null;
}

@InputType({ description: 'A replay that need not go on.' })
class CancelReplayInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The replay.' }) replayId!: string;
}

@CarriedType('The replay, asked for or changed.')
class ReplaySuccess {
  @Field(() => Replay, { description: 'As it is now.' })
  replay!: Replay;
}

const ReplayResult = resultUnion('ReplayResult', 'The replay, or why there is none.', ReplaySuccess, [
  'InvalidInputError',
  'NotFoundError',
  'IllegalTransitionError',
]);

const asked = v.object({
  policyVersionId: idOf('PolicyVersion'),
  since: maybeInstant,
  until: maybeInstant,
  kinds: v.nullish(v.array(v.enum(RequestKind))),
  limit: v.nullish(whole(1, 1_000_000)),
});
const cancelled = v.object({ replayId: idOf('Replay') });
const changeReplay = changeThrough(replayView, 'replay');

@Resolver()
export class ReplayResolver {
  @Allowed(staffWith(...REPLAYERS))
  @Mutation(() => ReplayResult, {
    description: 'Asks what a version of the policy would have made of past requests; read `replay` for what it finds.',
  })
  replayPolicy(
    @Arg('input', () => ReplayPolicyInput, { description: 'Which version, and which requests.' })
    input: ReplayPolicyInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeReplay(context, info, input, asked, replayPolicy);
  }

  @Allowed(staffWith(...REPLAYERS))
  @Mutation(() => ReplayResult, { description: 'Stops a replay; what it has found stays.' })
  cancelReplay(
    @Arg('input', () => CancelReplayInput, { description: 'Which.' }) input: CancelReplayInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeReplay(context, info, input, cancelled, cancelReplay);
  }
}
