import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('The warranty of one component of a unit today.')
export class ComponentWarranty {
  @Field(() => LocalizedText, { description: 'The component.' })
  component!: LocalizedText;

  @Field(() => String, { description: "Its name in the organization's policy." })
  componentCode!: string;

  @Field(() => Int, { description: 'Length of the term in months; 0 where there is none.' })
  months!: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null while its start is not on record.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, itself covered.' })
  endsOn?: string | null;

  @Field(() => Boolean, { description: 'Whether today is within the term.' })
  inWarranty!: boolean;

  @Field(() => Int, { nullable: true, description: 'Days left until the last day; null outside the term.' })
  daysLeft?: number | null;

  @Field(() => String, {
    description: 'The day it runs from: `PURCHASE`, `ACCEPTANCE`, `HANDOVER`, `REGISTRATION` or `UNKNOWN`.',
  })
  startedBy!: string;

  @Field(() => String, { description: 'The clause of the policy that says so.' })
  clause!: string;
}
