import { TripCostKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, maybeWords } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { MoneyInput, moneyOf } from '../../../kernel/graphql/money.input.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { claimExpenses } from '../commands/claim-expenses.js';
import { changeVisit, ChangeVisitResult, type VisitContext } from './change-visit.js';
import { FIELD } from './visit-steps.mutation.js';

@InputType({ description: 'Money somebody laid out on a visit.' })
class ExpenseInput {
  @Field(() => TripCostKind, { description: 'What for.' }) kind!: TripCostKind;
  @Field(() => DateScalar, { description: 'On which day.' }) onDay!: string;
  @Field(() => MoneyInput, { description: 'How much; more than nothing.' }) amount!: MoneyInput;
  @Field(() => String, { nullable: true, description: 'What there is to say about it; at most 500 characters.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its receipt, uploaded as RECEIPT; good for one line.' })
  receiptId?: string | null;
}

@InputType({ description: 'What a visit cost whoever went.' })
class ClaimExpensesInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => [ExpenseInput], { description: 'At least one, at most 30.' }) lines!: ExpenseInput[];
}

const claimed = v.object({
  visitId: idOf('Visit'),
  lines: v.pipe(
    v.array(
      v.object({
        kind: v.enum(TripCostKind),
        onDay: v.string(),
        amount: moneyOf,
        note: maybeWords(500),
        receiptId: maybeIdOf('File'),
      }),
    ),
    v.maxLength(30, 'tooLong'),
  ),
});

@Resolver()
export class ClaimExpensesResolver {
  @Allowed(FIELD)
  @Mutation(() => ChangeVisitResult, {
    description: 'Claims what a visit cost whoever went. No report, no reimbursement: only once the report is closed.',
  })
  claimExpenses(
    @Arg('input', () => ClaimExpensesInput, { description: 'The lines.' }) input: ClaimExpensesInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, claimed, claimExpenses);
  }
}
