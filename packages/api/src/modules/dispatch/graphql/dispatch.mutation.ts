import { Role, VisitKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { idOf, instant, maybeWords } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import {
  changeVisit,
  ChangeVisitResult,
  VISIT_REFUSALS,
  VisitSuccess,
  type VisitContext,
} from '../../visits/graphql/change-visit.js';
import { seenVisit, VisitStepInput, visitStep } from '../../visits/graphql/visit-step.input.js';
import { cancelVisit } from '../../visits/index.js';
import { dispatchRequest } from '../commands/dispatch-request.js';
import { moveVisit } from '../commands/move-visit.js';
import '../messages.js';
import { PartToBringInput, partsToBring } from './part-to-bring.input.js';
import { withReasons } from './with-reasons.js';

const STARTS = 'When it begins.';
const ENDS = 'When it ends: after it begins, not over yet, within a fortnight.';
const OVERRULE =
  'Why the technician is sent against their hours or leave; at most 500 characters. From supervisors, managers and ' +
  'administrators; kept on the request.';

@InputType({ description: 'Whom to send, how and when.' })
class DispatchRequestInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => ID, { description: 'Who is sent.' }) technicianId!: string;
  @Field(() => VisitKind, { description: 'How the visit takes place.' }) kind!: VisitKind;
  @Field(() => DateTimeScalar, { description: STARTS }) startsAt!: string;
  @Field(() => DateTimeScalar, { description: ENDS }) endsAt!: string;
  @Field(() => String, { nullable: true, description: 'What the technician should know; at most 2000 characters.' })
  instructions?: string | null;
  @Field(() => [PartToBringInput], {
    nullable: true,
    description:
      'What to bring, at most 20 parts, none where it is empty; left out, those of the price the customer agreed to.',
  })
  partsToBring?: PartToBringInput[] | null;
  @Field(() => String, { nullable: true, description: OVERRULE }) overruleReason?: string | null;
}

@InputType({ description: 'Another time or technician for a visit, or other parts.' })
class MoveVisitInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => ID, { description: 'Who is sent.' }) technicianId!: string;
  @Field(() => DateTimeScalar, { description: STARTS }) startsAt!: string;
  @Field(() => DateTimeScalar, { description: ENDS }) endsAt!: string;
  @Field(() => [PartToBringInput], {
    nullable: true,
    description: 'What to bring, at most 20 parts, none where it is empty; left out, it stays as it is.',
  })
  partsToBring?: PartToBringInput[] | null;
  @Field(() => String, { nullable: true, description: OVERRULE }) overruleReason?: string | null;
}

const when = {
  technicianId: idOf('Technician'),
  startsAt: instant,
  endsAt: instant,
  overruleReason: maybeWords(500),
};
const order = v.object({ ...seen, ...when, kind: v.enum(VisitKind), instructions: maybeWords(2000), partsToBring });
const move = v.object({ ...seenVisit, ...when, partsToBring });

const DISPATCHERS = staffWith(Role.DISPATCHER, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN);

const DispatchResult = resultUnion('DispatchResult', 'The visit, or why nobody is sent.', VisitSuccess, [
  ...VISIT_REFUSALS,
  'TechnicianBusyError',
  'TechnicianIneligibleError',
]);

/** Sending technicians: what dispatchers do. */
@Resolver()
export class DispatchResolver {
  @Allowed(DISPATCHERS)
  @Mutation(() => DispatchResult, {
    description:
      'Offers the work to a technician for a time. Nobody is in two places, whatever the timing of two dispatchers; paid ' +
      'work needs the price agreed.',
  })
  async dispatchRequest(
    @Arg('input', () => DispatchRequestInput, { description: 'Whom, how and when.' }) input: DispatchRequestInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return withReasons(await changeVisit(context, info, input, order, dispatchRequest), context);
  }

  @Allowed(DISPATCHERS)
  @Mutation(() => DispatchResult, {
    description: 'Sets another time, technician or parts to bring; the visit is offered again.',
  })
  async moveVisit(
    @Arg('input', () => MoveVisitInput, { description: 'Whom and when.' }) input: MoveVisitInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return withReasons(await changeVisit(context, info, input, move, moveVisit), context);
  }

  @Allowed(DISPATCHERS)
  @Mutation(() => ChangeVisitResult, {
    description: 'Calls a visit off, with the reason the customer reads; another plan is made.',
  })
  cancelVisit(
    @Arg('input', () => VisitStepInput, { description: 'Which visit, and why.' }) input: VisitStepInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, visitStep, cancelVisit);
  }
}
