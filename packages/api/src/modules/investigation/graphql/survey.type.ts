import { SurveyState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('An appointment to look on site.')
export class Survey extends Node {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt!: string;

  @Field(() => String, { description: 'What the customer should have ready; may be empty.' })
  bring!: string;

  @Field(() => SurveyState, { description: 'Where it stands.' })
  state!: SurveyState;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  reason?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or called off.' })
  endedAt?: string | null;

  @Field(() => Int, { description: 'Counts changes.' })
  version!: number;
}
