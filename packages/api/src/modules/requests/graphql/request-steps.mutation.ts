import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../../kernel/graphql/access.js';
import { cancelRequest } from '../commands/cancel-request.js';
import { claimRequest } from '../commands/claim-request.js';
import { closeRequest } from '../commands/close-request.js';
import { holdRequest } from '../commands/hold-request.js';
import { rejectRequest } from '../commands/reject-request.js';
import { reopenRequest } from '../commands/reopen-request.js';
import { resumeRequest } from '../commands/resume-request.js';
import { changeRequest, ChangeRequestResult, WRITERS, type RequestContext } from './change-request.js';
import { RequestStepInput, requestStep } from './request-step.input.js';

const STEP = { description: 'Which request, and why.' };

/** The steps that need no more than a request and a reason. */
@Resolver()
export class RequestStepsResolver {
  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Takes charge of a request: whoever asks owns it.' })
  claimRequest(
    @Arg('input', () => RequestStepInput, STEP) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, claimRequest);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, {
    description: 'Puts a request on hold, with the reason; its promises rest where the policy says so.',
  })
  holdRequest(
    @Arg('input', () => RequestStepInput, STEP) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, holdRequest);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Goes on with a held request where it was held.' })
  resumeRequest(
    @Arg('input', () => RequestStepInput, STEP) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, resumeRequest);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Turns a request down, with the reason the customer reads.' })
  rejectRequest(
    @Arg('input', () => RequestStepInput, STEP) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, rejectRequest);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, {
    description: 'Calls a request off before work has begun; visits ahead are cancelled with it.',
  })
  cancelRequest(
    @Arg('input', () => RequestStepInput, STEP) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, cancelRequest);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Takes a finished request up again, with the reason.' })
  reopenRequest(
    @Arg('input', () => RequestStepInput, STEP) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, reopenRequest);
  }

  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Files an accepted request away.' })
  closeRequest(
    @Arg('input', () => RequestStepInput, STEP) input: RequestStepInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, requestStep, closeRequest);
  }
}
