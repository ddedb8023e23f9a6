import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ProductModel } from '../../products/graphql/product-model.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@NodeType("A unit of ours, to lend while a customer's own is down.")
export class LoanerUnit extends Node {
  @Field(() => String, { description: 'What it is called.' }) label!: string;
  @Field(() => String, { description: 'Its serial.' }) serial!: string;
  @Field(() => ProductModel, { nullable: true, description: 'Its model, where it is one of ours.' })
  model?: ProductModel | null;
  @Field(() => LoanerLoan, { nullable: true, description: 'The last loan of it.' }) loan?: LoanerLoan | null;
}

@NodeType('A loaner with a customer, or back from one.')
export class LoanerLoan extends Node {
  @Field(() => LoanerUnit, { nullable: true, description: 'Which loaner.' }) unit?: LoanerUnit | null;
  @Field(() => ServiceRequest, { nullable: true, description: 'For which request.' }) request?: ServiceRequest | null;
  @Field(() => Boolean, { description: 'Whether the policy lends it for nothing.' }) free!: boolean;
  @Field(() => String, { nullable: true, description: 'The clause that says so.' }) clause?: string | null;
  @Field(() => DateTimeScalar, { description: 'Since when.' }) lentAt!: string;
  @Field(() => Account, { nullable: true, description: 'Who lent it.' }) lentBy?: Account | null;
  @Field(() => String, { description: 'How it looked when it was lent; may be empty.' }) conditionOut!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came back; null while it is out.' })
  returnedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'How it looked when it came back.' }) conditionIn?: string | null;
  @Field(() => Int, { description: 'Counts its changes.' }) version!: number;
}
