import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, whole } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { closeMonth, type ClosingTools } from '../commands/close-month.js';
import { BOOK_KEEPERS } from '../ledger.access.js';
import { ledgerPeriodView } from '../ledger-period.view.js';
import { LedgerPeriod } from './ledger-period.type.js';

interface ClosingContext extends CommandContext {
  readonly house: CommandContext['house'] & ClosingTools;
}

@InputType({ description: 'A month to be closed.' })
class CloseMonthInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => DateScalar, { description: 'Its first day.' }) month!: string;
  @Field(() => Int, {
    description: '`entries` as it was shown: if something was posted in it since, nothing is done.',
  })
  entries!: number;
}

@CarriedType('The month, closed.')
class CloseMonthSuccess {
  @Field(() => LedgerPeriod, { description: 'With its papers.' })
  ledgerPeriod!: LedgerPeriod;
}

const CloseMonthResult = resultUnion(
  'CloseMonthResult',
  'The month that was closed, or why it was not.',
  CloseMonthSuccess,
  ['InvalidInputError', 'ConflictError', 'IllegalTransitionError'],
);

const closing = v.object({ month: v.string(), entries: whole(0, 2_147_483_647) });

@Resolver()
export class CloseMonthResolver {
  @Allowed(staffWith(...BOOK_KEEPERS))
  @Mutation(() => CloseMonthResult, {
    description: 'Closes a month that is over and makes its papers. It is never opened again.',
  })
  async closeMonth(
    @Arg('input', () => CloseMonthInput, { description: 'Which month.' })
    { idempotencyKey, ...asked }: CloseMonthInput,
    @Ctx() context: ClosingContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CloseMonthSuccess | object> {
    const { read, actor, house } = context;
    const answer = await change(
      context,
      { operation: info.fieldName, subjectType: 'LedgerPeriod', idempotencyKey, input: asked },
      (work) => closeMonth(checkInput(closing, asked), work, house),
      async ({ subjectId }) => ({
        ledgerPeriod: await read.payload<LedgerPeriod>(ledgerPeriodView, info, 'ledgerPeriod', subjectId),
      }),
    );
    return answerOrError(answer, actor.language);
  }
}
