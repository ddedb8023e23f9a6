import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';

@CarriedType('What its customer may do to a visit without speaking to anybody.')
export class CustomerChange {
  @Field(() => Boolean, { description: 'Choose another time for it.' })
  mayMove!: boolean;

  @Field(() => Boolean, { description: 'Call it off.' })
  mayCallOff!: boolean;

  @Field(() => Int, { description: 'How often more it can be moved; 0 once it is too late.' })
  movesLeft!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when; null where it ends with the technician setting out, and where nothing may be done any more.',
  })
  until?: string | null;
}
