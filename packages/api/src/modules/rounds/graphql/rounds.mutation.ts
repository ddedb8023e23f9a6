import { ContactWay, RoundResult } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { leaveRoundTask } from '../commands/leave-round-task.js';
import { messageRound } from '../commands/message-round.js';
import { recordRoundTask } from '../commands/record-round-task.js';
import '../messages.js';
import { plannedRoundView } from '../planned-round.view.js';
import { roundTaskView } from '../round-task.view.js';
import { PlannedRound, RoundTask } from './planned-round.type.js';

@InputType({ description: 'What became of one thing that was gone through.' })
class RoundItemInput {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => RoundResult, { description: 'What became of it.' }) result!: RoundResult;
  @Field(() => String, {
    nullable: true,
    description: 'In words, required where something was found; at most 1000 characters.',
  })
  note?: string | null;
}

@InputType({ description: 'A task of planned work that was done.' })
class RecordRoundTaskInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The task.' }) taskId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [ContactWay], { description: 'How the customer was reached; of those the round names, if any.' })
  ways!: ContactWay[];
  @Field(() => [RoundItemInput], { description: 'What became of each thing of the round.' }) items!: RoundItemInput[];
  @Field(() => String, { nullable: true, description: 'What else there is to say; at most 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A task of planned work that is left undone.' })
class LeaveRoundTaskInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The task.' }) taskId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'Why; at most 1000 characters.' }) reason!: string;
}

@InputType({ description: 'Customers of planned work who are to be told by message.' })
class MessageRoundInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The planned work.' }) roundId!: string;
}

@CarriedType('The task, changed.')
export class RoundTaskSuccess {
  @Field(() => RoundTask, { description: 'As it is now.' }) task!: RoundTask;
}

@CarriedType('The planned work, changed.')
export class PlannedRoundSuccess {
  @Field(() => PlannedRound, { description: 'As it is now.' }) round!: PlannedRound;
}

const ChangeRoundTaskResult = resultUnion(
  'ChangeRoundTaskResult',
  'The changed task, or why nothing changed.',
  RoundTaskSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);
const MessageRoundResult = resultUnion(
  'MessageRoundResult',
  'The planned work, or why nobody was told.',
  PlannedRoundSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

const seen = { taskId: idOf('RoundTask'), version: v.number() };
const item = v.object({ name: words(100), result: v.enum(RoundResult), note: maybeWords(1000) });
const recorded = v.object({
  ...seen,
  ways: v.pipe(v.array(v.enum(ContactWay)), v.maxLength(10, 'tooLong')),
  items: v.pipe(v.array(item), v.maxLength(100, 'tooLong')),
  note: maybeWords(2000),
});
const left = v.object({ ...seen, reason: words(1000) });
const messaged = v.object({ roundId: idOf('PlannedRound') });

const changeTask = changeThrough(roundTaskView, 'task');

/** Planned work as it is done; who may, each command says: whoever performs it, and those who lead. */
@Resolver()
export class RoundsResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeRoundTaskResult, {
    description: 'Says that a task of planned work was done, and what became of each thing of it.',
  })
  recordRoundTask(
    @Arg('input', () => RecordRoundTaskInput, { description: 'Which, and how.' }) input: RecordRoundTaskInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeTask(context, info, input, recorded, recordRoundTask);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRoundTaskResult, { description: 'Leaves a task of planned work undone, with the reason.' })
  leaveRoundTask(
    @Arg('input', () => LeaveRoundTaskInput, { description: 'Which, and why.' }) input: LeaveRoundTaskInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeTask(context, info, input, left, leaveRoundTask);
  }

  @Allowed(STAFF)
  @Mutation(() => MessageRoundResult, {
    description:
      'Tells every customer of planned work who is not seen to yet, by message and in the portal; at most 1000 at a time.',
  })
  async messageRound(
    @Arg('input', () => MessageRoundInput, { description: 'Of which planned work.' }) input: MessageRoundInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, ...asked } = input;
    const ask = { operation: info.fieldName, subjectType: 'PlannedRound', idempotencyKey, input: asked };
    const answer = await change(
      context,
      ask,
      (work) => messageRound(checkInput(messaged, asked), work),
      async ({ subjectId }) => ({
        round: await context.read.payload<PlannedRound>(plannedRoundView, info, 'round', subjectId),
      }),
    );
    return answerOrError(answer, context.actor.language);
  }
}
