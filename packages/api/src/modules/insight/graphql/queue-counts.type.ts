import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';

@CarriedType('How many requests wait, of those the viewer may see.')
export class QueueCounts {
  @Field(() => Int, { description: 'Not closed.' })
  open!: number;

  @Field(() => Int, { description: 'Of those, owned by the viewer or with the viewer as technician.' })
  mine!: number;

  @Field(() => Int, { description: 'Of those, with a promise about to fall due.' })
  atRisk!: number;

  @Field(() => Int, { description: 'Of those, with a promise overdue.' })
  broken!: number;

  @Field(() => Int, { description: 'Of those, without an owner.' })
  unassigned!: number;

  @Field(() => Int, { description: "Of those, waiting for the customer's verdict." })
  awaitingAcceptance!: number;
}
