import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';

@NodeType('A time in which somebody is called outside their hours. For everybody inside.')
export class OnCallShift extends Node {
  @Field(() => Technician, { nullable: true, description: 'Who.' })
  technician?: Technician | null;

  @Field(() => String, { description: 'Who, by name.' })
  technicianName!: string;

  @Personal()
  @Field(() => String, { nullable: true, description: 'The number to call, whole for everybody inside.' })
  phone?: string | null;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when, not included.' })
  endsAt!: string;

  @Field(() => Boolean, { description: 'Whether at this moment.' })
  now!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may take it off the roster.' })
  viewerMayRemove!: boolean;
}
