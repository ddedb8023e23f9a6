import { ServiceRung } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { climbLadder } from '../commands/climb-ladder.js';
import { changeRequest, ChangeRequestResult, type RequestContext } from './change-request.js';
import { KEY, seen, VERSION } from './request-step.input.js';

@InputType({ description: 'The next way of helping.' })
class ClimbLadderInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => ServiceRung, { description: "The next rung of the policy's ladder." }) to!: ServiceRung;
  @Field(() => String, { description: 'Why; at most 1000 characters.' }) reason!: string;
}

const schema = v.object({
  ...seen,
  to: v.enum(ServiceRung),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(1000, 'tooLong')),
});

@Resolver()
export class ClimbLadderResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: "Goes on to the next rung of the policy's ladder: phone, remote, on site.",
  })
  climbLadder(
    @Arg('input', () => ClimbLadderInput, { description: 'Where to, and why.' }) input: ClimbLadderInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, schema, climbLadder);
  }
}
