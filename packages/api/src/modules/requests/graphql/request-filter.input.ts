import { RequestKind, RequestState } from '@aftercare/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';

@InputType({ description: 'Which requests; all conditions given must hold.' })
export class RequestFilter {
  @Field(() => [RequestState], { nullable: true, description: 'In any of these states.' })
  state?: RequestState[] | null;

  @Field(() => [RequestKind], { nullable: true, description: 'Of any of these kinds.' })
  kind?: RequestKind[] | null;

  @Field(() => [Int], { nullable: true, description: 'Of any of these severities, 1 (gravest) to 4.' })
  severity?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Not closed; or, when false, closed.' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Owned by the viewer, or with the viewer as technician.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Without an owner.' })
  unassigned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With a promise about to fall due.' })
  atRisk?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With a promise overdue.' })
  broken?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The same problem of the same unit again, too soon.' })
  repeat?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this unit.' })
  assetId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this technician.' })
  technicianId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of title and description, Chinese included; or the beginning of a number or serial.',
  })
  search?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Filed at this instant or later.' })
  filedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Filed before this instant.' })
  filedTo?: string | null;
}
