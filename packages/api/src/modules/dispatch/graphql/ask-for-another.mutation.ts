import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../../kernel/graphql/access.js';
import {
  changeRequest,
  ChangeRequestResult,
  WRITERS,
  type RequestContext,
} from '../../requests/graphql/change-request.js';
import { RequestStepInput, requestStep } from '../../requests/graphql/request-step.input.js';
import { askForAnother } from '../commands/ask-for-another.js';
import '../messages.js';

/** A customer is not content with a person. */
@Resolver()
export class AskForAnotherResolver {
  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, {
    description:
      'Asks for somebody else than whoever was last sent, with the reason: they are not sent to the request again, and a ' +
      'visit of theirs ahead is called off.',
  })
  askForAnother(
    @Arg('input', () => RequestStepInput, { description: 'Which request, and why.' }) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, askForAnother);
  }
}
