import { PaymentMethod } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF, staffWith } from '../../../kernel/graphql/access.js';
import { maybeIdOf, words } from '../../../kernel/graphql/check-input.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { DEPOSIT_KEEPERS } from '../admission.access.js';
import { askDepositUse } from '../commands/ask-deposit-use.js';
import { receiveDeposit, returnDeposit } from '../commands/deposit-money.js';
import { AdmissionReasonInput } from './admission-steps.mutation.js';
import {
  aboveZero,
  changeAdmission,
  ChangeAdmissionResult,
  moveDeposit,
  MoveDepositResult,
  seen,
  type AdmissionContext,
} from './change-admission.js';

@InputType({ description: 'Money of a safety deposit.' })
class DepositMoneyInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => String, { description: 'The firm, as on its admissions; at most 100 characters.' }) firm!: string;
  @Field(() => String, { description: 'Minor units of the organization’s currency, above zero.' })
  amountMinor!: string;
  @Field(() => PaymentMethod, { description: 'How it changed hands.' }) method!: PaymentMethod;
  @Field(() => String, { description: 'What for; at most 500 characters.' }) reason!: string;
}

@InputType({ description: 'A use of a safety deposit.' })
class AskDepositUseInput extends AdmissionReasonInput {
  @Field(() => ID, { nullable: true, description: 'The violation it is for; an earmarked deposit needs one.' })
  violationId?: string | null;
  @Field(() => String, { description: 'Minor units of the organization’s currency, above zero.' })
  amountMinor!: string;
}

const money = v.object({
  firm: words(100),
  amountMinor: aboveZero,
  method: v.picklist(Object.values(PaymentMethod)),
  reason: words(500),
});
const use = v.object({
  ...seen,
  violationId: maybeIdOf('AdmissionViolation'),
  amountMinor: aboveZero,
  reason: words(1000),
});
const KEEPERS = staffWith(...DEPOSIT_KEEPERS);

/** What is done to safety deposits. */
@Resolver()
export class DepositResolver {
  @Allowed(KEEPERS)
  @Mutation(() => MoveDepositResult, { description: 'A firm leaves money as security.' })
  receiveDeposit(
    @Arg('input', () => DepositMoneyInput, { description: 'Whose, and how much.' }) input: DepositMoneyInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return moveDeposit(context, info, input, money, receiveDeposit);
  }

  @Allowed(KEEPERS)
  @Mutation(() => MoveDepositResult, { description: 'Money goes back to the firm, of what is left.' })
  returnDeposit(
    @Arg('input', () => DepositMoneyInput, { description: 'Whose, and how much.' }) input: DepositMoneyInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return moveDeposit(context, info, input, money, returnDeposit);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeAdmissionResult, {
    description: 'Asks to draw on the deposit of the person’s firm; whoever agrees last draws it.',
  })
  askDepositUse(
    @Arg('input', () => AskDepositUseInput, { description: 'What for, and how much.' }) input: AskDepositUseInput,
    @Ctx() context: AdmissionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeAdmission(context, info, input, use, askDepositUse);
  }
}
