import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A time in which a promise rested.')
export class SlaPause extends Node {
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  fromAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it lasts.' })
  toAt?: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
