import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import type * as v from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { Refusal } from '../../../kernel/refusal.js';
import { applyChoice } from '../commands/apply-choice.js';
import { beginApplying, choicesIn, endApplying } from '../commands/apply-plan.js';
import { eachChoice, type ChoicesContext } from '../commands/each-choice.js';
import { planDay } from '../commands/plan-day.js';
import { stopPlan } from '../commands/stop-plan.js';
import { undoChoice } from '../commands/undo-choice.js';
import { beginUndoing, endUndoing } from '../commands/undo-plan.js';
import { dayPlanView } from '../day-plan.view.js';
import '../messages.js';
import { PLANNERS } from '../planning.access.js';
import {
  ApplyPlanInput,
  dayAsked,
  PlanDayInput,
  planToApply,
  planToStop,
  planToUndo,
  StopPlanInput,
  UndoPlanInput,
} from './day-plan.inputs.js';
import { DayPlan } from './day-plan.type.js';

@CarriedType('The plan, asked for or changed.')
class DayPlanSuccess {
  @Field(() => DayPlan, { description: 'As it is now.' })
  plan!: DayPlan;
}

const DayPlanResult = resultUnion('DayPlanResult', 'The plan, or why there is none.', DayPlanSuccess, [
  'InvalidInputError',
  'NotFoundError',
  'ConflictError',
  'IllegalTransitionError',
]);

type PlanContext = CommandContext & ChoicesContext;
type Asked = { readonly idempotencyKey: string };
type Command<I> = (input: I, work: Work) => Promise<Done>;

/** A day for everybody: proposed, looked at, applied, taken back. */
@Resolver()
export class DayPlanResolver {
  @Allowed(staffWith(...PLANNERS))
  @Mutation(() => DayPlanResult, { description: 'Asks for a plan of a day; nothing changes until it is applied.' })
  planDay(
    @Arg('input', () => PlanDayInput, { description: 'Which day, and how.' }) input: PlanDayInput,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePlan(context, info, input, dayAsked, planDay);
  }

  @Allowed(staffWith(...PLANNERS))
  @Mutation(() => DayPlanResult, { description: 'Ends the search; the best so far is what the plan proposes.' })
  stopPlan(
    @Arg('input', () => StopPlanInput, { description: 'Which.' }) input: StopPlanInput,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePlan(context, info, input, planToStop, stopPlan);
  }

  @Allowed(staffWith(...PLANNERS))
  @Mutation(() => DayPlanResult, {
    description:
      'Does what the plan proposes, visit by visit, each as if a dispatcher did it now; what changed meanwhile is not done, and says why.',
  })
  async applyPlan(
    @Arg('input', () => ApplyPlanInput, { description: 'Which, and which choices.' }) input: ApplyPlanInput,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return throughChoices(context, info, input, planToApply, {
      begin: beginApplying,
      from: 'PROPOSED',
      each: (ids) => eachChoice(context, applyChoice, ids, 'REFUSED'),
      end: endApplying,
    });
  }

  @Allowed(staffWith(...PLANNERS))
  @Mutation(() => DayPlanResult, {
    description: 'Takes an applied plan back, visit by visit, as long as nobody has changed them since.',
  })
  async undoPlan(
    @Arg('input', () => UndoPlanInput, { description: 'Which.' }) input: UndoPlanInput,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return throughChoices(context, info, input, planToUndo, {
      begin: beginUndoing,
      from: 'APPLIED',
      each: (ids) => eachChoice(context, undoChoice, ids.toReversed(), 'KEPT'),
      end: endUndoing,
    });
  }
}

async function changePlan<S extends v.GenericSchema>(
  context: PlanContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...input }: Asked,
  schema: S,
  command: Command<v.InferOutput<S>>,
): Promise<DayPlanSuccess | object> {
  const answer = await change(
    context,
    { operation: info.fieldName, subjectType: 'DayPlan', idempotencyKey, input },
    (work) => command(checkInput(schema, input), work),
    ({ subjectId }) => planIn(context, info, subjectId),
  );
  return answerOrError(answer, context.actor.language);
}

interface Steps<I> {
  readonly begin: Command<I>;
  readonly from: 'PROPOSED' | 'APPLIED';
  each(choiceIds: readonly string[]): Promise<void>;
  readonly end: Command<{ readonly planId: string }>;
}

/** A change of a plan and of many visits: begun under the client's key, done visit by visit, ended; a retry goes on. */
async function throughChoices<S extends v.GenericSchema>(
  context: PlanContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...input }: Asked,
  schema: S,
  { begin, from, each, end }: Steps<v.InferOutput<S>>,
): Promise<DayPlanSuccess | object> {
  const { actor, house } = context;
  const begun = await change(
    context,
    { operation: info.fieldName, subjectType: 'DayPlan', idempotencyKey, input },
    (work) => begin(checkInput(schema, input), work),
    async (done) => done,
  );
  if (begun instanceof Refusal) return answerOrError(begun, actor.language);
  const { organizationId } = actor;
  const planId = begun.subjectId;
  const em = house.database.entityManagerFor(actor);
  const choices = await em.transactional((inside) => choicesIn({ em: inside, organizationId }, planId, from));
  await each(choices.map(({ id }) => id));
  const ended = await change(
    {
      ...context,
      actor,
      actorName: context.actorName,
      em: house.database.entityManagerFor(actor),
      now: () => context.now(),
    },
    { operation: `${info.fieldName}.end`, subjectType: 'DayPlan', input: { planId } },
    (work) => end({ planId }, work),
    ({ subjectId }) => planIn(context, info, subjectId),
  );
  return answerOrError(ended, actor.language);
}

const planIn = async ({ read }: PlanContext, info: GraphQLResolveInfo, id: string): Promise<DayPlanSuccess> => ({
  plan: (await read.payload<DayPlan>(dayPlanView, info, 'plan', id))!,
});
