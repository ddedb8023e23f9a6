import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('What the customer asked about a solution before deciding on it.')
export class SolutionQuestion extends Node {
  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: string;

  @Field(() => String, { nullable: true, description: 'The answer; null while there is none.' })
  answer?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt?: string | null;
}
