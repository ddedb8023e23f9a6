import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { liftStop } from '../commands/lift-stop.js';
import { orderStop } from '../commands/order-stop.js';
import { reportStop } from '../commands/report-stop.js';
import { changeStop, ChangeStopResult, type InvestigationContext } from './change-investigation.js';

@InputType({ description: 'Work that must not go on.' })
class OrderStopInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => String, { nullable: true, description: 'A name of `investigationForm.stopGrounds`.' })
  ground?: string | null;
  @Field(() => String, { description: 'What is the matter; at most 2000 characters.' }) description!: string;
  @Field(() => String, { nullable: true, description: 'Where; at most 200 characters.' }) place?: string | null;
  @Field(() => String, { nullable: true, description: 'Of which model; at most 100 characters.' })
  model?: string | null;
}

@InputType({ description: 'The report of a stop.' })
class ReportStopInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The stop.' }) stopOrderId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: 'Where; at most 200 characters.' }) place?: string | null;
  @Field(() => String, { nullable: true, description: 'Of which model; at most 100 characters.' })
  model?: string | null;
  @Field(() => String, { description: 'What is the matter; at most 2000 characters.' }) description!: string;
}

@InputType({ description: 'A stop that is lifted.' })
class LiftStopInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The stop.' }) stopOrderId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'Why work may go on; at most 1000 characters.' }) reason!: string;
}

const said = { place: maybeWords(200), model: maybeWords(100), description: words(2000) };
const seen = { stopOrderId: idOf('StopOrder'), version: v.number() };
const ordered = v.object({ requestId: idOf('ServiceRequest'), ground: maybeWords(60), ...said });
const reported = v.object({ ...seen, ...said });
const lifted = v.object({ ...seen, reason: words(1000) });
const WHICH = { description: 'Which, and what is said.' };

/** Work stops at once, is reported upward, and goes on when somebody above says so. */
@Resolver()
export class StopWorkResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeStopResult, {
    description: 'Stops the work on a request at once: whoever is at work stops, nobody begins, those above are told.',
  })
  orderStop(
    @Arg('input', () => OrderStopInput, WHICH) input: OrderStopInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeStop(context, info, input, ordered, orderStop);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeStopResult, { description: 'Reports a stop upward, with all the policy wants stated.' })
  reportStop(
    @Arg('input', () => ReportStopInput, WHICH) input: ReportStopInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeStop(context, info, input, reported, reportStop);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeStopResult, { description: 'Lets the work go on, once it was reported, and says why.' })
  liftStop(
    @Arg('input', () => LiftStopInput, WHICH) input: LiftStopInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeStop(context, info, input, lifted, liftStop);
  }
}
