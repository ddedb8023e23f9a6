import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { Technician } from './technician.type.js';

@NodeType("A customer's wish that somebody else be sent.")
export class TechnicianRejection extends Node {
  @Field(() => Technician, { nullable: true, description: 'Who is not to come again.' })
  technician?: Technician | null;

  @Field(() => String, { description: "Why, in the customer's words." })
  reason!: string;

  @Field(() => Account, { nullable: true, description: 'The customer, or whoever wrote down what they said.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}
