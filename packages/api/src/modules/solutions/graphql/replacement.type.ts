import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';

@CarriedType('What is put in the place of what.')
export class Replacement {
  @Field(() => String, { description: 'The model that comes.' })
  model!: string;

  @Field(() => String, { description: 'Its specification.' })
  specification!: string;

  @Field(() => String, { description: 'The model that goes.' })
  originalModel!: string;

  @Field(() => String, { description: 'Its specification.' })
  originalSpecification!: string;
}
