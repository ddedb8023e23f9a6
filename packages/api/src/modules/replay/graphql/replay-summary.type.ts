import { ReplayDimension } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';

const BEFORE = 'By the versions the requests are bound to.';
const AFTER = 'By the version that is tried.';
const RULE = 'The promise or rule, or the fact; null where the dimension has one point only.';

@CarriedType('How many requests differ in a dimension, each counted once.')
export class ReplayDimensionCount {
  @Field(() => ReplayDimension, { description: 'The dimension.' }) dimension!: ReplayDimension;
  @Field(() => Int, { description: 'Requests.' }) changed!: number;
}

@CarriedType('How many requests come to an outcome. Deadlines have no totals.')
export class ReplayTotal {
  @Field(() => ReplayDimension, { description: 'The dimension.' }) dimension!: ReplayDimension;
  @Field(() => PolicyName, { nullable: true, description: RULE }) rule?: PolicyName | null;
  @Field(() => PolicyName, { description: 'The outcome.' }) outcome!: PolicyName;
  @Field(() => Int, { description: BEFORE }) before!: number;
  @Field(() => Int, { description: AFTER }) after!: number;
}

@CarriedType('How many requests would have come out otherwise, from one outcome to another; `changes` lists them.')
export class ReplayMove {
  @Field(() => ReplayDimension, { description: 'The dimension.' }) dimension!: ReplayDimension;
  @Field(() => PolicyName, { nullable: true, description: RULE }) rule?: PolicyName | null;
  @Field(() => PolicyName, { description: BEFORE }) from!: PolicyName;
  @Field(() => PolicyName, { description: AFTER }) to!: PolicyName;
  @Field(() => Int, { description: 'Requests.' }) requests!: number;
}

@CarriedType('A promise among the requests filed in a month.')
export class ReplayMonth {
  @Field(() => DateScalar, { description: 'The first day of the month, in the organization’s zone.' }) month!: string;
  @Field(() => PolicyName, { description: 'The promise.' }) promise!: PolicyName;
  @Field(() => Int, { description: `Kept. ${BEFORE}` }) keptBefore!: number;
  @Field(() => Int, { description: `Broken. ${BEFORE}` }) brokenBefore!: number;
  @Field(() => Int, { description: `Kept. ${AFTER}` }) keptAfter!: number;
  @Field(() => Int, { description: `Broken. ${AFTER}` }) brokenAfter!: number;
}

@CarriedType(
  'Money, as far as it is known: of ENTITLEMENT what customers agreed to pay where they would pay, of PENALTY what broken promises cost.',
)
export class ReplayAmount {
  @Field(() => ReplayDimension, { description: 'ENTITLEMENT or PENALTY.' }) dimension!: ReplayDimension;
  @Field(() => PolicyName, { nullable: true, description: RULE }) rule?: PolicyName | null;
  @Field(() => Money, { description: BEFORE }) before!: Money;
  @Field(() => Money, { description: AFTER }) after!: Money;
  @Field(() => Int, { description: `Penalties that nobody can put a figure on. ${BEFORE}` }) uncountedBefore!: number;
  @Field(() => Int, { description: `Penalties that nobody can put a figure on. ${AFTER}` }) uncountedAfter!: number;
}

@CarriedType('What a replay has come to so far.')
export class ReplaySummary {
  @Field(() => Int, { description: 'Requests that differ in anything.' }) changed!: number;
  @Field(() => Int, { description: 'Requests that cannot be compared; `moves` of JUDGEMENT say why.' })
  unjudged!: number;
  @Field(() => [ReplayDimensionCount], { description: 'Requests that differ, by dimension.' })
  dimensions!: ReplayDimensionCount[];
  @Field(() => [ReplayTotal], { description: 'Requests by outcome, before and after.' }) totals!: ReplayTotal[];
  @Field(() => [ReplayMove], { description: 'What changed into what, most frequent first.' }) moves!: ReplayMove[];
  @Field(() => [ReplayMonth], { description: 'Promises kept and broken, by month of filing.' }) months!: ReplayMonth[];
  @Field(() => [ReplayAmount], { description: 'Money before and after, in the organization’s currency.' })
  amounts!: ReplayAmount[];
}
