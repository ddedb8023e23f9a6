import { Field, Float } from 'type-graphql';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A place where a customer has products.')
export class Site extends Node {
  @Field(() => String, { description: 'What the customer calls it.' })
  label!: string;

  @Field(() => String, { description: 'The region, from large to small, separated by `/`.' })
  region!: string;

  @Field(() => String, { description: "How far away it is, in the policy's own words." })
  regionClass!: string;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Street and number; null for those who may not know it.' })
  address?: string | null;

  @Field(() => String, { description: 'IANA name of the zone there.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether technicians must be admitted before they may enter.' })
  needsAdmission!: boolean;

  @Personal()
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees north; rounded to a tenth for those who may not know the address.',
  })
  latitude?: number | null;

  @Personal()
  @Field(() => Float, {
    nullable: true,
    description: 'Degrees east; rounded to a tenth for those who may not know the address.',
  })
  longitude?: number | null;
}
