import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeInstant, maybeWords, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import {
  changeRequest,
  ChangeRequestResult,
  WRITERS,
  type RequestContext,
} from '../../requests/graphql/change-request.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { lendLoaner, takeLoanerBack } from '../commands/lend-loaner.js';
import { receiveUnit, sendUnitIn } from '../commands/receive-unit.js';
import { finishDepotRepair, returnUnit } from '../commands/return-unit.js';
import '../messages.js';

const WAY = 'Carrier and tracking number, or who carries it; at most 200 characters.';

@InputType({ description: 'A step of a unit through the depot.' })
class DepotStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

@InputType({ description: 'A unit on its way to us.' })
class SendUnitInInput extends DepotStepInput {
  @Field(() => String, { nullable: true, description: WAY }) cameBy?: string | null;
}

@InputType({ description: 'A unit that has arrived.' })
class ReceiveUnitInput extends DepotStepInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived; now without it, and never later.' })
  receivedAt?: string | null;
  @Field(() => String, { description: 'How it looks; at most 1000 characters.' }) condition!: string;
  @Field(() => String, { nullable: true, description: 'What came with it; at most 500 characters.' }) accessories?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: WAY }) cameBy?: string | null;
}

@InputType({ description: 'A unit that is repaired, or beyond repair.' })
class FinishDepotRepairInput extends DepotStepInput {
  @Field(() => Boolean, { description: 'False: beyond repair.' }) fixed!: boolean;
  @Field(() => String, { description: 'What was found; at most 4000 characters.' }) findings!: string;
  @Field(() => String, { description: 'What was done; at most 4000 characters.' }) actions!: string;
}

@InputType({ description: 'A unit that goes back.' })
class ReturnUnitInput extends DepotStepInput {
  @Field(() => String, { nullable: true, description: WAY }) wentBy?: string | null;
}

@InputType({ description: 'A loaner for a customer.' })
class LendLoanerInput extends DepotStepInput {
  @Field(() => ID, { description: 'Which loaner.' }) loanerUnitId!: string;
  @Field(() => String, { nullable: true, description: 'How it looks; at most 1000 characters.' }) condition?:
    | string
    | null;
}

@InputType({ description: 'A loaner that is back.' })
class TakeLoanerBackInput extends DepotStepInput {
  @Field(() => String, { description: 'How it looks; at most 1000 characters.' }) condition!: string;
}

const sentIn = v.object({ ...seen, cameBy: maybeWords(200) });
const received = v.object({
  ...seen,
  receivedAt: maybeInstant,
  condition: words(1000),
  accessories: maybeWords(500),
  cameBy: maybeWords(200),
});
const finished = v.object({ ...seen, fixed: v.boolean(), findings: words(4000), actions: words(4000) });
const returned = v.object({ ...seen, wentBy: maybeWords(200) });
const lent = v.object({ ...seen, loanerUnitId: idOf('LoanerUnit'), condition: maybeWords(1000) });
const takenBack = v.object({ ...seen, condition: words(1000) });

/** Units that are repaired here, and loaners. */
@Resolver()
export class DepotResolver {
  @Allowed(WRITERS)
  @Mutation(() => ChangeRequestResult, { description: 'Says that the unit of a request is on its way to us.' })
  sendUnitIn(
    @Arg('input', () => SendUnitInInput, { description: 'Whose unit, and how it comes.' }) input: SendUnitInInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, sentIn, sendUnitIn);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: "Says that the unit has arrived; the policy's promise to return it runs from then on.",
  })
  receiveUnit(
    @Arg('input', () => ReceiveUnitInput, { description: 'Whose unit, and how it looks.' }) input: ReceiveUnitInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, received, receiveUnit);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'Says that the unit is repaired, or beyond repair. Paid work needs the price agreed.',
  })
  finishDepotRepair(
    @Arg('input', () => FinishDepotRepairInput, { description: 'What was found and done.' })
    input: FinishDepotRepairInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, finished, finishDepotRepair);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: 'Gives the unit back, which resolves the request; the customer is asked to accept.',
  })
  returnUnit(
    @Arg('input', () => ReturnUnitInput, { description: 'Whose unit, and how it goes.' }) input: ReturnUnitInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, returned, returnUnit);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, {
    description: "Lends a loaner while the customer's own unit is down. A loaner is with one customer at a time.",
  })
  lendLoaner(
    @Arg('input', () => LendLoanerInput, { description: 'Which loaner, to whom.' }) input: LendLoanerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, lent, lendLoaner);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeRequestResult, { description: 'Takes the loaner back.' })
  takeLoanerBack(
    @Arg('input', () => TakeLoanerBackInput, { description: 'From whom, and how it looks.' })
    input: TakeLoanerBackInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeRequest(context, info, input, takenBack, takeLoanerBack);
  }
}
