import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { answerSolutionQuestion } from '../commands/ask-about-solution.js';
import { draftSolution, reviseSolution } from '../commands/draft-solution.js';
import { sendSolution } from '../commands/send-solution.js';
import { submitSolution } from '../commands/submit-solution.js';
import { withdrawSolution } from '../commands/withdraw-solution.js';
import { changeSolution, ChangeSolutionResult, type SolutionContext } from './change-solution.js';
import { drafted, DraftSolutionInput, revised, ReviseSolutionInput } from './solution.input.js';

@InputType({ description: 'A solution, as it was seen.' })
class SolutionStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The solution.' }) solutionId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

@InputType({ description: 'A solution to be agreed to by the organization.' })
class SubmitSolutionInput extends SolutionStepInput {
  @Field(() => String, {
    nullable: true,
    description: 'The rule of the policy, of `approvals`; needed only where it has several for solutions.',
  })
  rule?: string | null;
}

@InputType({ description: 'A solution that is taken back.' })
class WithdrawSolutionInput extends SolutionStepInput {
  @Field(() => String, { description: 'Why; a customer it lay with reads it. At most 2000 characters.' })
  reason!: string;
}

@InputType({ description: 'An answer to what the customer asked.' })
class AnswerSolutionQuestionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The question.' }) questionId!: string;
  @Field(() => String, { description: 'The answer, which the customer reads; at most 2000 characters.' })
  answer!: string;
}

const seen = { solutionId: idOf('Solution'), version: v.number() };
const step = v.object(seen);
const submitted = v.object({ ...seen, rule: maybeWords(100) });
const withdrawn = v.object({ ...seen, reason: words(2000) });
const answered = v.object({ questionId: idOf('SolutionQuestion'), answer: words(2000) });
const WHICH = { description: 'Which, as it was seen.' };

/** What staff do with a solution before and while it lies with the customer. */
@Resolver()
export class PrepareSolutionResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeSolutionResult, { description: 'Begins the next round of what is offered on a request.' })
  draftSolution(
    @Arg('input', () => DraftSolutionInput, { description: 'What is offered.' }) input: DraftSolutionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, drafted, draftSolution);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeSolutionResult, { description: 'Writes a draft anew, or what was not agreed to inside.' })
  reviseSolution(
    @Arg('input', () => ReviseSolutionInput, { description: 'What is offered now.' }) input: ReviseSolutionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, revised, reviseSolution);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeSolutionResult, {
    description: 'Puts a draft to those who must agree, by the policy; where nobody need, it may be sent at once.',
  })
  submitSolution(
    @Arg('input', () => SubmitSolutionInput, WHICH) input: SubmitSolutionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, submitted, submitSolution);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeSolutionResult, { description: 'Puts an approved solution to the customer: it is their turn.' })
  sendSolution(
    @Arg('input', () => SolutionStepInput, WHICH) input: SolutionStepInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, step, sendSolution);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeSolutionResult, { description: 'Takes a solution back before it is answered.' })
  withdrawSolution(
    @Arg('input', () => WithdrawSolutionInput, WHICH) input: WithdrawSolutionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, withdrawn, withdrawSolution);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeSolutionResult, { description: 'Answers what the customer asked about a solution, once.' })
  answerSolutionQuestion(
    @Arg('input', () => AnswerSolutionQuestionInput, { description: 'Which question, and the answer.' })
    input: AnswerSolutionQuestionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, answered, answerSolutionQuestion);
  }
}
