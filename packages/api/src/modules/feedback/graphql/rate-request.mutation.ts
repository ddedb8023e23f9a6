import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords } from '../../../kernel/graphql/check-input.js';
import {
  changeRequest,
  ChangeRequestResult,
  WRITERS,
  type RequestContext,
} from '../../requests/graphql/change-request.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { rateRequest } from '../commands/rate-request.js';
import '../messages.js';

const MARK = 'From 1, the worst, to `ServiceRequest.ratingScale`.';

@InputType({ description: 'What the customer thinks of the service.' })
class RateRequestInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: MARK }) overall!: number;
  @Field(() => Int, { description: MARK }) attitude!: number;
  @Field(() => Int, { description: MARK }) quality!: number;
  @Field(() => Int, { description: MARK }) speed!: number;
  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' }) comment?: string | null;
}

const mark = v.pipe(v.number(), v.integer('malformed'));
const schema = v.object({
  requestId: idOf('ServiceRequest'),
  overall: mark,
  attitude: mark,
  quality: mark,
  speed: mark,
  comment: maybeWords(2000),
});

@Resolver()
export class RateRequestResolver {
  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Rates a request, once, when the work is done.' })
  rateRequest(
    @Arg('input', () => RateRequestInput, { description: 'Which request, and the marks.' }) input: RateRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, schema, rateRequest);
  }
}
