import { LeaveKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeWords } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { askLeave, decideLeave, withdrawLeave } from '../commands/leave.js';
import { ChangePersonResult, changePerson, LEADING, type PeopleContext } from './change-person.js';

@InputType({ description: 'A time somebody wants to be away.' })
class AskLeaveInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The technician: oneself, or for those who lead people anybody.' })
  technicianId!: string;
  @Field(() => LeaveKind, { description: 'Why, in kind.' }) kind!: LeaveKind;
  @Field(() => DateScalar, { description: 'The first day.' }) startsOn!: string;
  @Field(() => Boolean, { description: 'Whether only from its noon.' }) fromNoon!: boolean;
  @Field(() => DateScalar, { description: 'The last day; at most 366 days later.' }) endsOn!: string;
  @Field(() => Boolean, { description: 'Whether only until its noon.' }) untilNoon!: boolean;
  @Field(() => String, { nullable: true, description: 'Why, in words; at most 500 characters.' }) reason?:
    | string
    | null;
}

@InputType({ description: 'What is said to leave that was asked for.' })
class DecideLeaveInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The leave.' }) leaveId!: string;
  @Field(() => Boolean, { description: 'Whether it is approved.' }) approved!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, where it is not; at most 500 characters.' })
  answer?: string | null;
}

@InputType({ description: 'Leave that is taken back.' })
class WithdrawLeaveInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The leave.' }) leaveId!: string;
}

const asked = v.object({
  technicianId: idOf('Technician'),
  kind: v.enum(LeaveKind),
  startsOn: v.string(),
  fromNoon: v.boolean(),
  endsOn: v.string(),
  untilNoon: v.boolean(),
  reason: maybeWords(500),
});
const decided = v.object({ leaveId: idOf('Leave'), approved: v.boolean(), answer: maybeWords(500) });
const withdrawn = v.object({ leaveId: idOf('Leave') });

/** Being away: asked for by the person, decided by those who lead people. */
@Resolver()
export class LeaveResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangePersonResult, {
    description: 'Asks for leave for oneself; entered for somebody else by who leads people, it is approved at once.',
  })
  askLeave(
    @Arg('input', () => AskLeaveInput, { description: 'Who, and when.' }) input: AskLeaveInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, asked, askLeave);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Approves leave, or declines it. Nobody decides their own.' })
  decideLeave(
    @Arg('input', () => DecideLeaveInput, { description: 'Which, and how.' }) input: DecideLeaveInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, decided, decideLeave);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangePersonResult, {
    description: 'Takes leave back that is not over; the person, or who leads people.',
  })
  withdrawLeave(
    @Arg('input', () => WithdrawLeaveInput, { description: 'Which.' }) input: WithdrawLeaveInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, withdrawn, withdrawLeave);
  }
}
