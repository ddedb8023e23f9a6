import { AcceptanceOutcome } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType("The customer's verdict on finished work.")
export class Acceptance extends Node {
  @Field(() => Int, { description: 'Counts the verdicts on a request from 1.' })
  round!: number;

  @Field(() => AcceptanceOutcome, { description: 'Accepted, or refused.' })
  outcome!: AcceptanceOutcome;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason?: string | null;

  @Field(() => Boolean, {
    description: 'Whether the customer said nothing for so long that, by the policy, the work counts as accepted.',
  })
  bySilence!: boolean;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: string;
}
