import { Field, Int } from 'type-graphql';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType, ViewType } from '../../../kernel/graphql/view-type.js';

@ViewType('What was found due of a line, in one round. Customers see it once all have agreed, or nothing was due.')
export class ClaimAssessment {
  @Field(() => Int, { description: 'Which assessment of the claim, from 1.' })
  round!: number;

  @Field(() => String, { description: 'Of how many units; a decimal with at most three places.' })
  quantity!: string;

  @Field(() => Money, { description: 'How much money is due.' })
  amount!: Money;

  @Field(() => String, { nullable: true, description: 'Why it is less than was claimed.' })
  reason?: string | null;
}

@NodeType('Goods of one batch in a claim.')
export class ClaimLine extends Node {
  @Field(() => Int, { description: 'Its place, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The batch, as it is marked.' })
  batch!: string;

  @Field(() => String, { description: 'Which goods.' })
  product!: string;

  @Field(() => String, { description: 'How many units; a decimal with at most three places.' })
  quantity!: string;

  @Field(() => String, { description: 'What is counted, such as `t` or rolls.' })
  unit!: string;

  @Field(() => Money, { description: 'Price of one unit.' })
  unitPrice!: Money;

  @Field(() => Money, { description: 'Price of all, halves of a minor unit counted up.' })
  amount!: Money;

  @Field(() => ClaimAssessment, { nullable: true, description: 'What was last found due of it.' })
  assessment?: ClaimAssessment | null;

  @Field(() => [ClaimAssessment], { description: 'What was found due of it, the latest first; at most 20.' })
  assessments!: ClaimAssessment[];
}
