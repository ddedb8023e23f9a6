import { Field, Float, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';

@CarriedType('How a budget of a year stands against the share the policy demands.')
export class BudgetStanding {
  @Field(() => PolicyName, { description: 'The budget. What is given for a part of it counts for it, too.' })
  budget!: PolicyName;
  @Field(() => PolicyName, { description: 'What it is a share of: `SALES`, or another budget.' }) of!: PolicyName;
  @Field(() => Float, { description: 'The share, in percent.' }) atLeastPercent!: number;
  @Field(() => Money, {
    nullable: true,
    description: 'What the share is taken of; null while nobody entered the sales.',
  })
  base?: Money | null;
  @Field(() => Money, { nullable: true, description: 'What the share comes to; null while the base is not known.' })
  atLeast?: Money | null;
  @Field(() => Money, { description: 'What was given.' }) planned!: Money;
  @Field(() => Money, { description: 'What of it was spent.' }) spent!: Money;
  @Field(() => Money, { nullable: true, description: 'What is missing of what was given; zero where nothing is.' })
  plannedShort?: Money | null;
  @Field(() => Money, { nullable: true, description: 'What is missing of what was spent; zero where nothing is.' })
  spentShort?: Money | null;
  @Field(() => [TraceStep], { description: 'The rule.' }) trace!: TraceStep[];
}

@CarriedType('The budgets of a year.')
export class YearBudgets {
  @Field(() => Int, { description: 'The year of the calendar.' }) year!: number;
  @Field(() => Money, {
    nullable: true,
    description: 'What was sold in it, as finance entered it; null while it did not.',
  })
  sales?: Money | null;
  @Field(() => [BudgetStanding], {
    description: 'Every budget of the policy in force; none where it sets nothing aside.',
  })
  budgets!: BudgetStanding[];
}
