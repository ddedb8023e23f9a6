import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { words } from '../../../kernel/graphql/check-input.js';
import {
  changeRequest,
  ChangeRequestResult,
  WRITERS,
  type RequestContext,
} from '../../requests/graphql/change-request.js';
import { KEY, RequestStepInput, requestStep, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { acceptWork, refuseWork } from '../commands/judge-work.js';

@InputType({ description: 'A refusal of the work.' })
class RefuseWorkInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'What is not right; at most 1000 characters.' }) reason!: string;
}

const refusal = v.object({ ...seen, reason: words(1000) });

@Resolver()
export class JudgeWorkResolver {
  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'The customer accepts the work; or staff record that they did.' })
  acceptWork(
    @Arg('input', () => RequestStepInput, { description: 'Which request.' }) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, acceptWork);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, {
    description: 'The customer refuses the work, with the reason: it will be done again, and the promise runs on.',
  })
  refuseWork(
    @Arg('input', () => RefuseWorkInput, { description: 'Which request, and why.' }) input: RefuseWorkInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, refusal, refuseWork);
  }
}
