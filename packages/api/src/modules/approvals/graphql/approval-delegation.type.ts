import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('Somebody decides in the place of somebody else, who is away. Staff only.')
export class ApprovalDelegation extends Node {
  @Field(() => Account, { nullable: true, description: 'Who is away.' })
  from?: Account | null;

  @Field(() => Account, { nullable: true, description: 'Who decides in their place.' })
  to?: Account | null;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when, not included.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  revokedAt?: string | null;

  @Field(() => Boolean, { description: 'Whether it holds at this moment.' })
  inForce!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may take it back.' })
  viewerMayRevoke!: boolean;
}
