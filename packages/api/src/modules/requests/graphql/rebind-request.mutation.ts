import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { idOf, words } from '../../../kernel/graphql/check-input.js';
import { rebindRequest } from '../commands/rebind-request.js';
import { REBINDERS } from '../requests.access.js';
import { changeRequest, ChangeRequestResult, type RequestContext } from './change-request.js';
import { KEY, seen, VERSION } from './request-step.input.js';

@InputType({ description: 'Under which version of the rules a request goes on.' })
class RebindRequestInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => ID, { description: 'The version in force, as `rebindPreview` was asked about it.' })
  policyVersionId!: string;
  @Field(() => String, { description: 'Why, for colleagues; at most 1000 characters.' }) reason!: string;
}

const schema = v.object({ ...seen, policyVersionId: idOf('PolicyVersion'), reason: words(1000) });

@Resolver()
export class RebindRequestResolver {
  @Allowed(staffWith(...REBINDERS))
  @Mutation(() => ChangeRequestResult, {
    description:
      'Moves an open request to the policy in force: it is decided anew, and its clocks are measured against the new ' +
      'promises. Ask `rebindPreview` before.',
  })
  rebindRequest(
    @Arg('input', () => RebindRequestInput, { description: 'Which request, and which version.' })
    input: RebindRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, schema, rebindRequest);
  }
}
