import { Arg, Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Visit } from '../../visits/graphql/visit.type.js';

@NodeType('Somebody who is sent.')
export class Technician extends Node {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Personal()
  @Field(() => String, {
    nullable: true,
    description: 'Telephone number at work; masked for those outside the office.',
  })
  phone?: string | null;

  @Field(() => [String], { description: "What the technician can do, in the organization's own words." })
  skills!: string[];

  @Field(() => [String], { description: 'Where the technician is sent, from large to small, separated by `/`.' })
  regions!: string[];

  @Field(() => String, { description: "IANA name of the technician's zone." })
  timeZone!: string;

  @Field(() => [Visit], { description: 'Visits in that time, by their start; at most 100.' })
  visits(
    @Arg('from', () => DateTimeScalar, { description: 'Visits that end after this instant.' }) _from: string,
    @Arg('to', () => DateTimeScalar, { description: 'Visits that start before this instant.' }) _to: string,
  ): Visit[] {
    return fromView();
  }
}
