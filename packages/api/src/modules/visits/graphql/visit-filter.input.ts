import { VisitState } from '@aftercare/schema';
import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';

@InputType({ description: 'Which visits; all conditions given must hold.' })
export class VisitFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Ending at this instant or later.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Starting before this instant.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this technician.' })
  technicianId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of the viewer.' })
  mine?: boolean | null;

  @Field(() => [VisitState], { nullable: true, description: 'In any of these states.' })
  state?: VisitState[] | null;
}
