import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, words } from '../../../kernel/graphql/check-input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { correctScorecard } from '../commands/correct-scorecard.js';
import { judgeScorecard } from '../commands/judge-scorecard.js';
import { signOffScorecard } from '../commands/sign-off-scorecard.js';
import { changeScorecard, ChangeScorecardResult, type ScorecardContext } from './change-scorecard.js';

@InputType({ description: 'The mark of one criterion.' })
class ScorecardMarkInput {
  @Field(() => String, { description: 'Its name in the policy.' }) criterion!: string;
  @Field(() => Float, { description: 'Points, from 0 to what it gives at most, with one decimal at most.' })
  points!: number;
}

@InputType({ description: 'Marks for a card.' })
class JudgeScorecardInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The card.' }) scorecardId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [ScorecardMarkInput], { description: 'Marks; criteria that are not named stay as they are.' })
  marks!: ScorecardMarkInput[];
}

@InputType({ description: 'A signed card that was wrong.' })
class CorrectScorecardInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The card.' }) scorecardId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'Why; at most 500 characters.' }) reason!: string;
}

const seen = { scorecardId: idOf('Scorecard'), version: v.number() };
const mark = v.object({ criterion: v.pipe(v.string(), v.maxLength(100, 'tooLong')), points: v.number() });
const judged = v.object({ ...seen, marks: v.pipe(v.array(mark), v.maxLength(200, 'tooLong')) });
const corrected = v.object({ ...seen, reason: words(500) });

/** What whoever judges does to cards. */
@Resolver()
export class ScorecardResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeScorecardResult, {
    description: 'Gives marks to criteria of an open card. Never to one of oneself.',
  })
  judgeScorecard(
    @Arg('input', () => JudgeScorecardInput, { description: 'Which card, and the marks.' }) input: JudgeScorecardInput,
    @Ctx() context: ScorecardContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeScorecard(context, info, input, judged, judgeScorecard);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeScorecardResult, {
    description:
      'Gives the last marks and signs: the score, the grade and what follows are final. Every criterion needs a mark.',
  })
  signOffScorecard(
    @Arg('input', () => JudgeScorecardInput, { description: 'Which card, and the last marks.' })
    input: JudgeScorecardInput,
    @Ctx() context: ScorecardContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeScorecard(context, info, input, judged, signOffScorecard);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeScorecardResult, {
    description:
      'Opens a new card in place of a signed one, with its marks. The old one stays, and counts until the new one is signed.',
  })
  correctScorecard(
    @Arg('input', () => CorrectScorecardInput, { description: 'Which card, and why.' }) input: CorrectScorecardInput,
    @Ctx() context: ScorecardContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeScorecard(context, info, input, corrected, correctScorecard);
  }
}
