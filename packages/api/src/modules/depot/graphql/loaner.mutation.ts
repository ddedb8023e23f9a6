import { Role } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf, maybeIdOf, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { addLoaner, retireLoaner } from '../commands/keep-loaners.js';
import { loanerUnitView } from '../loaner-unit.view.js';
import '../messages.js';
import { LoanerUnit } from './loaner.type.js';

@InputType({ description: 'One more unit to lend.' })
class AddLoanerInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => String, { description: 'What it is called; at most 120 characters.' }) label!: string;
  @Field(() => String, { description: 'Its serial; at most 60 characters.' }) serial!: string;
  @Field(() => ID, { nullable: true, description: 'Its model, where it is one of ours.' }) modelId?: string | null;
}

@InputType({ description: 'A unit that is lent no more.' })
class RetireLoanerInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Which.' }) loanerUnitId!: string;
}

@CarriedType('The loaner, changed.')
export class LoanerSuccess {
  @Field(() => LoanerUnit, { description: 'As it is now.' })
  loaner!: LoanerUnit;
}

const ChangeLoanerResult = resultUnion(
  'ChangeLoanerResult',
  'The changed loaner, or why nothing changed.',
  LoanerSuccess,
  ['InvalidInputError', 'NotFoundError'],
);
const KEEPERS = staffWith(Role.STORES, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN);
const added = v.object({ label: words(120), serial: words(60), modelId: maybeIdOf('ProductModel') });
const retired = v.object({ loanerUnitId: idOf('LoanerUnit') });
const changeLoaner = changeThrough(loanerUnitView, 'loaner');

/** Which units there are to lend. */
@Resolver()
export class LoanerResolver {
  @Allowed(KEEPERS)
  @Mutation(() => ChangeLoanerResult, { description: 'Adds a unit to those that are lent.' })
  addLoaner(
    @Arg('input', () => AddLoanerInput, { description: 'What it is.' }) input: AddLoanerInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeLoaner(context, info, input, added, addLoaner);
  }

  @Allowed(KEEPERS)
  @Mutation(() => ChangeLoanerResult, { description: 'Takes a unit away from those that are lent.' })
  retireLoaner(
    @Arg('input', () => RetireLoanerInput, { description: 'Which.' }) input: RetireLoanerInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeLoaner(context, info, input, retired, retireLoaner);
  }
}
