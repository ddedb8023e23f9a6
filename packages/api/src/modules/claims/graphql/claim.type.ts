import { ClaimAction, ClaimKind, ClaimState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { Customer } from '../../registers/graphql/customer.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { ClaimGoods } from './claim-goods.type.js';
import { ClaimLine } from './claim-line.type.js';
import { ClaimCost, ClaimPayment } from './claim-money.type.js';

@NodeType('A return, a compensation or an exchange. The customer follows it; not for partners.')
export class Claim extends Node {
  @Field(() => String, { description: 'As people say it, such as `CL-2026-000001`.' })
  number!: string;

  @Field(() => ServiceRequest, { nullable: true, description: 'The request it belongs to.' })
  request?: ServiceRequest | null;

  @Field(() => Customer, { nullable: true, description: 'Whose it is.' })
  customer?: Customer | null;

  @Field(() => ClaimKind, { description: 'What is claimed.' })
  kind!: ClaimKind;

  @Field(() => ClaimState, { description: 'Where it stands.' })
  state!: ClaimState;

  @Field(() => String, { nullable: true, description: 'In the words of whoever entered it.' })
  note?: string | null;

  @Field(() => Money, { description: 'What is claimed in all.' })
  claimed!: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'What the customer had paid for the goods, where that was looked up; a refund is never more.',
  })
  paidForGoods?: Money | null;

  @Field(() => Money, { nullable: true, description: 'What was approved in all; null until all have agreed.' })
  approved?: Money | null;

  @Field(() => Money, { description: 'Of that, what reached the customer, in money or in goods.' })
  settled!: Money;

  @Field(() => Money, { nullable: true, description: 'Of that, what is still owed; null until all have agreed.' })
  outstanding?: Money | null;

  @Field(() => Int, { description: 'How often it was assessed.' })
  round!: number;

  @Field(() => [ClaimLine], { description: 'Line by line; at most 100.' })
  lines!: ClaimLine[];

  @Field(() => [ClaimPayment], { description: 'Money that reached the customer, the oldest first; at most 100.' })
  payments!: ClaimPayment[];

  @Field(() => [ClaimGoods], { description: 'The way of the goods, the oldest step first; at most 100.' })
  goods!: ClaimGoods[];

  @Field(() => [ClaimCost], { description: 'What it costs besides, the oldest first; at most 100. Staff only.' })
  costs!: ClaimCost[];

  @Field(() => [Approval], { description: 'Who was asked to agree to it, the oldest first; at most 20. Staff only.' })
  approvals!: Approval[];

  @Field(() => Account, { nullable: true, description: 'The member of staff who entered it.' })
  submittedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  submittedAt!: string;

  @Field(() => Account, { nullable: true, description: 'Who last assessed it; null for customers.' })
  assessedBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last assessed.' })
  assessedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved, declined or withdrawn.' })
  decidedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When all of it had reached the customer.' })
  settledAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, withdrawn or taken back.' })
  reason?: string | null;

  @Field(() => [ClaimAction], { description: 'What the viewer may do to it now.' })
  allowedActions!: ClaimAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
