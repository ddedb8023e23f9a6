import { CustomerGrade, RequestChannel } from '@aftercare/schema';
import { Field, Float, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { FactsInput } from '../../policy/graphql/facts.input.js';

@InputType({
  description:
    'An imagined request, to see what a policy would say of it. Days of the unit given here stand before its own.',
})
export class CaseInput extends FactsInput {
  @Field(() => ID, { nullable: true, description: 'The version asked; the one in force without it.' })
  policyVersionId?: string | null;

  @Field(() => RequestChannel, { nullable: true, description: 'How it comes; by phone without it.' })
  channel?: RequestChannel | null;

  @Field(() => CustomerGrade, { nullable: true, description: 'Of the customer.' })
  customerGrade?: CustomerGrade | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is filed; now without it.' })
  filedAt?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the unit was bought.' })
  purchasedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was handed over.' })
  handedOverOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was registered.' })
  registeredOn?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What an approval would be about, in whole units of the currency.',
  })
  amount?: number | null;
}
