import { ClaimCostKind, ClaimPaymentMethod } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';

@NodeType('Money on a claim that reached the customer.')
export class ClaimPayment extends Node {
  @Field(() => Money, { description: 'How much.' })
  amount!: Money;

  @Field(() => ClaimPaymentMethod, { description: 'How.' })
  method!: ClaimPaymentMethod;

  @Field(() => DateScalar, { description: 'The business day.' })
  paidOn!: string;

  @Field(() => String, { nullable: true, description: 'Such as the number of the transfer.' })
  reference?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who recorded it; null for customers.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back, as recorded wrongly.' })
  reversedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  reversedReason?: string | null;
}

@NodeType('What a claim costs the house beside the claim itself. Staff only.')
export class ClaimCost extends Node {
  @Field(() => ClaimCostKind, { description: 'What for.' })
  kind!: ClaimCostKind;

  @Field(() => Money, { description: 'How much.' })
  amount!: Money;

  @Field(() => DateScalar, { description: 'The business day.' })
  spentOn!: string;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => [TraceStep], { description: 'The rows of the policy that set the rate; of re-pulping only.' })
  trace!: TraceStep[];

  @Field(() => Account, { nullable: true, description: 'Who recorded it.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  at!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back, as recorded wrongly.' })
  reversedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  reversedReason?: string | null;
}
