import { Field, Float } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';

@CarriedType('Something that was measured on a visit.')
export class Reading {
  @Field(() => String, { description: 'What was measured.' }) name!: string;
  @Field(() => String, { description: 'What the gauge says.' }) value!: string;
  @Field(() => String, { nullable: true, description: 'Its unit.' }) unit?: string | null;
  @Field(() => Float, { nullable: true, description: 'The lowest it may be.' }) low?: number | null;
  @Field(() => Float, { nullable: true, description: 'The highest it may be.' }) high?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is within them, both included; null without bounds, or where the value is no number.',
  })
  withinBounds?: boolean | null;
}
