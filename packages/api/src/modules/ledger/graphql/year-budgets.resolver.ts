import { Arg, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, whole, words } from '../../../kernel/graphql/check-input.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { PolicyContext } from '../../policy/index.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { enterSales } from '../commands/enter-sales.js';
import { BOOK_KEEPERS, BOOK_READERS } from '../ledger.access.js';
import { yearBudgets } from '../queries/year-budgets.js';
import { amountMinor, type LedgerContext } from './change-ledger.js';
import { YearBudgets } from './year-budgets.type.js';

@InputType({ description: 'What was sold in a year.' })
class EnterSalesInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => Int, { description: 'The year of the calendar; this one or an earlier one.' }) year!: number;
  @Field(() => String, { description: "Minor units of the organization's currency, above zero, as a decimal integer." })
  amountMinor!: string;
  @Field(() => String, { description: 'Where the figure comes from; at most 500 characters.' }) note!: string;
}

@CarriedType('The sales, entered.')
class YearBudgetsSuccess {
  @Field(() => YearBudgets, { description: 'The budgets of that year, measured by them.' }) yearBudgets!: YearBudgets;
}

const EnterSalesResult = resultUnion(
  'EnterSalesResult',
  'The budgets of the year, or why nothing changed.',
  YearBudgetsSuccess,
  ['InvalidInputError'],
);

const entered = v.object({ year: whole(1900, 2999), amountMinor, note: words(500) });

@Resolver()
export class YearBudgetsResolver {
  @Allowed(staffWith(...BOOK_READERS))
  @Query(() => YearBudgets, { description: 'How the budgets of a year stand against the shares the policy demands.' })
  yearBudgets(
    @Arg('year', () => Int, { description: 'The year of the calendar.' }) year: number,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<YearBudgets> {
    return yearBudgets(context, year);
  }

  @Allowed(staffWith(...BOOK_KEEPERS))
  @Mutation(() => EnterSalesResult, {
    description: 'Says what was sold in a year. What was entered before stays on record, and counts no more.',
  })
  async enterSales(
    @Arg('input', () => EnterSalesInput, { description: 'How much, and where that comes from.' })
    { idempotencyKey, ...asked }: EnterSalesInput,
    @Ctx() context: LedgerContext,
  ): Promise<YearBudgetsSuccess | object> {
    const ask = { operation: 'enterSales', subjectType: 'YearSales', idempotencyKey, input: asked };
    const answer = await change(
      context,
      ask,
      (work) => enterSales(checkInput(entered, asked), work),
      async () => ({ yearBudgets: await yearBudgets(context, asked.year) }),
    );
    return answerOrError(answer, context.actor.language);
  }
}
