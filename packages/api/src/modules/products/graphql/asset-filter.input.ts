import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which units; all conditions given must hold.' })
export class AssetFilter {
  @Field(() => String, { nullable: true, description: 'With a serial number that begins so.' })
  serial?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;
}
