import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('How content the customer was.')
export class Rating extends Node {
  @Field(() => Int, { description: "Overall, 1 to the scale of the request's policy." })
  overall!: number;

  @Field(() => Int, { description: "Attitude, 1 to the scale of the request's policy." })
  attitude!: number;

  @Field(() => Int, { description: "Quality of the work, 1 to the scale of the request's policy." })
  quality!: number;

  @Field(() => Int, { description: "Speed, 1 to the scale of the request's policy." })
  speed!: number;

  @Field(() => String, { description: "In the customer's words; may be empty." })
  comment!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  ratedAt!: string;
}
