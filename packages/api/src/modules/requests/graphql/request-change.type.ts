import { Field, ID } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';

@CarriedType('Something happened to a request: read it again to see what you may see of it.')
export class RequestChange {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, { description: 'Its number, as people say it.' })
  number!: string;

  @Field(() => String, { description: 'The kind of event, such as `request.filed`.' })
  event!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}
