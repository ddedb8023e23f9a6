import { PenaltyState, RecoveryState } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../../kernel/graphql/access.js';
import { checkQuestion } from '../../../kernel/graphql/check-question.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { minorUnits } from '../../../kernel/graphql/money.input.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../../policy/index.js';
import { OFFICE } from '../liability.access.js';
import { allPenalties } from '../penalty.view.js';
import { lossRuling } from '../queries/loss-ruling.js';
import { chargeablePenalties } from '../queries/chargeable-penalties.js';
import { allRecoveries } from '../recovery.view.js';
import { LossRuling, ChargeablePenalty } from './loss-ruling.type.js';
import { PenaltyConnection, type Penalty } from './penalty.type.js';
import { RecoveryConnection, type Recovery } from './recovery.type.js';

@InputType({ description: 'Which penalties; all conditions given must hold.' })
class PenaltyFilter {
  @Field(() => [PenaltyState], { nullable: true, description: 'In any of these states.' })
  state?: PenaltyState[] | null;
}

@ArgsType()
class PenaltyArgs extends PageArgs {
  @Field(() => PenaltyFilter, { nullable: true, description: 'Which penalties; all the viewer may see without it.' })
  filter?: PenaltyFilter | null;
}

@InputType({ description: 'Which claims for money from outside; all conditions given must hold.' })
class RecoveryFilter {
  @Field(() => [RecoveryState], { nullable: true, description: 'In any of these states.' })
  state?: RecoveryState[] | null;
}

@ArgsType()
class RecoveryArgs extends PageArgs {
  @Field(() => RecoveryFilter, { nullable: true, description: 'Which claims; all the viewer may see without it.' })
  filter?: RecoveryFilter | null;
}

@Resolver()
export class LiabilityQuery {
  @Allowed(OFFICE)
  @Query(() => LossRuling, {
    nullable: true,
    description:
      'Who would bear a loss by the rule, if it were decided now; null when the request is not to be seen, was never assessed, or its policy has no such rule.',
  })
  lossRuling(
    @Ctx() context: ReadContext & PolicyContext,
    @Arg('requestId', () => ID, { description: 'The request.' }) requestId: string,
    @Arg('rule', () => String, { nullable: true, description: "The rule's name; the first without it." })
    rule?: string | null,
    @Arg('lossMinor', () => String, {
      nullable: true,
      description: 'The loss in minor units, a decimal integer; what the facts of the case say without it.',
    })
    lossMinor?: string | null,
  ): Promise<LossRuling | null> {
    const loss = lossMinor == null ? null : checkQuestion(minorUnits, lossMinor, 'lossMinor', context.actor.language);
    return lossRuling(context, requestId, rule ?? null, loss);
  }

  @Allowed(OFFICE)
  @Query(() => [ChargeablePenalty], {
    description: 'Which penalties could be charged by what is known of a case, and what each still needs.',
  })
  chargeablePenalties(
    @Arg('requestId', () => ID, { description: 'The request.' }) requestId: string,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<ChargeablePenalty[]> {
    return chargeablePenalties(context, requestId);
  }

  @Allowed(OFFICE)
  @Query(() => PenaltyConnection, { description: 'What failings cost, the newest first.' })
  penalties(
    @Args(() => PenaltyArgs) _args: PenaltyArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Penalty>> {
    return read.relation(allPenalties, info);
  }

  @Allowed(OFFICE)
  @Query(() => RecoveryConnection, {
    description: 'Money claimed of carriers, insurers and suppliers, the newest first.',
  })
  recoveries(
    @Args(() => RecoveryArgs) _args: RecoveryArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Recovery>> {
    return read.relation(allRecoveries, info);
  }
}
