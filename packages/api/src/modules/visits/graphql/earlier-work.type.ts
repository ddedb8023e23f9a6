import { VisitOutcome } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';

@CarriedType('What was done to a unit on an earlier visit.')
export class EarlierWork {
  @Field(() => String, { description: 'The number of that visit.' }) number!: string;
  @Field(() => DateTimeScalar, { description: 'When it ended.' }) endedAt!: string;
  @Field(() => VisitOutcome, { nullable: true, description: 'What it achieved.' }) outcome?: VisitOutcome | null;
  @Field(() => String, { description: 'What was found.' }) findings!: string;
  @Field(() => String, { description: 'What was done.' }) actions!: string;
  @Field(() => String, { description: 'Who went.' }) technician!: string;
  @Field(() => [String], { description: 'The parts used, by name.' }) parts!: string[];
  @Field(() => String, { nullable: true, description: 'The number of its report.' }) reportNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where its report (PDF) can be fetched, for a limited time; of the same customer only.',
  })
  reportUrl?: string | null;
}
