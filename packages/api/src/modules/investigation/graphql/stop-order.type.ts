import { StopCause } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('The work on a request rests until somebody above says otherwise.')
export class StopOrder extends Node {
  @Field(() => StopCause, { description: 'What made it stop.' })
  cause!: StopCause;

  @Field(() => String, { description: 'A ground, severity or checklist of the policy.' })
  ground!: string;

  @Field(() => Account, { nullable: true, description: 'Who stopped it, or found what did.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Of which model.' })
  model?: string | null;

  @Field(() => String, { description: 'What is the matter.' })
  description!: string;

  @Field(() => [String], { description: 'Offices, roles or departments of the policy that are told.' })
  reportedTo!: string[];

  @Field(() => Account, { nullable: true, description: 'Who reported it.' })
  reportedBy?: Account | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When all was stated that the policy wants; null while that is owed.',
  })
  reportedAt?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who let the work go on.' })
  liftedBy?: Account | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null while it stands.' })
  liftedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  liftReason?: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may let the work go on now.' })
  viewerMayLift!: boolean;

  @Field(() => Int, { description: 'Counts changes.' })
  version!: number;
}
