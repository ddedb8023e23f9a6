import { ConsentMethod, ObjectionGround } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, anyOneOf, CUSTOMERS, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, words } from '../../../kernel/graphql/check-input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { agreeToSolution, objectToSolution } from '../commands/answer-solution.js';
import { askAboutSolution } from '../commands/ask-about-solution.js';
import { changeSolution, ChangeSolutionResult, type SolutionContext } from './change-solution.js';

const BOTH_SIDES = anyOneOf(CUSTOMERS, STAFF);

@InputType({ description: 'An answer to a solution, as it was shown.' })
class AgreeToSolutionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The solution.' }) solutionId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => ConsentMethod, {
    nullable: true,
    description: 'How staff learned the answer; the customer’s own answer needs none.',
  })
  method?: ConsentMethod | null;
}

@InputType({ description: 'An objection.' })
class ObjectToSolutionInput extends AgreeToSolutionInput {
  @Field(() => ObjectionGround, { description: 'What is objected to.' }) ground!: ObjectionGround;
  @Field(() => String, { description: 'Why; at most 2000 characters.' }) reason!: string;
}

@InputType({ description: 'A question before deciding.' })
class AskAboutSolutionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The solution.' }) solutionId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'What is asked; at most 2000 characters.' }) question!: string;
}

const seen = { solutionId: idOf('Solution'), version: v.number() };
const answered = { ...seen, method: v.nullish(v.enum(ConsentMethod)) };
const agreed = v.object(answered);
const objected = v.object({ ...answered, ground: v.enum(ObjectionGround), reason: words(2000) });
const asked = v.object({ ...seen, question: words(2000) });
const WHICH = { description: 'Which, as it was shown, and what is said.' };

/** What the customer says to a solution, themselves or through staff who write it down. */
@Resolver()
export class AnswerSolutionResolver {
  @Allowed(BOTH_SIDES)
  @Mutation(() => ChangeSolutionResult, {
    description: 'The customer agrees, price and all; what moved on meanwhile is refused.',
  })
  agreeToSolution(
    @Arg('input', () => AgreeToSolutionInput, WHICH) input: AgreeToSolutionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, agreed, agreeToSolution);
  }

  @Allowed(BOTH_SIDES)
  @Mutation(() => ChangeSolutionResult, {
    description: 'The customer objects: another round is prepared, this one stays on record.',
  })
  objectToSolution(
    @Arg('input', () => ObjectToSolutionInput, WHICH) input: ObjectToSolutionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, objected, objectToSolution);
  }

  @Allowed(BOTH_SIDES)
  @Mutation(() => ChangeSolutionResult, { description: 'The customer asks before deciding; it stays their turn.' })
  askAboutSolution(
    @Arg('input', () => AskAboutSolutionInput, WHICH) input: AskAboutSolutionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSolution(context, info, input, asked, askAboutSolution);
  }
}
