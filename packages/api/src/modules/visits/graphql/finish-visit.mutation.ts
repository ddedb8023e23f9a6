import { VisitOutcome } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { finishVisit } from '../commands/finish-visit.js';
import { changeVisit, ChangeVisitResult, type VisitContext } from './change-visit.js';
import { seenVisit } from './visit-step.input.js';
import { FIELD } from './visit-steps.mutation.js';

@InputType({ description: 'How the work ended.' })
class FinishVisitInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => VisitOutcome, { description: 'What it achieved.' }) outcome!: VisitOutcome;
}

const ended = v.object({ ...seenVisit, outcome: v.enum(VisitOutcome) });

@Resolver()
export class FinishVisitResolver {
  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, {
    description:
      'Work is finished: the promise to put it right is measured by it. Findings and actions are recorded before.',
  })
  finishVisit(
    @Arg('input', () => FinishVisitInput, { description: 'Which visit, and how it ended.' }) input: FinishVisitInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, ended, finishVisit);
  }
}
