import { VisitOutcome } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { maybeInstant, maybeWords } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { finishVisit } from '../commands/finish-visit.js';
import { changeVisit, ChangeVisitResult, type VisitContext } from './change-visit.js';
import { HAPPENED_AT, seenVisit } from './visit-step.input.js';
import { FIELD } from './visit-steps.mutation.js';

@InputType({ description: 'What a visit that did not help says of the next.' })
class SecondVisitInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it suits the customer; with `to`.' })
  from?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; not over yet.' }) to?: string | null;
  @Field(() => String, { nullable: true, description: 'What to bring; at most 1000 characters.' }) parts?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What to know; at most 1000 characters.' }) note?: string | null;
}

@InputType({ description: 'How the work ended.' })
class FinishVisitInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: HAPPENED_AT }) happenedAt?: string | null;
  @Field(() => VisitOutcome, { description: 'What it achieved.' }) outcome!: VisitOutcome;
  @Field(() => SecondVisitInput, { nullable: true, description: 'The next visit, where this one did not help.' })
  secondVisit?: SecondVisitInput | null;
}

const ended = v.object({
  ...seenVisit,
  outcome: v.enum(VisitOutcome),
  secondVisit: v.nullish(
    v.object({ from: maybeInstant, to: maybeInstant, parts: maybeWords(1000), note: maybeWords(1000) }),
  ),
});

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
