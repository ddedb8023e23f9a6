import { RequestKind } from '@aftercare/schema';
import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { StatedFactInput } from './stated-fact.input.js';

@InputType({ description: 'What is known of a request before it is filed.' })
export class FactsInput {
  @Field(() => RequestKind, { description: 'What is asked for.' })
  kind!: RequestKind;

  @Field(() => ID, { nullable: true, description: 'The unit it is about; its warranty then counts.' })
  assetId?: string | null;

  @Field(() => String, { nullable: true, description: "The part, in the policy's word." })
  componentCode?: string | null;

  @Field(() => String, { nullable: true, description: "What is wrong, in the policy's word." })
  faultCode?: string | null;

  @Field(() => String, { nullable: true, description: "Why, in the policy's word." })
  causeCode?: string | null;

  @Field(() => String, { nullable: true, description: "How hard it is, in the policy's word." })
  complexity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How far away it is, in the policy's word; taken from the unit's site when left out.",
  })
  regionClass?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody may come to harm.' })
  safety?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when a visit suits.' })
  wishedTo?: string | null;

  @Field(() => [StatedFactInput], { nullable: true, description: 'What else the policy asks.' })
  facts?: StatedFactInput[] | null;
}
