import {
  ConsentMethod,
  ObjectionGround,
  PriceBasis,
  PriceClass,
  SolutionAction,
  SolutionMeasure,
  SolutionState,
} from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { Replacement } from './replacement.type.js';
import { SolutionQuestion } from './solution-question.type.js';

@CarriedType('A line of a quote, as it stood when it was prepared.')
export class SolutionLine {
  @Field(() => String, { description: 'Its code in the price list.' })
  code!: string;

  @Field(() => LocalizedText, { description: 'What it is.' })
  name!: LocalizedText;

  @Field(() => PriceClass, { description: 'Its class in the price list.' })
  class!: PriceClass;

  @Field(() => PriceBasis, { description: 'Where its price comes from, by the policy.' })
  basis!: PriceBasis;

  @Field(() => LocalizedText, { description: 'The clause that says so.' })
  basisSentence!: LocalizedText;

  @Field(() => Boolean, { description: 'Whether the customer pays for it.' })
  charged!: boolean;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => Money, { description: 'The price on the list, of one.' })
  listPrice!: Money;

  @Field(() => Int, { description: 'The discount in hundredths of a per cent.' })
  discountBasisPoints!: number;

  @Field(() => Money, { description: 'What one costs the customer.' })
  unitPrice!: Money;

  @Field(() => Money, { description: 'What all of it costs them: quantity times that.' })
  amount!: Money;
}

@NodeType(
  'What is offered about a problem, one round of it. Customers see what was sent to them; partners nothing of it.',
)
export class Solution extends Node {
  @Field(() => ServiceRequest, { nullable: true, description: 'The request.' })
  request?: ServiceRequest | null;

  @Field(() => Int, { description: 'Counts the rounds on a request from 1.' })
  round!: number;

  @Field(() => SolutionState, { description: 'Where it stands.' })
  state!: SolutionState;

  @Field(() => [SolutionMeasure], { description: 'What is done.' })
  measures!: SolutionMeasure[];

  @Field(() => String, { description: 'What was found, and what is proposed, in words for the customer.' })
  explanation!: string;

  @Field(() => [String], { description: 'What is done step by step.' })
  steps!: string[];

  @Field(() => Int, { description: 'How long it takes, in calendar days; 0: done the same day.' })
  durationDays!: number;

  @Field(() => [String], { description: 'The material it needs.' })
  materials!: string[];

  @Field(() => [String], { description: 'The tools it needs.' })
  tools!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What it costs the organization itself, in minor units of the currency of `total`. Office only.',
  })
  expectedCostMinor?: string | null;

  @Field(() => [SolutionLine], { description: 'The quote.' })
  lines!: SolutionLine[];

  @Field(() => Money, { description: 'What it costs the customer.' })
  total!: Money;

  @Field(() => Replacement, { nullable: true, description: 'What takes the place of what.' })
  replacement?: Replacement | null;

  @Field(() => Account, { nullable: true, description: 'Who prepared it.' })
  preparedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  draftedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put to the customer.' })
  sentAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered or withdrawn.' })
  decidedAt?: string | null;

  @Field(() => ConsentMethod, { nullable: true, description: 'How the customer answered.' })
  method?: ConsentMethod | null;

  @Field(() => ObjectionGround, { nullable: true, description: 'What they object to.' })
  ground?: ObjectionGround | null;

  @Field(() => String, { nullable: true, description: 'Why it was objected to, or withdrawn.' })
  reason?: string | null;

  @Field(() => [Approval], {
    description: 'What the organization was asked about it, the oldest first; at most 20. Staff only.',
  })
  approvals!: Approval[];

  @Field(() => [SolutionQuestion], {
    description: 'What the customer asked about it, the oldest first; at most 50.',
  })
  questions!: SolutionQuestion[];

  @Field(() => [SolutionAction], { description: 'What the viewer may do now.' })
  allowedActions!: SolutionAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
