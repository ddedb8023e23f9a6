import { LeaveKind, LeaveState } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import './people.enums.js';

@NodeType('Somebody is away. Days are those of their own place. For the office and the person.')
export class Leave extends Node {
  @Field(() => Technician, { nullable: true, description: 'Who.' })
  technician?: Technician | null;

  @Field(() => LeaveKind, { description: 'Why, in kind.' })
  kind!: LeaveKind;

  @Field(() => LeaveState, { description: 'How far it is.' })
  state!: LeaveState;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => Boolean, { description: 'Whether only from noon of the first day.' })
  fromNoon!: boolean;

  @Field(() => DateScalar, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => Boolean, { description: 'Whether only until noon of the last day.' })
  untilNoon!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who asked or entered it.' })
  askedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  askedAt!: string;

  @Field(() => Account, { nullable: true, description: 'Who approved, declined or withdrew it.' })
  decidedBy?: Account | null;

  @Field(() => String, { nullable: true, description: 'What was said to it.' })
  answer?: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may approve or decline it.' })
  viewerMayDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may take it back.' })
  viewerMayWithdraw!: boolean;
}
