import { RequestState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';

@CarriedType('How many open requests stand in a state.')
export class StateCount {
  @Field(() => RequestState, { description: 'The state.' })
  state!: RequestState;

  @Field(() => Int, { description: 'How many.' })
  open!: number;
}
