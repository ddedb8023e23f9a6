import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('Somebody opened the paper of an inspection body.')
export class InspectionPaperLook extends Node {
  @Field(() => Account, { nullable: true, description: 'Who; null for the customer’s own people.' })
  by?: Account | null;

  @Field(() => Boolean, { description: 'Whether it was the customer.' })
  byCustomer!: boolean;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}
